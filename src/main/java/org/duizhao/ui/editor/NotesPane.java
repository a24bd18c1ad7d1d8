package org.duizhao.ui.editor;

import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duizhao.core.Segment;
import org.duizhao.ui.Composition;
import org.duizhao.ui.Messages;
import org.duizhao.ui.Tabbing;

/// A note to the active segment, kept when the focus leaves it.
final class NotesPane extends VBox implements EditorListener {

  private final EditorModel model;
  private final TextArea note = new TextArea();
  private final Composition composition = Composition.of(note);

  NotesPane(EditorModel model, Messages messages) {
    this.model = model;
    getStyleClass().addAll("side-pane", "notes-pane");
    note.setWrapText(true);
    note.setPromptText(messages.text("notes.prompt"));
    note.setAccessibleText(messages.text("side.notes"));
    // With both values, which hears changes only: the empty note of the beginning is none.
    note.focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (!focused) {
                keep();
              }
            });
    Tabbing.leaves(note);
    VBox.setVgrow(note, Priority.ALWAYS);
    getChildren().add(note);
    model.listen(this);
    read();
  }

  @Override
  public void leaving() {
    keep();
  }

  @Override
  public void activeChanged() {
    read();
  }

  @Override
  public void segmentChanged(int position) {
    if (position == model.active() && !note.isFocused()) {
      read();
    }
  }

  private void read() {
    composition.settle();
    note.setText(model.activeSegment().map(Segment::note).orElse(""));
  }

  private void keep() {
    composition.settle();
    model
        .activeSegment()
        .filter(segment -> !segment.note().equals(note.getText()))
        .ifPresent(segment -> model.setNote(note.getText()));
  }
}
