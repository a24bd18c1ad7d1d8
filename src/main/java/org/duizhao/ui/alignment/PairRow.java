package org.duizhao.ui.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.duizhao.core.Span;
import org.duizhao.session.mending.Half;
import org.duizhao.session.mending.Row;
import org.duizhao.session.mending.Sentence;
import org.duizhao.session.mending.WordLinks;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// One row: number, confidence, and the sentences of both halves, each below the other. All on one
/// baseline.
final class PairRow extends Region {

  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  private static final double LEFT = 14;
  private static final double NUMBER = 42;
  private static final double MARK = 66;
  private static final double GAP = 18;
  private static final double AIR = 6;
  private static final double SOURCE_SHARE = 0.45;

  private final Messages messages;
  private final Label number = new Label();
  private final ConfidenceMark mark;
  private final VBox source = box(Half.SOURCE);
  private final VBox target = box(Half.TARGET);
  private final Text chinese = sample("永", "chinese");
  private final Text english = sample("x", "english");
  private final List<SentenceFlow> flows = new ArrayList<>();
  private int at = -1;
  private @Nullable Row row;
  private @Nullable List<WordLinks.Linked> links;
  private double measuredWidth = -1;
  private double measuredHeight;

  PairRow(Messages messages) {
    this.messages = messages;
    this.mark = new ConfidenceMark(messages);
    getStyleClass().addAll("row", "mending-row");
    number.getStyleClass().add("row-number");
    getChildren().addAll(number, mark, source, target, chinese, english);
  }

  private static Text sample(String text, String language) {
    Text sample = new Text(text);
    sample.getStyleClass().addAll(language, "sample");
    sample.setTextOrigin(VPos.TOP);
    sample.setManaged(false);
    sample.setVisible(false);
    return sample;
  }

  private static VBox box(Half half) {
    VBox box = new VBox();
    box.getStyleClass().addAll("mending-half", half == Half.SOURCE ? "is-source" : "is-target");
    return box;
  }

  /// The row's number in the whole alignment, counted from 0.
  int at() {
    return at;
  }

  List<SentenceFlow> flows() {
    return flows;
  }

  /// Shows a row.
  ///
  /// @param caret where the caret is
  /// @param listen told of each sentence that is made
  void show(int position, Row shown, Caret caret, Consumer<SentenceFlow> listen) {
    boolean other = !shown.equals(row);
    at = position;
    number.setText(Integer.toString(position + 1));
    if (other) {
      row = shown;
      links = null;
      measuredWidth = -1;
      mark.show(shown);
      flows.clear();
      fill(source, Half.SOURCE, listen);
      fill(target, Half.TARGET, listen);
    }
    setAccessibleText(
        messages.text(
            "mending.spoken",
            position + 1,
            ConfidenceMark.spoken(shown, messages),
            shown.text(Half.SOURCE, true),
            shown.text(Half.TARGET, false)));
    showCaret(caret);
  }

  private void fill(VBox box, Half half, Consumer<SentenceFlow> listen) {
    box.getChildren().clear();
    Row shown = row;
    List<Sentence> sentences = shown == null ? List.of() : shown.half(half);
    for (int i = 0; i < sentences.size(); i++) {
      SentenceFlow flow = new SentenceFlow(half, i, sentences.get(i), sentences.size() > 1);
      listen.accept(flow);
      flows.add(flow);
      box.getChildren().add(flow);
    }
    if (sentences.isEmpty()) {
      Label nothing = new Label(messages.text("mending.nothing"));
      nothing.getStyleClass().add("mending-nothing");
      box.getChildren().add(nothing);
    }
  }

  void showCaret(Caret caret) {
    boolean active = caret.row() == at;
    pseudoClassStateChanged(ACTIVE, active);
    source.pseudoClassStateChanged(ACTIVE, active && caret.half() == Half.SOURCE);
    target.pseudoClassStateChanged(ACTIVE, active && caret.half() == Half.TARGET);
    for (SentenceFlow flow : flows) {
      boolean here = active && flow.half() == caret.half() && flow.place() == caret.sentence();
      flow.showCaret(here ? caret.offset() : -1);
    }
  }

  void showDrop(boolean here) {
    pseudoClassStateChanged(DROP, here);
  }

  /// Lights up the word at this place and those that seem to translate it; nothing when there are
  /// none.
  ///
  /// @param words finds the links of a row
  void light(Half half, int sentence, int letter, Function<Row, List<WordLinks.Linked>> words) {
    Row shown = row;
    if (shown == null) {
      return;
    }
    if (links == null) {
      links = words.apply(shown);
    }
    List<WordLinks.Word> lit = new ArrayList<>();
    for (WordLinks.Linked link : links) {
      WordLinks.Word own = half == Half.SOURCE ? link.source() : link.target();
      if (own.sentence() == sentence && own.span().start() <= letter && letter < own.span().end()) {
        lit.add(link.source());
        lit.add(link.target());
      }
    }
    for (SentenceFlow flow : flows) {
      List<Span> spans =
          lit.stream()
              .filter(word -> word.half() == flow.half() && word.sentence() == flow.place())
              .map(WordLinks.Word::span)
              .toList();
      flow.light(spans);
    }
  }

  void darken() {
    flows.forEach(flow -> flow.light(List.of()));
  }

  /// Forgets what was measured, after styles changed.
  void forget() {
    measuredWidth = -1;
  }

  double heightFor(double width) {
    if (width != measuredWidth) {
      measuredWidth = width;
      double wide = room(width);
      double higher =
          Math.max(
              lower(chinese) + source.prefHeight(sourceWidth(wide)),
              lower(english) + target.prefHeight(wide - sourceWidth(wide)));
      measuredHeight = Math.ceil(higher + 2 * air());
    }
    return measuredHeight;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double wide = room(width);
    double top = air();
    double x = LEFT + NUMBER + GAP + MARK + GAP;
    double line = top + source.getInsets().getTop() + baseline();
    number.resizeRelocate(LEFT, line - number.getBaselineOffset(), NUMBER, number.prefHeight(-1));
    double high = mark.prefHeight(-1);
    mark.resizeRelocate(LEFT + NUMBER + GAP, line - mark.getBaselineOffset(), MARK, high);
    double height = getHeight() - 2 * air();
    place(source, chinese, x, sourceWidth(wide), height);
    place(target, english, x + sourceWidth(wide) + GAP, wide - sourceWidth(wide), height);
  }

  private void place(VBox half, Text sample, double x, double width, double height) {
    double high = Math.min(half.prefHeight(width), height - lower(sample));
    half.resizeRelocate(x, air() + lower(sample), width, high);
  }

  /// How far down the first lines of both halves stand.
  private double baseline() {
    return Math.max(chinese.getBaselineOffset(), english.getBaselineOffset());
  }

  private double lower(Text sample) {
    return Math.round(baseline() - sample.getBaselineOffset());
  }

  /// Compact rows have less padding in the stylesheet.
  private double air() {
    return Math.max(2, AIR + getPadding().getTop() - 7);
  }

  private static double room(double width) {
    return Math.max(240, width - LEFT - NUMBER - MARK - 4 * GAP);
  }

  private static double sourceWidth(double room) {
    return Math.floor(room * SOURCE_SHARE);
  }
}
