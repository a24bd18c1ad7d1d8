package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.core.Segment;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermHit;
import org.duizhao.glossary.TermUse;
import org.duizhao.ui.Messages;

/// The glossary's terms in the active segment: each with its renderings to insert, and a tick once
/// the English has one of them.
final class TermsPane extends ScrollPane implements EditorListener {

  private final EditorModel model;
  private final Function<Segment, List<TermHit>> terms;
  private final Messages messages;
  private final Consumer<String> insert;
  private final VBox list = new VBox();
  private final List<Term> shown = new ArrayList<>();
  private final List<Label> ticks = new ArrayList<>();

  TermsPane(
      EditorModel model,
      Function<Segment, List<TermHit>> terms,
      Messages messages,
      Consumer<String> insert) {
    this.model = model;
    this.terms = terms;
    this.messages = messages;
    this.insert = insert;
    getStyleClass().addAll("side-pane", "terms-pane");
    list.getStyleClass().add("side-list");
    setContent(list);
    setFitToWidth(true);
    model.listen(this);
    read();
  }

  /// Inserts the main rendering of the n-th term, counted from 1.
  void insertTerm(int n) {
    if (n <= shown.size()) {
      insert.accept(shown.get(n - 1).target());
    }
  }

  @Override
  public void activeChanged() {
    read();
  }

  @Override
  public void segmentChanged(int position) {
    if (position == model.active()) {
      showUse(model.text());
    }
  }

  /// Ticks the terms that the English renders.
  void showUse(String english) {
    for (int i = 0; i < shown.size(); i++) {
      TermUse use = TermUse.in(english, shown.get(i));
      Label tick = ticks.get(i);
      boolean wrong = !use.forbidden().isEmpty();
      boolean right = use.use() == TermUse.Use.TARGET || use.use() == TermUse.Use.ALTERNATIVE;
      tick.setText(wrong ? "✕" : right ? "✓" : "");
      tick.getStyleClass().setAll("label", "term-tick", wrong ? "term-wrong" : "term-right");
      tick.setAccessibleText(
          messages.text(wrong ? "terms.forbidden" : right ? "terms.used" : "terms.unused"));
    }
  }

  void read() {
    shown.clear();
    ticks.clear();
    list.getChildren().clear();
    model.activeSegment().stream()
        .flatMap(segment -> terms.apply(segment).stream())
        .flatMap(hit -> Stream.concat(Stream.of(hit.term()), hit.others().stream()))
        .distinct()
        .forEach(this::add);
    if (shown.isEmpty()) {
      Label none = new Label(messages.text("terms.none"));
      none.getStyleClass().add("empty-note");
      none.setWrapText(true);
      list.getChildren().add(none);
    }
    showUse(model.text());
  }

  private void add(Term term) {
    shown.add(term);
    int n = shown.size();
    Label source = new Label(term.source());
    source.getStyleClass().add("term-source");
    Label tick = new Label();
    ticks.add(tick);
    Label key = new Label(n <= 9 ? String.format(Locale.ROOT, "Alt+%d", n) : "");
    key.getStyleClass().add("key");
    key.setVisible(n <= 9);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(source, tick, gap, key);
    head.getStyleClass().add("term-head");
    head.setAlignment(Pos.CENTER_LEFT);
    FlowPane renderings = new FlowPane();
    renderings.getStyleClass().add("term-renderings");
    Stream.concat(Stream.of(term.target()), term.alternatives().stream())
        .filter(each -> !each.isBlank())
        .map(each -> rendering(each, each.equals(term.target())))
        .forEach(renderings.getChildren()::add);
    VBox entry = new VBox(head, renderings);
    entry.getStyleClass().add("term-entry");
    if (!term.note().isBlank()) {
      Label note = new Label(term.note());
      note.getStyleClass().add("term-note");
      note.setWrapText(true);
      entry.getChildren().add(note);
    }
    list.getChildren().add(entry);
  }

  private Node rendering(String text, boolean main) {
    Button button = new Button(text);
    button.getStyleClass().addAll("rendering", main ? "rendering-main" : "rendering-other");
    button.setMnemonicParsing(false);
    button.setFocusTraversable(false);
    button.setAccessibleText(messages.text("terms.insert", text));
    button.setOnAction(event -> insert.accept(text));
    return button;
  }
}
