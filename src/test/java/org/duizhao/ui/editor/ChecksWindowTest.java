package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.KeyCode;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.session.checking.SegmentFinding;
import org.duizhao.ui.Gui;
import org.duizhao.ui.InputMethod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Findings of the checks in the real window.
class ChecksWindowTest {

  private static final String COUNTS = ".finding-counts";

  @TempDir Path folder;

  private EditorWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    window =
        new EditorWindow(folder)
            .with(
                segments(
                    "我們在2019年成立了這家公司。",
                    "We founded this company in 2018.",
                    "他們雇了三十五個人。",
                    "They hired thirty-five people.",
                    "這是一個很長的的問題，大家都知道。",
                    "This is a  long question, and everyone knows it.",
                    "大家都想知道答案。",
                    "Everybody wants to know teh answer.",
                    "沒有人知道結果會怎麼樣。",
                    "Nobody knows how it  will turn out."));
    gui = window.gui;
    Gui.waitFor("the project is checked", () -> shown(COUNTS) && counts().contains("error"));
    Gui.settle();
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void findings_are_seen_fixed_and_let_stand_by_key() throws IOException {
    assertThat(counts()).isEqualTo("1 error, 3 warnings");
    assertThat(marks(".row .severity-error")).isEqualTo(1);
    assertThat(side()).isEqualTo("Checks · 1");
    assertThat(lines(".target-area .finding-error-shape")).isEqualTo(1);
    assertThat(lines(".source-text .finding-error-shape")).isEqualTo(1);
    gui.screenshot("checks-row");

    gui.press(KeyCode.ALT, KeyCode.C);
    assertThat(said()).containsExactly("“2019年” is not “2018”");
    gui.screenshot("checks-panel");
    gui.press(KeyCode.ENTER);
    assertThat(Gui.onFx(() -> window.editor().getSelectedText())).isEqualTo("2018");

    gui.press(KeyCode.CONTROL, KeyCode.PERIOD);
    assertThat(window.segment(0).target()).isEqualTo("We founded this company in 2019.");
    Gui.waitFor("the change is checked", () -> counts().equals("3 warnings"));
    assertThat(side()).isEqualTo("Checks");

    gui.press(KeyCode.F4);
    assertThat(window.model().active()).isEqualTo(2);
    gui.press(KeyCode.SHIFT, KeyCode.F4);
    assertThat(window.model().active()).isEqualTo(4);
    gui.press(KeyCode.SHIFT, KeyCode.F4);
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PERIOD);
    gui.type("the source says so");
    gui.press(KeyCode.ENTER);
    assertThat(counts()).isEqualTo("2 warnings");
    assertThat(shown(".finding-dismissed")).isTrue();
    assertThat(Files.readString(folder.resolve("projects/test/checks.json")))
        .contains("the source says so");

    InputMethod method = new InputMethod(gui);
    Gui.run(() -> window.editor().positionCaret(window.editor().getLength()));
    method.compose("ni hao");
    assertThat(window.model().isPending()).isTrue();
    method.commit("你好");
    Gui.waitFor("what was composed is checked", () -> counts().contains("error"));
    assertThat(said()).anyMatch(text -> text.contains("你好"));
  }

  @Test
  void the_sheet_lists_filters_and_fixes_all_as_one_step() throws IOException {
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
    assertThat(Gui.onFx(() -> table().getItems().size())).isEqualTo(4);
    gui.screenshot("findings-sheet");

    TextField filter = gui.find(".findings-filter", TextField.class);
    Gui.run(() -> filter.setText("space"));
    Gui.settle();
    assertThat(Gui.onFx(() -> table().getItems().size())).isEqualTo(2);
    Gui.run(gui.find(".findings-fix", Button.class)::fire);
    Gui.waitFor("the changes are shown", () -> gui.has(".replace-sheet"));
    gui.screenshot("findings-fix");
    gui.press(KeyCode.ENTER);
    assertThat(List.of(window.segment(2).target(), window.segment(4).target()))
        .containsExactly(
            "This is a long question, and everyone knows it.",
            "Nobody knows how it will turn out.");
    Gui.waitFor("the changes are checked", () -> counts().equals("1 error, 1 warning"));
    Gui.run(() -> window.model().undo());
    assertThat(window.segment(4).target()).isEqualTo("Nobody knows how it  will turn out.");
    Gui.waitFor("the way back is checked", () -> counts().equals("1 error, 3 warnings"));

    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
    gui.press(KeyCode.F);
    assertThat(window.segment(0).target()).isEqualTo("We founded this company in 2019.");
    Gui.waitFor("the fix is checked", () -> Gui.onFx(() -> table().getItems().size()) == 3);
    gui.strike(KeyCode.D, "d");
    gui.type("as it is");
    gui.press(KeyCode.ENTER);
    assertThat(Gui.onFx(() -> table().getItems().size())).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("projects/test/checks.json")))
        .contains("\"reason\" : \"as it is\"");
    gui.press(KeyCode.ENTER);
    assertThat(window.model().active()).isEqualTo(3);
  }

  @Test
  void checks_are_switched_off_from_the_settings_and_what_is_listed_is_sorted_and_written()
      throws IOException {
    assertThat(outline()).isEqualTo("4");
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
    gui.click(header(0));
    gui.click(header(0));
    assertThat(rows()).containsExactly(2, 3, 4, 0);
    gui.click(header(1));
    gui.click(header(1));
    assertThat(rows()).containsExactly(4, 3, 2, 0);
    gui.screenshot("findings-sorted");

    Path file = folder.resolve("findings.csv");
    window.willSave(file);
    Gui.run(() -> gui.find(".findings-export", MenuButton.class).getItems().get(1).fire());
    Gui.waitFor(
        "it is told in the sheet",
        () ->
            gui.find(".findings-sheet .rules-told", Label.class)
                .getText()
                .equals("4 findings written to findings.csv"));
    assertThat(Files.readString(file).lines().filter(line -> line.contains("2018"))).isNotEmpty();

    Gui.run(() -> table().getSelectionModel().clearAndSelect(0));
    Gui.run(() -> table().requestFocus());
    gui.press(KeyCode.F4);
    gui.press(KeyCode.ENTER);
    assertThat(window.model().active()).isEqualTo(3);
    gui.press(KeyCode.F4);
    assertThat(window.model().active()).isEqualTo(2);
    gui.press(KeyCode.F4);
    gui.press(KeyCode.F4);
    assertThat(window.model().active()).isEqualTo(4);
    gui.press(KeyCode.SHIFT, KeyCode.F4);
    assertThat(window.model().active()).isEqualTo(0);
    gui.press(KeyCode.CONTROL, KeyCode.COMMA);
    Gui.run(() -> gui.find(".preferences-tabs", TabPane.class).getSelectionModel().select(2));
    Gui.settle();
    gui.screenshot("preferences-checks");
    Gui.run(gui.find(".preferences-checks", Button.class)::fire);
    Gui.settle();
    Gui.run(gui.find("#check-numbers", CheckBox.class)::fire);
    Gui.waitFor("the number is silent", () -> counts().equals("3 warnings"));
    assertThat(Files.readString(folder.resolve("projects/test/checks.json"))).contains("numbers");
    gui.screenshot("check-choice");
    Gui.run(gui.find("#check-numbers", CheckBox.class)::fire);
    Gui.waitFor("the number is told again", () -> counts().equals("1 error, 3 warnings"));
    gui.click(gui.find(".check-choice-close", Button.class));
    assertThat(gui.has(".check-choice")).isFalse();
  }

  private Node header(int column) {
    return Gui.onFx(
        () ->
            gui.stage().getScene().getRoot().lookupAll(".findings-table .column-header").stream()
                .filter(node -> node instanceof TableColumnHeader)
                .map(node -> (TableColumnHeader) node)
                .filter(node -> table().getColumns().get(column).equals(node.getTableColumn()))
                .findFirst()
                .orElseThrow());
  }

  private List<Integer> rows() {
    return Gui.onFx(
        () -> table().getItems().stream().map(each -> ((SegmentFinding) each).index()).toList());
  }

  private String outline() {
    return Gui.onFx(() -> gui.find(".outline-findings", Label.class).getText());
  }

  private static List<Segment> segments(String... texts) {
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < texts.length; i += 2) {
      int n = segments.size();
      segments.add(
          Segment.untranslated(Integer.toString(n), n, Kind.SENTENCE, "", texts[i], new Span(0, 1))
              .withTarget(texts[i + 1])
              .withState(State.DRAFT));
    }
    return segments;
  }

  private boolean shown(String selector) {
    Node node = gui.stage().getScene().lookup(selector);
    return node != null && node.isVisible();
  }

  private String counts() {
    return Gui.onFx(() -> gui.stage().getScene().lookup(COUNTS).getAccessibleText());
  }

  private long marks(String selector) {
    return Gui.onFx(
        () ->
            gui.stage().getScene().getRoot().lookupAll(selector).stream()
                .filter(Node::isVisible)
                .count());
  }

  private long lines(String selector) {
    return marks(selector);
  }

  private String side() {
    return Gui.onFx(() -> gui.find(".side-tabs", TabPane.class).getTabs().get(1).getText());
  }

  private List<String> said() {
    Set<Node> found =
        Gui.onFx(
            () -> gui.stage().getScene().getRoot().lookupAll(".finding-card .finding-message"));
    return Gui.onFx(() -> found.stream().map(node -> ((Label) node).getText()).toList());
  }

  @SuppressWarnings("unchecked")
  private TableView<Object> table() {
    return gui.find(".findings-table", TableView.class);
  }
}
