package org.duizhao.ui.editor;

import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.duizhao.core.Span;

/// Digits over the terms of the active row while Alt is held, and over its numbers and names while
/// Shift is held too: what Alt with a digit would insert.
final class KeyHints extends Pane implements EditorListener {

  /// Who presses a key with Alt at once needs no hints.
  private static final Duration HELD = Duration.millis(250);

  private final RowsView rows;
  private final Supplier<List<Hint>> terms;
  private final Supplier<List<Hint>> parts;
  private final PauseTransition pause = new PauseTransition(HELD);
  private boolean shift;

  /// A stretch of the source and the digit that inserts its English.
  record Hint(Span span, int digit) {}

  /// @param terms what Alt with a digit inserts
  /// @param parts what Alt and Shift with a digit insert
  KeyHints(RowsView rows, Supplier<List<Hint>> terms, Supplier<List<Hint>> parts) {
    this.rows = rows;
    this.terms = terms;
    this.parts = parts;
    getStyleClass().add("key-hints");
    setMouseTransparent(true);
    pause.setOnFinished(event -> show());
  }

  /// Lies over the rows from now on.
  void serve(EditorModel model) {
    rows.getChildren().add(this);
    rows.addEventFilter(KeyEvent.ANY, this::pressed);
    rows.editor().focusedProperty().subscribe((before, now) -> hide());
    model.listen(this);
  }

  @Override
  public void activeChanged() {
    hide();
  }

  private void pressed(KeyEvent event) {
    boolean held =
        event.getEventType() == KeyEvent.KEY_PRESSED
            && event.isAltDown()
            && !event.isShortcutDown()
            && (event.getCode() == KeyCode.ALT || event.getCode() == KeyCode.SHIFT);
    boolean shiftLeft =
        event.getEventType() == KeyEvent.KEY_RELEASED
            && event.getCode() == KeyCode.SHIFT
            && event.isAltDown();
    if (held || shiftLeft) {
      shift = event.isShiftDown() && !shiftLeft;
      if (getChildren().isEmpty()) {
        pause.playFromStart();
      } else {
        show();
      }
    } else if (event.getEventType() != KeyEvent.KEY_TYPED) {
      // Alt alone would go on to the menus, but it was for the digits.
      if (event.getCode() == KeyCode.ALT && !getChildren().isEmpty()) {
        event.consume();
      }
      hide();
    }
  }

  private void hide() {
    pause.stop();
    getChildren().clear();
  }

  private void show() {
    getChildren().clear();
    rows.activeSource()
        .ifPresent(text -> (shift ? parts : terms).get().forEach(hint -> add(text, hint)));
  }

  private void add(MarkedText text, Hint hint) {
    Label digit = new Label(Integer.toString(hint.digit()));
    digit.getStyleClass().add("key-hint");
    getChildren().add(digit);
    digit.applyCss();
    digit.autosize();
    Bounds at = text.bounds(hint.span());
    Point2D corner = sceneToLocal(text.localToScene(at.getMinX(), at.getMinY()));
    digit.relocate(
        snapPositionX(corner.getX() - digit.getWidth() / 2),
        snapPositionY(Math.max(0, corner.getY() - digit.getHeight() / 2)));
  }
}
