package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/// Makes lines without thickness, which can be drawn as dots, of the boxes that a text flow gives
/// for its underlines.
final class Underline {

  private Underline() {}

  static List<PathElement> of(PathElement... boxes) {
    List<PathElement> lines = new ArrayList<>();
    double left = 0;
    double right = 0;
    double y = 0;
    int points = 0;
    for (PathElement element : boxes) {
      if (element instanceof MoveTo start) {
        add(lines, points, left, right, y);
        left = start.getX();
        right = start.getX();
        y = start.getY();
        points = 1;
      } else if (element instanceof LineTo line) {
        left = Math.min(left, line.getX());
        right = Math.max(right, line.getX());
        y = Math.max(y, line.getY());
        points++;
      }
    }
    add(lines, points, left, right, y);
    return lines;
  }

  private static void add(
      List<PathElement> lines, int points, double left, double right, double y) {
    if (points > 1) {
      lines.add(new MoveTo(left + 1, y));
      lines.add(new LineTo(right - 1, y));
    }
  }
}
