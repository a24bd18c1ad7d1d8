package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/// Makes lines without thickness, which can be drawn as dots or waves, of the boxes that a text
/// flow gives for its underlines.
final class Underline {

  private static final double LOWER = 2;
  private static final double STEP = 2.5;
  private static final double SWING = 1.2;

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

  /// The same lines a little lower, so that they do not lie over others.
  static List<PathElement> low(PathElement... boxes) {
    List<PathElement> lines = of(boxes);
    lines.forEach(element -> lower(element, LOWER));
    return lines;
  }

  /// The same lines as waves.
  static List<PathElement> waved(PathElement... boxes) {
    List<PathElement> waves = new ArrayList<>();
    MoveTo from = new MoveTo();
    for (PathElement element : low(boxes)) {
      if (element instanceof MoveTo start) {
        from = start;
      } else if (element instanceof LineTo end) {
        wave(waves, from.getX(), end.getX(), from.getY());
      }
    }
    return waves;
  }

  private static void wave(List<PathElement> waves, double left, double right, double y) {
    waves.add(new MoveTo(left, y + SWING));
    boolean up = true;
    for (double x = left + STEP; x < right + STEP / 2; x += STEP) {
      waves.add(new LineTo(Math.min(x, right), up ? y - SWING : y + SWING));
      up = !up;
    }
  }

  private static void lower(PathElement element, double by) {
    if (element instanceof MoveTo start) {
      start.setY(start.getY() + by);
    } else if (element instanceof LineTo line) {
      line.setY(line.getY() + by);
    }
  }

  private static void add(
      List<PathElement> lines, int points, double left, double right, double y) {
    if (points > 1) {
      lines.add(new MoveTo(left + 1, y));
      lines.add(new LineTo(right - 1, y));
    }
  }
}
