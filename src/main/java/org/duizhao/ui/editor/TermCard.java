package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermStatus;
import org.duizhao.glossary.TermUse;
import org.duizhao.ui.Messages;

/// One term of the sentence: its renderings to insert, those never to be used, its note, shorter
/// terms that lie within it, and whether the English renders it.
final class TermCard extends VBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  static final int KEYS = 9;

  /// What can be done with a term.
  interface Actions {

    void insert(String text);

    void edit(Term term);

    /// Shows how the project renders the term.
    void usage(Term term);

    /// Has the term rendered so from now on.
    void prefer(Term term, String rendering);

    /// Has the term never rendered so.
    void forbid(Term term, String rendering);
  }

  private final Term term;
  private final Messages messages;
  private final Actions actions;
  private final Label tick = new Label();
  private final Label wrong = new Label();
  private final List<String> words = new ArrayList<>();
  private final List<Button> buttons = new ArrayList<>();

  /// @param n its place in the list, counted from 1
  /// @param within terms that this one covers or overlaps
  TermCard(Term term, int n, List<Term> within, Messages messages, Actions actions) {
    this.term = term;
    this.messages = messages;
    this.actions = actions;
    String status = term.status().name().toLowerCase(Locale.ROOT);
    getStyleClass().addAll("term-entry", "term-card", "term-is-" + status);
    getChildren().add(head(n));
    FlowPane renderings = flow();
    Stream.concat(Stream.of(term.target()), term.alternatives().stream())
        .filter(each -> !each.isBlank())
        .distinct()
        .forEach(each -> renderings.getChildren().add(rendering(each)));
    if (words.isEmpty()) {
      getChildren().add(line(messages.text("terms.undecided"), "term-note"));
    } else {
      getChildren().add(renderings);
    }
    if (!term.forbidden().isEmpty()) {
      String all = String.join("; ", term.forbidden());
      getChildren().add(line(messages.text("terms.never", all), "term-never"));
    }
    wrong.getStyleClass().add("term-wrong-used");
    wrong.setWrapText(true);
    wrong.setManaged(false);
    wrong.setVisible(false);
    getChildren().add(wrong);
    if (!term.note().isBlank()) {
      getChildren().add(line(term.note(), "term-note"));
    }
    if (!within.isEmpty()) {
      getChildren().add(within(within));
    }
  }

  Term term() {
    return term;
  }

  /// Its renderings, the main one first.
  List<String> words() {
    return List.copyOf(words);
  }

  /// Shows whether the English renders the term, and any rendering in it that is not allowed.
  void showUse(String english) {
    TermUse use = TermUse.in(english, term);
    boolean bad = !use.forbidden().isEmpty();
    boolean good = use.use() == TermUse.Use.TARGET || use.use() == TermUse.Use.ALTERNATIVE;
    tick.setText(bad ? "✕" : good ? "✓" : "");
    tick.getStyleClass().setAll("label", "term-tick", bad ? "term-wrong" : "term-right");
    String said = messages.text(bad ? "terms.forbidden" : good ? "terms.used" : "terms.unused");
    tick.setAccessibleText(said);
    setAccessibleText(term.source() + ": " + String.join(", ", words) + ", " + said);
    String found =
        use.forbidden().stream()
            .map(span -> span.of(english))
            .distinct()
            .collect(Collectors.joining(", "));
    wrong.setText(bad ? messages.text("terms.forbiddenUsed", found) : "");
    wrong.setVisible(bad);
    wrong.setManaged(bad);
  }

  /// Marks the card, and one of its renderings, as where the keys are.
  void current(boolean now, int chosen) {
    pseudoClassStateChanged(CURRENT, now);
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).pseudoClassStateChanged(CHOSEN, now && i == chosen);
    }
  }

  private HBox head(int n) {
    Label source = new Label(term.source());
    source.getStyleClass().addAll("term-source", "chinese");
    source.setWrapText(true);
    HBox head = new HBox(source, tick);
    head.getStyleClass().add("term-head");
    head.setAlignment(Pos.CENTER_LEFT);
    if (term.status() != TermStatus.APPROVED) {
      Label status = new Label(messages.text(term.status()));
      status.getStyleClass().add("term-status");
      status.setMinWidth(USE_PREF_SIZE);
      head.getChildren().add(status);
    }
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Region pencil = new Region();
    pencil.getStyleClass().addAll("icon", "icon-edit");
    Button edit = new Button();
    edit.setGraphic(pencil);
    edit.getStyleClass().addAll("flat", "icon-button", "term-edit");
    edit.setFocusTraversable(false);
    edit.setAccessibleText(messages.text("terms.editOne", term.source()));
    edit.setTooltip(new Tooltip(messages.text("term.edit")));
    edit.setOnAction(event -> actions.edit(term));
    edit.setMinWidth(USE_PREF_SIZE);
    head.getChildren().addAll(gap, edit);
    if (n <= KEYS) {
      Label key = new Label(String.format(Locale.ROOT, "Alt+%d", n));
      key.getStyleClass().add("key");
      key.setMinWidth(USE_PREF_SIZE);
      head.getChildren().add(key);
    }
    return head;
  }

  private Button rendering(String text) {
    words.add(text);
    Button button = button(text, text.equals(term.target()) ? "rendering-main" : "rendering-other");
    MenuItem prefer = item("terms.prefer", text, () -> actions.prefer(term, text));
    prefer.setDisable(text.equals(term.target()));
    button.setContextMenu(
        new ContextMenu(
            prefer,
            item("terms.forbid", text, () -> actions.forbid(term, text)),
            item("terms.editOne", term.source(), () -> actions.edit(term)),
            item("terms.usage", term.source(), () -> actions.usage(term))));
    buttons.add(button);
    return button;
  }

  private Button button(String text, String style) {
    Button button = new Button(text);
    button.getStyleClass().addAll("rendering", "english", style);
    button.setMnemonicParsing(false);
    button.setFocusTraversable(false);
    button.setWrapText(true);
    button.setAccessibleText(messages.text("terms.insert", text));
    button.setOnAction(event -> actions.insert(text));
    return button;
  }

  private MenuItem item(String key, String argument, Runnable action) {
    MenuItem item = new MenuItem(messages.text(key, argument));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private static FlowPane flow() {
    FlowPane flow = new Narrow();
    flow.getStyleClass().add("term-renderings");
    return flow;
  }

  private FlowPane within(List<Term> terms) {
    FlowPane pane = flow();
    pane.getStyleClass().add("term-within");
    for (Term each : terms) {
      Label source = new Label(each.source());
      source.getStyleClass().addAll("chinese", "term-within-source");
      HBox one = new HBox(source);
      one.getStyleClass().add("term-within-one");
      if (!each.target().isBlank()) {
        one.getChildren().add(button(each.target(), "rendering-other"));
      }
      pane.getChildren().add(one);
    }
    return pane;
  }

  private static Label line(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }

  /// By itself a flow would be as wide as its widest child, however narrow the panel. Here children
  /// wrap within the width, before their height is asked for.
  private static final class Narrow extends FlowPane {

    Narrow() {
      setMinWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
      narrow(width);
      return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
      narrow(getWidth());
      super.layoutChildren();
    }

    private void narrow(double width) {
      double most = width - getInsets().getLeft() - getInsets().getRight();
      if (most > 0) {
        getChildren().forEach(child -> ((Region) child).setMaxWidth(most));
      }
    }
  }
}
