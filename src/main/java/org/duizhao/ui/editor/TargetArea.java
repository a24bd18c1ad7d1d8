package org.duizhao.ui.editor;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.TraversalDirection;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A stock text area for the English of the active row, as high as its text. Says when an arrow key
/// leaves it at the top or bottom.
final class TargetArea extends GrowingArea {

  /// What the area tells of.
  interface Listener {

    /// An arrow key on the first (-1) or last (1) line.
    void leave(int direction);
  }

  TargetArea(Listener listener) {
    getStyleClass().addAll("target-area", "project-text", "english", "english-lines");
    addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, listener));
  }

  private void pressed(KeyEvent event, Listener listener) {
    boolean plain =
        !event.isShiftDown()
            && !event.isAltDown()
            && !event.isControlDown()
            && !event.isMetaDown()
            && getSelection().getLength() == 0;
    if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
      // A translation has no tabs; the key goes on to the next control, as everywhere.
      event.consume();
      requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    } else if (plain && event.getCode() == KeyCode.UP && isOnLineOf(0)) {
      event.consume();
      listener.leave(-1);
    } else if (plain && event.getCode() == KeyCode.DOWN && isOnLineOf(getLength())) {
      event.consume();
      listener.leave(1);
    }
  }

  private boolean isOnLineOf(int position) {
    if (!(getSkin() instanceof TextAreaSkin skin)) {
      return false;
    }
    if (getLength() == 0) {
      return true;
    }
    Bounds caret = skin.getCaretBounds();
    int index = Math.min(position, getLength() - 1);
    Rectangle2D there = skin.getCharacterBounds(index);
    return caret != null
        && there != null
        && Math.abs(caret.getCenterY() - (there.getMinY() + there.getHeight() / 2))
            < caret.getHeight() / 2;
  }
}
