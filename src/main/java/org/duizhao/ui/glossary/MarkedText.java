package org.duizhao.ui.glossary;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duizhao.core.Span;

/// A Chinese sentence with places in it marked; where room is short, cut on both sides so that the
/// first of them is seen.
public final class MarkedText extends TextFlow {

  private static final int AROUND = 24;

  public MarkedText() {
    getStyleClass().add("marked-text");
  }

  /// Shows a sentence whole.
  ///
  /// @param spans the places to mark, in order and apart
  public void showWhole(String text, List<Span> spans) {
    show(text, spans, new Span(0, text.length()));
  }

  /// Shows what is around the first place, or the beginning where there is none.
  ///
  /// @param spans the places to mark, in order and apart
  public void showAround(String text, List<Span> spans) {
    Span first = spans.isEmpty() ? new Span(0, 0) : spans.getFirst();
    int from = whole(text, Math.max(0, first.start() - AROUND));
    int to = whole(text, Math.min(text.length(), first.end() + AROUND));
    show(text, spans, new Span(from, to));
  }

  private void show(String text, List<Span> spans, Span shown) {
    getChildren().clear();
    add(shown.start() > 0 ? "…" : "", "context-text");
    int at = shown.start();
    for (Span span : spans) {
      if (span.start() >= at && span.end() <= shown.end()) {
        add(text.substring(at, span.start()), "context-text");
        add(span.of(text), "context-term");
        at = span.end();
      }
    }
    String more = shown.end() < text.length() ? "…" : "";
    add(text.substring(at, shown.end()) + more, "context-text");
  }

  /// A place that parts no character of two halves.
  private static int whole(String text, int at) {
    boolean within =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return within ? at - 1 : at;
  }

  private void add(String piece, String style) {
    if (!piece.isEmpty()) {
      Text text = new Text(piece);
      text.getStyleClass().addAll("chinese", style);
      getChildren().add(text);
    }
  }
}
