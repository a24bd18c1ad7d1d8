package org.duizhao.ui.editor;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.duizhao.core.Span;

/// A stretch of a shown text that stands out: a term, a search hit.
///
/// @param layer what it is; marks of different layers may overlap, those of one may not
/// @param tip what its tooltip says when the mouse rests on it; nothing when empty
record Mark(Span span, Layer layer, Supplier<String> tip) {

  /// A mark without a tooltip.
  Mark(Span span, Layer layer) {
    this(span, layer, () -> "");
  }

  /// What all of them have to say.
  static String tips(List<Mark> marks) {
    return marks.stream()
        .map(mark -> mark.tip().get())
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /// The kinds of marks, drawn in this order. Each has a style class for its letters and one with
  /// the ending `-shape` for what is drawn under or behind them.
  enum Layer {
    HIT("hit", Shape.BEHIND),
    /// The search hit one is at.
    HIT_HERE("hit-here", Shape.BEHIND),
    PLACEABLE("placeable", Shape.DOTS),
    TERM("term", Shape.UNDER),
    /// A term that is not approved yet.
    TERM_PROPOSED("term-proposed", Shape.UNDER),
    /// What a check found, by how grave it is.
    FINDING_INFO("finding-info", Shape.LOW),
    FINDING_WARNING("finding-warning", Shape.LOW),
    FINDING_ERROR("finding-error", Shape.WAVE);

    private final String style;
    private final Shape shape;

    Layer(String style, Shape shape) {
      this.style = style;
      this.shape = shape;
    }

    String style() {
      return style;
    }

    Shape shape() {
      return shape;
    }
  }

  /// Where a mark's shape is drawn: a line under the letters, a field behind them, or nothing.
  enum Shape {
    UNDER,
    /// A line under the letters to be drawn as dots.
    DOTS,
    /// A line below all other lines, to be drawn as dashes.
    LOW,
    /// A waved line below all other lines.
    WAVE,
    BEHIND,
    NONE
  }
}
