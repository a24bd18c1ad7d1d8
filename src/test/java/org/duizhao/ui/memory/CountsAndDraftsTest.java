package org.duizhao.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.memory.Memory;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.ui.DeskWindow;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Counting a text by match band, and filling it from the memories.
class CountsAndDraftsTest {

  @TempDir Path folder;
  private DeskWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    window = new DeskWindow(folder);
    gui = window.gui;
    try (Memory own = Memory.open(folder.resolve("user/data/memories/own.db"))) {
      own.add(MemoryUnit.of("我今天去北京大學。", "I go to Peking University today.", "zh", "en"));
      own.add(MemoryUnit.of("他有3個孩子。", "He has 3 children.", "zh", "en"));
    }
    window.open(window.project("one", "我今天去北京大學。", "他有5個孩子。", "我今天去清華大學。", "我今天去北京大學。", "完全陌生。"));
    Gui.waitFor("the memories are open", () -> gui.has(".match-card"));
  }

  @AfterEach
  void close() {
    window.close();
  }

  private List<String> cells(String selector) {
    return Gui.onFx(
        () ->
            gui.stage().getScene().getRoot().lookupAll(selector).stream()
                .map(node -> ((Label) node).getText())
                .toList());
  }

  @Test
  void text_is_counted_by_band_copied_and_saved() throws IOException {
    gui.press(KeyCode.SHIFT, KeyCode.F8);
    Gui.waitFor("it is counted", () -> gui.has(".band-total"));
    assertThat(cells(".band-total")).containsExactly("All", "5", "33", "39", "1");
    gui.screenshot("statistics");
    gui.press(KeyCode.SPACE);
    String expected =
        """
        Match	Segments	Chinese characters	Characters	Words
        Repetitions	1	8	9	0
        101 %	0	0	0	0
        100 %	1	8	9	0
        95–99 %	1	5	7	1
        85–94 %	0	0	0	0
        75–84 %	1	8	9	0
        50–74 %	0	0	0	0
        No match	1	4	5	0
        All	5	33	39	1
        """;
    assertThat(Gui.onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(expected);
    window.chosen.add(folder.resolve("counts.csv"));
    Button save = button("Save as CSV…");
    gui.click(save);
    Gui.run(save::fire);
    assertThat(Files.readString(folder.resolve("counts.csv")))
        .isEqualTo("\ufeff" + expected.replace('\t', ',').replace("\n", "\r\n"));
  }

  @Test
  void the_document_or_the_whole_project_is_counted_and_filled() {
    List<Document> documents =
        Stream.of("a", "b")
            .map(
                id ->
                    new Document(
                        id,
                        id + ".txt",
                        "text",
                        Segments.of(
                            List.of(
                                Segment.untranslated(
                                    id + "1", 0, Kind.SENTENCE, "", "他做研究。", new Span(0, 5))))))
            .toList();
    Path two = folder.resolve("projects/two");
    window
        .projects
        .create(two, new Project("two", "zh-Hant", "en", List.of(), documents), Map.of())
        .close();
    window.open(two);
    gui.press(KeyCode.SHIFT, KeyCode.F8);
    Gui.waitFor("it is counted", () -> gui.has(".band-total"));
    assertThat(cells(".band-total")).containsExactly("All", "1", "4", "5", "0");
    choose("Whole project");
    Gui.waitFor("all is counted", () -> cells(".band-total").contains("2"));
    assertThat(cells(".band-total")).containsExactly("All", "2", "8", "10", "0");
    gui.screenshot("statistics-scope");
    gui.press(KeyCode.ESCAPE);
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    Gui.waitFor("it is looked up", () -> summary().startsWith("1 segment "));
    choose("Whole project");
    Gui.waitFor("all is looked up", () -> summary().startsWith("2 segments "));
    choose("This document");
    Gui.waitFor("the document alone is", () -> summary().startsWith("1 segment "));
  }

  private String summary() {
    return gui.has(".pretranslate-summary")
        ? gui.find(".pretranslate-summary", Label.class).getText()
        : "";
  }

  private void choose(String scope) {
    ToggleButton pill =
        Gui.onFx(
            () ->
                (ToggleButton)
                    gui
                        .stage()
                        .getScene()
                        .getRoot()
                        .lookupAll(".memory-scope .toggle-button")
                        .stream()
                        .filter(node -> ((ToggleButton) node).getText().equals(scope))
                        .findFirst()
                        .orElseThrow());
    gui.click(pill);
  }

  private Button button(String text) {
    return Gui.onFx(
        () ->
            (Button)
                gui.stage().getScene().getRoot().lookupAll(".memory-sheet .button").stream()
                    .filter(node -> ((Button) node).getText().equals(text))
                    .findFirst()
                    .orElseThrow());
  }

  @Test
  void empty_segments_are_filled_from_a_score_up_and_taken_back_in_one_step() {
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    Gui.waitFor("all is looked up", () -> !cells(".band-count").contains("…"));
    assertThat(cells(".band-count")).containsExactly("0", "2", "1", "0", "1", "0");
    gui.screenshot("pretranslate");
    Gui.run(() -> gui.find(".memory-sheet .spinner", Spinner.class).increment(20));
    Gui.settle();
    assertThat(cells(".band-count")).containsExactly("0", "2", "1", "0", "0", "0");
    assertThat(gui.find(".pretranslate-summary", Label.class).getText())
        .isEqualTo("5 segments are empty, 2 will stay so.");
    gui.press(KeyCode.ENTER);
    assertThat(targets())
        .containsExactly(
            "I go to Peking University today.",
            "He has 5 children.",
            "",
            "I go to Peking University today.",
            "");
    assertThat(window.shell.frame().messageBar().message())
        .isEqualTo("3 segments filled: 2 × 100 %, 1 × 95–99 %. 2 still empty.");
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(targets()).containsOnly("");
  }

  @Test
  void a_memory_left_out_fills_nothing() {
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    Gui.waitFor("all is looked up", () -> cells(".band-count").contains("2"));
    CheckBox own =
        Gui.onFx(
            () ->
                (CheckBox)
                    gui.stage().getScene().getRoot().lookupAll(".memory-boxes .check-box").stream()
                        .filter(node -> ((CheckBox) node).getText().equals("My memory"))
                        .findFirst()
                        .orElseThrow());
    Gui.run(own::fire);
    Gui.waitFor("nothing is found", () -> cells(".band-count").stream().allMatch("0"::equals));
    assertThat(gui.find(".memory-sheet .accent", Button.class).isDisabled()).isTrue();
  }

  private List<String> targets() {
    return window.segments().stream().map(Segment::target).toList();
  }
}
