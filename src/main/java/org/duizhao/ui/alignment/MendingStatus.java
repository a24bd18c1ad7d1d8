package org.duizhao.ui.alignment;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.duizhao.session.SaveState;
import org.duizhao.ui.FxJobs;
import org.duizhao.ui.Messages;
import org.duizhao.ui.WorkLine;

/// One line at the foot: whether all is saved, work under way, where one is.
final class MendingStatus extends HBox implements MendingListener {

  private final MendingModel model;
  private final Messages messages;
  private final Label saved = new Label();
  private final Region dot = new Region();
  private final Label position = new Label();

  MendingStatus(MendingModel model, Messages messages, FxJobs jobs) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("status-bar");
    dot.getStyleClass().add("saved-dot");
    saved.setGraphic(dot);
    saved.getStyleClass().add("saved");
    Label keys = new Label(messages.text("mending.keys"));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(saved, keys, gap, new WorkLine(jobs, messages), position);
    model.listen(this);
    showSaved();
    rowsChanged();
  }

  /// Has saves shown; `onScreen` brings a call from the writer's thread to this one.
  Runnable follow(Consumer<Runnable> onScreen) {
    return model.work().session().listenSaves(state -> onScreen.accept(this::showSaved));
  }

  private void showSaved() {
    SaveState state = model.work().session().saveState();
    dot.getStyleClass().removeAll("is-saved", "is-saving", "is-failed");
    switch (state) {
      case SaveState.Failed failed -> show("is-failed", failed.message());
      case SaveState.Saving saving -> show("is-saving", messages.text("status.saving"));
      case SaveState.Saved nothing -> show("is-saved", messages.text("status.saved"));
    }
  }

  private void show(String style, String text) {
    dot.getStyleClass().add(style);
    saved.setText(text);
  }

  @Override
  public void rowsChanged() {
    showPosition();
  }

  @Override
  public void caretMoved(int left) {
    showPosition();
  }

  private void showPosition() {
    int row = model.caret().row();
    position.setText(row < 0 ? "" : messages.text("status.position", row + 1, model.now().size()));
  }
}
