package org.duizhao.ui.editor;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// A stock text area for the English of the active row, as high as its text. Says when an arrow key
/// leaves it at the top or bottom.
final class TargetArea extends TextArea {

  private final Text measure = new Text();

  /// What the area tells of.
  interface Listener {

    /// An arrow key on the first (-1) or last (1) line.
    void leave(int direction);
  }

  TargetArea(Listener listener) {
    getStyleClass().addAll("target-area", "project-text", "english", "english-lines");
    // As the skin of a text area measures its own text.
    measure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
    setWrapText(true);
    setPrefRowCount(1);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, listener));
  }

  /// The height in which the text stands without scrolling.
  double heightFor(double width) {
    Insets outer = getInsets();
    Insets inner =
        lookup(".content") instanceof Region content ? content.getInsets() : Insets.EMPTY;
    measure.setFont(getFont());
    measure.setLineSpacing(lineSpacing());
    measure.setWrappingWidth(
        Math.max(
            20, width - outer.getLeft() - outer.getRight() - inner.getLeft() - inner.getRight()));
    // A text that ends with a line break has an empty line below it.
    String text = getText();
    measure.setText(text.isEmpty() || text.endsWith("\n") ? text + "x" : text);
    return Math.ceil(measure.getLayoutBounds().getHeight())
        + outer.getTop()
        + outer.getBottom()
        + inner.getTop()
        + inner.getBottom();
  }

  /// The distance from the area's top to the top of its first line.
  double textTop() {
    Insets inner =
        lookup(".content") instanceof Region content ? content.getInsets() : Insets.EMPTY;
    return getInsets().getTop() + inner.getTop();
  }

  /// The distance from the area's top to the baseline of its first line.
  double firstBaseline() {
    measure.setFont(getFont());
    return textTop() + measure.getBaselineOffset();
  }

  private double lineSpacing() {
    return lookup(".text") instanceof Text text ? text.getLineSpacing() : 0;
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
