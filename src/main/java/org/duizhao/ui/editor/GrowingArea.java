package org.duizhao.ui.editor;

import javafx.geometry.Insets;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// A stock text area as high as its text.
class GrowingArea extends TextArea {

  private final Text measure = new Text();

  GrowingArea(String... styles) {
    getStyleClass().addAll(styles);
    // As the skin of a text area measures its own text.
    measure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
    setWrapText(true);
    setPrefRowCount(1);
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
}
