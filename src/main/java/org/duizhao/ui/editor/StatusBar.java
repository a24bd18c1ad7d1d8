package org.duizhao.ui.editor;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.duizhao.core.Segment;
import org.duizhao.session.GlossaryFiles;
import org.duizhao.session.SaveState;
import org.duizhao.ui.FxJobs;
import org.duizhao.ui.Messages;
import org.duizhao.ui.WorkLine;

/// One line at the foot: whether all is saved, how much is translated, where one is, which
/// glossaries are in use, and work under way.
final class StatusBar extends HBox implements EditorListener {

  private final EditorModel model;
  private final Messages messages;
  private final Label saved = new Label();
  private final Region savedDot = new Region();
  private final Button retry;
  private final Label translated = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Label glossary = new Label();
  private final Label selected = new Label();
  private final Label position = new Label();

  StatusBar(EditorModel model, SelectionModel selection, Messages messages, FxJobs jobs) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("status-bar");
    savedDot.getStyleClass().add("saved-dot");
    saved.setGraphic(savedDot);
    saved.getStyleClass().add("saved");
    retry = new Button(messages.text("status.retry"));
    retry.getStyleClass().addAll("small", "flat");
    retry.setOnAction(event -> model.session().retry());
    bar.getStyleClass().add("status-progress");
    translated.setGraphic(bar);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren()
        .addAll(
            saved,
            retry,
            translated,
            gap,
            new WorkLine(jobs, messages),
            glossary,
            selected,
            position);
    model.listen(this);
    glossary.getStyleClass().add("status-glossary");
    selected.getStyleClass().add("status-selected");
    selection.listen(() -> showSelected(selection.count()));
    showSelected(0);
    showGlossaries();
    showSaved(model.session().saveState());
    totalsChanged();
    activeChanged();
  }

  /// Shows something more after how much is translated.
  void add(Node node) {
    getChildren().add(getChildren().indexOf(translated) + 1, node);
  }

  /// Has saves and other glossaries shown; `onScreen` brings a call from the writer's thread to
  /// this one.
  ///
  /// @return ends it
  Runnable follow(Consumer<Runnable> onScreen) {
    Runnable terms = model.session().glossaries().listen(this::showGlossaries);
    Runnable saves =
        model
            .session()
            .listenSaves(state -> onScreen.accept(() -> showSaved(model.session().saveState())));
    return () -> {
      terms.run();
      saves.run();
    };
  }

  private void showGlossaries() {
    String names =
        model.session().glossaries().files().stream()
            .map(GlossaryFiles::name)
            .collect(Collectors.joining(", "));
    glossary.setText(
        names.isEmpty()
            ? messages.text("status.noGlossary")
            : messages.text("status.glossary", names));
  }

  @Override
  public void totalsChanged() {
    int done = model.outline().done();
    int total = model.outline().total();
    translated.setText(messages.text("status.translated", done, total));
    bar.setProgress(total == 0 ? 0 : (double) done / total);
    showSaved(model.session().saveState());
  }

  @Override
  public void activeChanged() {
    String text = model.activeSegment().isEmpty() ? "" : positionText();
    position.setText(text);
  }

  private void showSelected(int rows) {
    selected.setText(messages.text("status.selected", rows));
    selected.setVisible(rows > 0);
    selected.setManaged(rows > 0);
  }

  private String positionText() {
    int size = model.session().project().document(model.document()).segments().size();
    String speaker = model.activeSegment().map(Segment::speaker).orElse("");
    String where = messages.text("status.position", model.active() + 1, size);
    return speaker.isEmpty() ? where : speaker + "  ·  " + where;
  }

  private void showSaved(SaveState state) {
    savedDot.getStyleClass().removeAll("is-saved", "is-saving", "is-failed");
    retry.setVisible(state instanceof SaveState.Failed);
    retry.setManaged(retry.isVisible());
    switch (state) {
      case SaveState.Failed failed -> show("is-failed", failed.message());
      case SaveState.Saving saving -> show("is-saving", messages.text("status.saving"));
      case SaveState.Saved nothing ->
          show(
              model.isPending() ? "is-saving" : "is-saved",
              messages.text(model.isPending() ? "status.saving" : "status.saved"));
    }
  }

  private void show(String style, String text) {
    savedDot.getStyleClass().add(style);
    saved.setText(text);
  }
}
