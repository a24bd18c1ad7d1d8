package org.duizhao.ui.memory;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duizhao.core.Span;

/// A text with what was looked for in it set off, bold and underlined, so that it reads without
/// colours too.
final class HitFlow extends TextFlow {

  HitFlow(String text, List<Span> hits) {
    getStyleClass().add("hit-flow");
    int at = 0;
    for (Span hit : hits) {
      if (hit.start() >= at) {
        add(text.substring(at, hit.start()), "same");
        add(hit.of(text), "found");
        at = hit.end();
      }
    }
    add(text.substring(at), "same");
  }

  private void add(String part, String style) {
    if (!part.isEmpty()) {
      Text shown = new Text(part);
      shown.getStyleClass().add(style);
      getChildren().add(shown);
    }
  }
}
