package org.duizhao.ui;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duizhao.session.Settings.Look;

/// Font, size and line height of either language, with a sample that follows.
final class FontsSection extends PreferencesSection {

  private static final int SMALLEST = 10;
  private static final int LARGEST = 40;

  FontsSection(Theme theme, Messages messages) {
    super(messages, "preferences.fonts");
    Look look = theme.look();
    add(
        "preferences.chinese",
        face(
            messages.text("preferences.chinese"),
            look.chineseFont(),
            look.chineseSize(),
            look.chineseLines(),
            (family, size, lines) -> theme.change(theme.look().withChinese(family, size, lines))));
    add(
        "preferences.english",
        face(
            messages.text("preferences.english"),
            look.englishFont(),
            look.englishSize(),
            look.englishLines(),
            (family, size, lines) -> theme.change(theme.look().withEnglish(family, size, lines))));
    note("preferences.lines.hint");
    add(sample());
  }

  /// Takes a font's family, empty for automatic, its size, and its line height in percent, 0 for
  /// automatic.
  @FunctionalInterface
  private interface FaceChoice {
    void take(String family, double size, int lines);
  }

  private Node face(String name, String family, double size, int lines, FaceChoice choice) {
    FaceBoxes boxes = new FaceBoxes(name, family, size, lines, choice);
    HBox row = new HBox(boxes.families, boxes.sizes, boxes.lines);
    row.getStyleClass().add("preferences-font");
    row.setAccessibleText(name);
    return row;
  }

  private String lineHeight(int percent) {
    return percent == 0
        ? messages().text("preferences.lines.automatic")
        : messages().text("preferences.lines.percent", percent);
  }

  private Node sample() {
    GridPane sample = new GridPane();
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(46);
    ColumnConstraints rest = new ColumnConstraints();
    rest.setPercentWidth(54);
    sample.getColumnConstraints().addAll(half, rest);
    sample.addRow(
        0,
        text(messages().text("preferences.sample.chinese"), "chinese"),
        text(messages().text("preferences.sample.english"), "english"));
    sample.getStyleClass().add("preferences-sample");
    Label title = new Label(messages().text("preferences.sample"));
    title.getStyleClass().add("sheet-subtitle");
    VBox box = new VBox(title, sample);
    box.getStyleClass().add("preferences-sample-box");
    return box;
  }

  private static TextFlow text(String content, String language) {
    Text text = new Text(content);
    text.getStyleClass().addAll(language, "sample-piece");
    TextFlow flow = new TextFlow(text);
    flow.getStyleClass().addAll("sample-" + language, language + "-lines");
    GridPane.setFillHeight(flow, false);
    GridPane.setValignment(flow, VPos.TOP);
    return flow;
  }

  /// The three controls of one language.
  private final class FaceBoxes {

    private final ComboBox<String> families;
    private final Spinner<Integer> sizes;
    private final ComboBox<Integer> lines;

    FaceBoxes(String name, String family, double size, int percent, FaceChoice choice) {
      Runnable[] take = {() -> {}};
      families =
          choice(
              Stream.concat(Stream.of(""), Font.getFamilies().stream()).toList(),
              family,
              each -> each.isEmpty() ? messages().text("preferences.automatic") : each,
              chosen -> take[0].run());
      families.setAccessibleText(name);
      sizes =
          number(
              SMALLEST,
              LARGEST,
              (int) Math.round(size),
              1,
              name + ", " + messages().text("preferences.size"),
              chosen -> take[0].run());
      List<Integer> heights =
          IntStream.concat(IntStream.of(0), IntStream.rangeClosed(12, 24).map(n -> n * 10))
              .boxed()
              .toList();
      lines = choice(heights, percent, FontsSection.this::lineHeight, chosen -> take[0].run());
      lines.setAccessibleText(name + ", " + messages().text("preferences.lines"));
      lines.getStyleClass().add("preferences-lines");
      take[0] = () -> choice.take(families.getValue(), sizes.getValue(), lines.getValue());
    }
  }
}
