package org.duizhao.ui.editor;

import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import org.duizhao.core.Segment;
import org.duizhao.ui.Composition;
import org.jspecify.annotations.Nullable;

/// Changes the Chinese of the active row in place. Enter, leaving the row or the field keep what
/// was written as one step; Escape gives it up.
final class SourceEditor implements EditorListener {

  private final EditorModel model;
  private final SegmentEdits edits;
  private final GrowingArea area =
      new GrowingArea("target-area", "source-area", "chinese", "chinese-lines");
  private final Runnable shown;
  private final Runnable back;
  private final Consumer<String> refused;
  private boolean editing;

  /// @param shown shows the active row anew, with the field or without
  /// @param back gives the focus to the translation
  /// @param refused tells by a message key why the text could not be kept
  SourceEditor(
      EditorModel model, Runnable shown, Runnable back, Runnable grown, Consumer<String> refused) {
    this.model = model;
    this.edits = new SegmentEdits(model);
    this.shown = shown;
    this.back = back;
    this.refused = refused;
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    area.textProperty().subscribe((before, text) -> grown.run());
    area.focusedProperty().subscribe((before, focused) -> focused(focused));
    Composition.of(area).openProperty().subscribe((before, open) -> model.composing(open));
    model.listen(this);
  }

  GrowingArea area() {
    return area;
  }

  boolean isEditing() {
    return editing;
  }

  /// The field while it is in use.
  @Nullable GrowingArea field() {
    return editing ? area : null;
  }

  /// Begins with the caret at an offset, or keeps what was begun before.
  void toggle(int caret) {
    if (editing) {
      keep();
      back.run();
    } else if (model.activeSegment().isPresent() && model.handOver()) {
      area.setText(model.activeSegment().map(Segment::source).orElse(""));
      editing = true;
      shown.run();
      area.requestFocus();
      area.positionCaret(caret);
    }
  }

  @Override
  public void leaving() {
    if (editing && !model.isComposing()) {
      keep();
    }
  }

  private void keep() {
    editing = false;
    edits.setSource(area.getText()).ifPresent(refused);
    shown.run();
  }

  private void focused(boolean now) {
    if (!now
        && editing
        && area.getScene() != null
        && !area.equals(area.getScene().getFocusOwner())) {
      leaving();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER, TAB -> {
        keep();
        back.run();
      }
      case ESCAPE -> {
        editing = false;
        shown.run();
        back.run();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }
}
