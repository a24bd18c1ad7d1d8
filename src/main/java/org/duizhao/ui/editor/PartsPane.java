package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.core.Segment;
import org.duizhao.glossary.TermHit;
import org.duizhao.language.Placeable;
import org.duizhao.ui.Messages;

/// The numbers, names and Latin words of the active sentence: each with its English to insert, and
/// a tick once the English has it. Gone when there are none.
final class PartsPane extends VBox implements EditorListener {

  static final int KEYS = 9;

  /// English of so many letters is not cut, even in a narrow pane.
  private static final int ALWAYS_WHOLE = 16;

  private final EditorModel model;
  private final Function<Segment, List<TermHit>> terms;
  private final Messages messages;
  private final Consumer<String> insert;
  private final VBox list = new VBox();
  private final List<Label> ticks = new ArrayList<>();
  private SentenceParts parts = SentenceParts.none();

  PartsPane(
      EditorModel model,
      Function<Segment, List<TermHit>> terms,
      Messages messages,
      Consumer<String> insert) {
    this.model = model;
    this.terms = terms;
    this.messages = messages;
    this.insert = insert;
    getStyleClass().add("parts-pane");
    Label title = new Label(messages.text("parts.title"));
    title.getStyleClass().add("pane-title");
    list.getStyleClass().add("part-lines");
    ScrollPane scroll = new ScrollPane(list);
    scroll.getStyleClass().add("side-pane");
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(messages.text("parts.title"));
    getChildren().addAll(title, scroll);
    model.listen(this);
    read();
  }

  /// Inserts the n-th part, counted from 1.
  void insertPart(int n) {
    if (n <= parts.all().size()) {
      parts.all().get(n - 1).english().stream().findFirst().ifPresent(insert);
    }
  }

  /// Where the parts stand that keys insert.
  List<KeyHints.Hint> hints() {
    List<KeyHints.Hint> hints = new ArrayList<>();
    for (int i = 0; i < Math.min(KEYS, parts.all().size()); i++) {
      if (!parts.all().get(i).english().isEmpty()) {
        hints.add(new KeyHints.Hint(parts.all().get(i).span(), i + 1));
      }
    }
    return hints;
  }

  /// Inserts the first part that the English does not have.
  ///
  /// @return false when it has them all
  boolean insertNext() {
    return parts
        .nextUnused(model.text())
        .map(part -> part.english().getFirst())
        .map(
            english -> {
              insert.accept(english);
              return true;
            })
        .orElse(false);
  }

  /// The sentence's parts written in Latin letters.
  List<String> latinWords() {
    return parts.all().stream()
        .filter(part -> part.kind() == Placeable.Kind.LATIN)
        .map(part -> part.english().getFirst())
        .toList();
  }

  @Override
  public void activeChanged() {
    read();
  }

  @Override
  public void segmentChanged(int position) {
    if (position == model.active()) {
      read();
    }
  }

  /// Ticks the parts that the English has.
  void showUse(String english) {
    List<Boolean> used = parts.used(english);
    for (int i = 0; i < ticks.size(); i++) {
      String tick = used.get(i) ? "✓" : "";
      Label label = ticks.get(i);
      if (!label.getText().equals(tick)) {
        label.setText(tick);
        label.setAccessibleText(messages.text(used.get(i) ? "terms.used" : "terms.unused"));
      }
    }
  }

  /// Looks for the parts of the active sentence anew.
  void read() {
    SentenceParts now =
        model
            .activeSegment()
            .map(segment -> SentenceParts.of(segment, terms))
            .orElseGet(SentenceParts::none);
    if (!now.all().equals(parts.all())) {
      parts = now;
      ticks.clear();
      list.getChildren().clear();
      now.all().forEach(this::add);
    }
    parts = now;
    setVisible(!now.all().isEmpty());
    setManaged(!now.all().isEmpty());
    showUse(model.text());
  }

  private void add(Placeable part) {
    String chinese = parts.text(part);
    String english = part.english().stream().findFirst().orElse("");
    Label source = new Label(chinese);
    source.getStyleClass().addAll("part-source", "chinese");
    Label tick = new Label();
    tick.getStyleClass().addAll("term-tick", "term-right");
    ticks.add(tick);
    int n = ticks.size();
    Label key = new Label(n <= KEYS ? String.format(Locale.ROOT, "Alt+Shift+%d", n) : "");
    key.getStyleClass().add("key");
    key.setVisible(n <= KEYS && !english.isEmpty());
    key.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox();
    if (!chinese.equals(english)) {
      line.getChildren().add(source);
    }
    if (english.isEmpty()) {
      Label none = new Label(messages.text("parts.unknown"));
      none.getStyleClass().add("term-note");
      line.getChildren().add(none);
    } else {
      line.getChildren().add(button(english));
    }
    line.getChildren().addAll(tick, gap, key);
    line.getStyleClass().add("part-line");
    line.setAlignment(Pos.CENTER_LEFT);
    list.getChildren().add(line);
  }

  private Button button(String english) {
    Button button = new Button(english);
    button.getStyleClass().addAll("rendering", "rendering-main");
    button.setMnemonicParsing(false);
    button.setFocusTraversable(false);
    if (english.length() <= ALWAYS_WHOLE) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    button.setAccessibleText(messages.text("terms.insert", english));
    button.setOnAction(event -> insert.accept(english));
    return button;
  }
}
