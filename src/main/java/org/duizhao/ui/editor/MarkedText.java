package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duizhao.core.Span;
import org.jspecify.annotations.Nullable;

/// One side of a row with its terms, search hits and the like marked. Every piece of text has the
/// style classes of all marks over it.
final class MarkedText extends TextFlow {

  private final String[] pieceStyles;
  private final Map<Mark.Layer, Path> shapes = new EnumMap<>(Mark.Layer.class);
  private List<Mark> marked = List.of();
  private String text = "";

  /// @param pieceStyles style classes of every piece of text
  MarkedText(String... pieceStyles) {
    this.pieceStyles = pieceStyles.clone();
  }

  /// Shows the text; marks that reach beyond it are left out.
  void show(String text, List<Mark> marks, TermTip tip) {
    this.text = text;
    marked = marks.stream().filter(mark -> mark.span().end() <= text.length()).toList();
    List<Node> pieces = new ArrayList<>();
    addShapes(pieces, Mark.Shape.BEHIND);
    int from = 0;
    for (int cut : cuts(text.length())) {
      if (cut > from) {
        pieces.add(piece(text, new Span(from, cut), tip));
        from = cut;
      }
    }
    if (text.isEmpty()) {
      pieces.add(plain(""));
    }
    addShapes(pieces, Mark.Shape.UNDER);
    addShapes(pieces, Mark.Shape.DOTS);
    addShapes(pieces, Mark.Shape.LOW);
    addShapes(pieces, Mark.Shape.WAVE);
    getChildren().setAll(pieces);
  }

  /// The shortest mark over a place of the text; nothing when there is none.
  @Nullable Span markAt(int offset) {
    return marked.stream()
        .map(Mark::span)
        .filter(span -> span.start() <= offset && offset < span.end())
        .min(Comparator.comparingInt(Span::length))
        .orElse(null);
  }

  /// The whole text shown.
  String text() {
    return text;
  }

  /// What is marked now.
  List<Mark> marks() {
    return marked;
  }

  /// Where a stretch of the text stands, in this node's coordinates.
  Bounds bounds(Span span) {
    return new Path(getRangeShape(span.start(), span.end(), false)).getLayoutBounds();
  }

  /// Draws lines and fields once it is known where the letters stand.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    for (Map.Entry<Mark.Layer, Path> entry : shapes.entrySet()) {
      List<PathElement> elements = new ArrayList<>();
      for (Mark mark : marked) {
        if (mark.layer() == entry.getKey()) {
          elements.addAll(outline(mark));
        }
      }
      entry.getValue().getElements().setAll(elements);
    }
  }

  private List<PathElement> outline(Mark mark) {
    int start = mark.span().start();
    int end = mark.span().end();
    return switch (mark.layer().shape()) {
      case UNDER -> List.of(getUnderlineShape(start, end));
      case DOTS -> Underline.of(getUnderlineShape(start, end));
      case LOW -> Underline.low(getUnderlineShape(start, end));
      case WAVE -> Underline.waved(getUnderlineShape(start, end));
      case BEHIND, NONE -> List.of(getRangeShape(start, end, false));
    };
  }

  private NavigableSet<Integer> cuts(int length) {
    NavigableSet<Integer> cuts = new TreeSet<>();
    for (Mark mark : marked) {
      cuts.add(mark.span().start());
      cuts.add(mark.span().end());
    }
    cuts.add(length);
    return cuts;
  }

  private Text piece(String text, Span span, TermTip tip) {
    Text piece = plain(span.of(text));
    List<Mark> over = new ArrayList<>();
    for (Mark mark : marked) {
      if (mark.span().start() <= span.start() && span.end() <= mark.span().end()) {
        piece.getStyleClass().add(mark.layer().style());
        over.add(mark);
      }
    }
    if (!over.isEmpty()) {
      tip.install(piece, () -> Mark.tips(over));
    }
    return piece;
  }

  private Text plain(String text) {
    Text piece = new Text(text);
    piece.getStyleClass().addAll(pieceStyles);
    return piece;
  }

  private void addShapes(List<Node> to, Mark.Shape wanted) {
    for (Mark.Layer layer : Mark.Layer.values()) {
      if (layer.shape() == wanted && marked.stream().anyMatch(mark -> mark.layer() == layer)) {
        to.add(shapes.computeIfAbsent(layer, MarkedText::path));
      }
    }
  }

  private static Path path(Mark.Layer layer) {
    Path path = new Path();
    path.setManaged(false);
    path.getStyleClass().add(layer.style() + "-shape");
    return path;
  }
}
