package org.duizhao.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duizhao.core.Origin;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.duizhao.memory.Memory;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.session.Settings.Shade;
import org.duizhao.ui.DeskWindow;
import org.duizhao.ui.Gui;
import org.duizhao.ui.InputMethod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands beside the segment that is worked on, in a project whose memories know some of it.
class MatchesPaneTest {

  private static final String[] TEXT = {
    "我今天去北京大學。", "他有5個孩子。", "我今天去清華大學。", "我今天去北京大学。", "股份的回報有上限，超過的歸非營利組織。", "完全陌生。"
  };

  @TempDir Path folder;
  private DeskWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    window = new DeskWindow(folder);
    gui = window.gui;
    try (Memory own = Memory.open(folder.resolve("user/data/memories/own.db"))) {
      own.add(unit("我今天去北京大學。", "I go to Peking University today.", "2026-03-01"));
      own.add(unit("我今天去北京大學。", "Today I am going to Peking University.", "2026-04-02"));
      own.add(unit("他有3個孩子。", "He has 3 children.", "2026-04-03"));
      own.add(unit("投資人得到的回報有上限。", "What investors get back is capped.", "2026-04-04"));
    }
    window.open(window.project("one", TEXT));
    answered(0);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static MemoryUnit unit(String source, String target, String day) {
    Instant time = Instant.parse(day + "T12:00:00Z");
    return MemoryUnit.of(source, target, "zh", "en")
        .withContext(new MemoryUnit.Context("talk.docx", "", "", ""))
        .withMade(new MemoryUnit.Made(time, time, "Ann"));
  }

  /// Goes to a segment and waits until the memories have answered.
  private void answered(int at) {
    Gui.run(() -> window.model().go(at));
    Gui.waitFor("the memories answer", () -> shows(at));
    Gui.settle();
  }

  private boolean shows(int at) {
    return switch (at) {
      case 0 -> targets().contains("Today I am going to Peking University.") && scores().size() > 1;
      case 1 -> targets().contains("He has 5 children.");
      case 4 -> targets().contains("What investors get back is capped.");
      case 5 -> scores().isEmpty() && targets().isEmpty();
      default -> scores().contains("77 %") || scores().contains("99 %");
    };
  }

  private List<String> targets() {
    return labels(".match-target");
  }

  private List<String> scores() {
    return labels(".match-score");
  }

  private List<String> labels(String selector) {
    return Gui.onFx(
        () ->
            gui.stage().getScene().getRoot().lookupAll(selector).stream()
                .map(node -> ((Label) node).getText().replace('\u202f', ' '))
                .toList());
  }

  private TextArea editor() {
    return gui.find(".target-area", TextArea.class);
  }

  @Test
  void all_translations_of_the_same_sentence_are_offered_with_where_they_are_from() {
    assertThat(scores()).containsExactly("100 %", "100 %");
    assertThat(targets())
        .containsExactly(
            "Today I am going to Peking University.", "I go to Peking University today.");
    assertThat(labels(".match-from")).contains("My memory · talk.docx · Ann · Apr 2, 2026");
    gui.screenshot("matches-same");
  }

  @Test
  void a_match_is_put_in_by_its_key_and_taken_back_in_one_step() {
    gui.type("Some");
    gui.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(editor().getText()).isEqualTo("I go to Peking University today.");
    Segment segment = window.segments().get(0);
    assertThat(segment.state()).isEqualTo(State.DRAFT);
    assertThat(segment.origin()).isEqualTo(Origin.MEMORY);
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(editor().getText()).isEqualTo("Some");
  }

  @Test
  void a_stored_pair_is_corrected_or_deleted_from_its_card() {
    gui.press(KeyCode.ALT, KeyCode.M);
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.SHIFT, KeyCode.ENTER);
    Gui.waitFor("the pair is shown", () -> unit().equals("I go to Peking University today."));
    gui.screenshot("match-correct");
    Gui.run(() -> gui.find(".unit-text.english", TextArea.class).setText("Off to PKU."));
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    Gui.waitFor("it is offered corrected", () -> targets().contains("Off to PKU."));
    assertThat(unit()).isEqualTo("Off to PKU.");
    gui.press(KeyCode.ESCAPE);
    Button correct =
        Gui.onFx(
            () ->
                (Button)
                    List.copyOf(gui.stage().getScene().getRoot().lookupAll(".match-correct"))
                        .getFirst());
    Gui.run(correct::fire);
    Gui.waitFor("the pair is shown", () -> unit().equals("Off to PKU."));
    assertThat(editor().getText()).isEmpty();
    Button delete = gui.find(".units .memory-foot .button", Button.class);
    Gui.run(delete::fire);
    assertThat(targets()).contains("Off to PKU.");
    Gui.run(delete::fire);
    Gui.waitFor("it is gone", () -> !targets().contains("Off to PKU."));
  }

  private String unit() {
    return Gui.onFx(
        () -> {
          Node node = gui.stage().getScene().getRoot().lookup(".unit-text.english");
          return node == null ? "" : ((TextArea) node).getText();
        });
  }

  @Test
  void numbers_are_put_in_and_said_to_be() {
    answered(1);
    assertThat(scores()).containsExactly("97 %");
    assertThat(labels(".match-differs")).containsExactly("Other numbers: put into the translation");
    assertThat(difference()).containsExactly("same 他有", "removed 3", "added 5", "same 個孩子。");
    gui.screenshot("matches-numbers");
    gui.click(gui.find(".match-card", Node.class));
    assertThat(editor().getText()).isEqualTo("He has 5 children.");
  }

  @Test
  void what_differs_is_shown_character_by_character() {
    answered(2);
    assertThat(difference()).containsExactly("same 我今天去", "removed 北京", "added 清華", "same 大學。");
  }

  private List<String> difference() {
    return Gui.onFx(
        () ->
            gui.find(".match-source", TextFlow.class).getChildren().stream()
                .map(node -> node.getStyleClass().getLast() + " " + ((Text) node).getText())
                .toList());
  }

  @Test
  void another_script_is_never_passed_over_in_silence() {
    answered(3);
    assertThat(scores()).containsExactly("99 %", "99 %");
    assertThat(labels(".match-differs")).containsOnly("Simplified and traditional");
  }

  @Test
  void where_no_sentence_is_alike_its_parts_are_looked_for() {
    answered(4);
    assertThat(scores()).isEmpty();
    gui.screenshot("matches-pieces");
    gui.click(gui.find(".match-piece", Node.class));
    assertThat(gui.has(".concordance")).isTrue();
  }

  @Test
  void what_was_never_translated_is_found_once_it_is_confirmed() {
    answered(5);
    gui.screenshot("matches-none");
    answered(0);
    gui.type("Off to PKU.");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    Gui.run(() -> window.model().go(3));
    Gui.waitFor("the new pair is found", () -> targets().contains("Off to PKU."));
    assertThat(labels(".match-from").getFirst()).startsWith("This project · a · me");
    Gui.run(() -> window.model().go(0));
    Gui.waitFor(
        "the segment does not find itself",
        () -> targets().size() == 2 && scores().contains("100 %"));
  }

  @Test
  void keys_choose_a_match_in_the_panel() {
    gui.press(KeyCode.ALT, KeyCode.M);
    gui.press(KeyCode.DOWN);
    gui.screenshot("matches-keys");
    gui.press(KeyCode.ENTER);
    assertThat(editor().getText()).isEqualTo("I go to Peking University today.");
    assertThat(editor().isFocused()).isTrue();
  }

  @Test
  void empty_segments_are_filled_only_when_asked_for_and_only_once() {
    assertThat(editor().getText()).isEmpty();
    window.command("memory.autofill");
    answered(1);
    Gui.waitFor("it is filled", () -> editor().getText().equals("He has 5 children."));
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(editor().getText()).isEmpty();
    answered(2);
    assertThat(editor().getText()).isEmpty();
    answered(1);
    assertThat(editor().getText()).isEmpty();
  }

  @Test
  void nothing_is_filled_in_while_an_input_method_is_composing() throws IOException {
    window.command("memory.autofill");
    answered(5);
    InputMethod method = new InputMethod(gui);
    Gui.run(() -> editor().requestFocus());
    method.compose("quan");
    Path learnt = folder.resolve("learnt.jsonl");
    Files.writeString(learnt, "{\"source\":\"完全陌生。\",\"target\":\"Quite strange.\"}");
    window.chosen.add(learnt);
    window.command("memory.import");
    Gui.waitFor("it is offered", () -> targets().contains("Quite strange."));
    Gui.settle();
    assertThat(window.segments().get(5).target()).isEmpty();
    method.commit("All");
    assertThat(editor().getText()).isEqualTo("All");
  }

  @Test
  void the_border_between_matches_and_terms_stays_where_it_was_drawn() {
    Gui.run(() -> split().setDividerPositions(0.7));
    Gui.settle();
    window.command("view.side");
    window.command("view.side");
    window.open(window.project("two", TEXT));
    Gui.settle();
    assertThat(Gui.onFx(() -> split().getDividerPositions()[0])).isCloseTo(0.7, within(0.02));
  }

  private SplitPane split() {
    return (SplitPane) gui.stage().getScene().getRoot().lookup(".side-split");
  }

  @Test
  void the_panel_is_readable_in_the_dark_and_in_chinese() {
    Gui.run(() -> window.shell.theme().change(window.shell.theme().look().withShade(Shade.DARK)));
    answered(1);
    gui.screenshot("matches-dark");
    assertThat(gui.has(".matches-pane")).isTrue();
  }
}
