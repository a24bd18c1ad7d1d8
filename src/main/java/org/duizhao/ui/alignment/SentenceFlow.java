package org.duizhao.ui.alignment;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duizhao.core.Kind;
import org.duizhao.core.Span;
import org.duizhao.session.mending.Half;
import org.duizhao.session.mending.Sentence;

/// One sentence in a row, with the caret in it and the words that light up.
final class SentenceFlow extends TextFlow {

  private final Half half;
  private final int place;
  private final String written;
  private final Path lit = shape("word-lit");
  private final Path caret = shape("mending-caret");
  private List<Span> words = List.of();
  private int offset = -1;

  /// @param place of the sentence in its half
  /// @param several whether its half has more than one
  SentenceFlow(Half half, int place, Sentence sentence, boolean several) {
    this.half = half;
    this.place = place;
    this.written = sentence.text();
    Text text = new Text(written);
    text.getStyleClass()
        .addAll(
            half == Half.SOURCE ? "chinese" : "english",
            half == Half.SOURCE ? "source-piece" : "target-piece");
    if (sentence.place().kind() != Kind.SENTENCE) {
      text.getStyleClass().add("mending-heading");
    }
    getStyleClass()
        .addAll("mending-sentence", half == Half.SOURCE ? "chinese-lines" : "english-lines");
    if (several) {
      getStyleClass().add("one-of-several");
    }
    getChildren().addAll(lit, text, caret);
  }

  Half half() {
    return half;
  }

  int place() {
    return place;
  }

  /// What the sentence says.
  String text() {
    return written;
  }

  /// The words that are lit up.
  List<Span> lit() {
    return words;
  }

  /// The offset nearest to a point of the window.
  int offset(double sceneX, double sceneY) {
    return Math.clamp(
        getHitInfo(sceneToLocal(sceneX, sceneY)).getInsertionIndex(), 0, written.length());
  }

  /// The letter under a point of the window.
  int letter(double sceneX, double sceneY) {
    return getHitInfo(sceneToLocal(sceneX, sceneY)).getCharIndex();
  }

  /// Lights these words up.
  void light(List<Span> spans) {
    if (!words.equals(spans)) {
      words = spans;
      requestLayout();
    }
  }

  /// Puts the caret here, or takes it away with -1.
  void showCaret(int at) {
    offset = at;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    List<PathElement> elements = new ArrayList<>();
    words.forEach(word -> elements.addAll(List.of(getRangeShape(word.start(), word.end(), false))));
    lit.getElements().setAll(elements);
    caret
        .getElements()
        .setAll(
            offset < 0
                ? List.of()
                : List.of(getCaretShape(Math.min(offset, written.length()), true)));
  }

  private static Path shape(String style) {
    Path path = new Path();
    path.setManaged(false);
    path.setMouseTransparent(true);
    path.getStyleClass().add(style);
    return path;
  }
}
