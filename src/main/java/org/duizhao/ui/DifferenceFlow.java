package org.duizhao.ui;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text with what went struck through and what came underlined, so that it reads without colours
/// too.
public final class DifferenceFlow extends TextFlow {

  private static final int CONTEXT = 30;

  /// Shows both texts whole.
  public DifferenceFlow(String before, String after) {
    this(before, after, Integer.MAX_VALUE);
  }

  private DifferenceFlow(String before, String after, int context) {
    getStyleClass().add("difference");
    for (Difference.Piece piece : Difference.between(before, after)) {
      boolean same = piece.fate() == Difference.Fate.SAME;
      Text text = new Text(same ? shortened(piece.text(), context) : piece.text());
      text.getStyleClass()
          .add(
              switch (piece.fate()) {
                case SAME -> "same";
                case REMOVED -> "removed";
                case ADDED -> "added";
              });
      getChildren().add(text);
    }
  }

  /// Shows the changes with a little of what stands around them.
  public static DifferenceFlow brief(String before, String after) {
    return new DifferenceFlow(before, after, CONTEXT);
  }

  private static String shortened(String text, int context) {
    return text.length() / 2 <= context
        ? text
        : text.substring(0, context) + " … " + text.substring(text.length() - context);
  }
}
