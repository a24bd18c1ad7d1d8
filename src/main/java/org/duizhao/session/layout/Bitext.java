package org.duizhao.session.layout;

import java.util.List;

/// A file read as a text in two languages.
///
/// @param stretches in the file's order
/// @param leftOut paragraphs and cells that are in neither language or outside the layout; a
///   heading above a column, numbers, a comment
public record Bitext(Layout layout, List<Stretch> stretches, List<String> leftOut) {

  public Bitext {
    stretches = List.copyOf(stretches);
    leftOut = List.copyOf(leftOut);
  }

  /// The same with the layout's confidence times a factor.
  Bitext times(double factor) {
    Layout less = new Layout(layout.kind(), layout.confidence() * factor, layout.columns());
    return new Bitext(less, stretches, leftOut);
  }

  /// How many stretches have both sides.
  public int paired() {
    return (int) stretches.stream().filter(Stretch::isPaired).count();
  }
}
