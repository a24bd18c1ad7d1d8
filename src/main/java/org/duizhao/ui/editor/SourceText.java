package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duizhao.core.Span;
import org.duizhao.glossary.TermHit;

/// The Chinese of one row with its glossary terms marked.
final class SourceText extends TextFlow {

  private final Path lines = new Path();
  private final List<Span> marked = new ArrayList<>();

  SourceText() {
    lines.setManaged(false);
    lines.getStyleClass().add("term-lines");
    getStyleClass().addAll("source-text", "chinese-lines");
  }

  /// Shows the text; terms must not overlap and stand in order.
  void show(String text, List<TermHit> terms, TermTip tip) {
    List<Node> pieces = new ArrayList<>();
    marked.clear();
    int from = 0;
    for (TermHit hit : terms) {
      Span span = hit.span();
      if (span.start() < from || span.end() > text.length()) {
        continue;
      }
      if (span.start() > from) {
        pieces.add(piece(text.substring(from, span.start())));
      }
      Text term = piece(span.of(text));
      term.getStyleClass().add("term");
      tip.install(term, hit);
      pieces.add(term);
      marked.add(span);
      from = span.end();
    }
    if (from < text.length() || pieces.isEmpty()) {
      pieces.add(piece(text.substring(from)));
    }
    pieces.add(lines);
    getChildren().setAll(pieces);
  }

  /// Draws the lines under the terms once it is known where these stand.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    List<PathElement> under = new ArrayList<>();
    for (Span span : marked) {
      under.addAll(List.of(getUnderlineShape(span.start(), span.end())));
    }
    lines.getElements().setAll(under);
  }

  private static Text piece(String text) {
    Text piece = new Text(text);
    piece.getStyleClass().addAll("chinese", "source-piece");
    return piece;
  }
}
