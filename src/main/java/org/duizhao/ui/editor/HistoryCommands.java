package org.duizhao.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import org.duizhao.core.Document;
import org.duizhao.core.Step;
import org.duizhao.ui.Command;
import org.duizhao.ui.Frame;
import org.duizhao.ui.Messages;

/// Looking at what happened, to one segment or to the whole project.
final class HistoryCommands {

  private final EditorModel model;
  private final LargeEdits large;
  private final Frame frame;
  private final Messages messages;
  private final Consumer<Runnable> onScreen;
  private final Runnable showSegment;

  /// @param onScreen brings a call from the writer's thread to this one
  /// @param showSegment shows the history of the active segment
  HistoryCommands(
      EditorModel model,
      Frame frame,
      Messages messages,
      Consumer<Runnable> onScreen,
      LargeEdits large,
      Runnable showSegment) {
    this.model = model;
    this.large = large;
    this.frame = frame;
    this.messages = messages;
    this.onScreen = onScreen;
    this.showSegment = showSegment;
  }

  List<Command> all() {
    return List.of(
        Command.of("view.history", "view.history", showSegment).key("F7"),
        Command.of("view.history", "view.projectHistory", this::showProject)
            .key("Shortcut+Shift+Y"));
  }

  private void showProject() {
    if (model.flush()) {
      frame.showOverlay(
          new ProjectHistorySheet(model, large, messages, onScreen, this::go, frame::closeOverlay));
    }
  }

  /// Goes to the segment a step changed, wherever it stands now.
  private void go(Step step) {
    EditScope.firstPlace(step.first())
        .ifPresent(
            place -> {
              Document document = model.session().project().document(place.document());
              int at = document.indexOf(StepCell.segmentOf(step.first()), place.at());
              int last = document.segments().size() - 1;
              frame.closeOverlay();
              model.go(document.id(), at >= 0 ? at : Math.min(place.at(), last));
            });
  }
}
