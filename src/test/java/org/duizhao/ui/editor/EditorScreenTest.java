package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.duizhao.core.Kind;
import org.duizhao.core.State;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorScreenTest {

  @TempDir Path folder;

  private EditorWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    window = new EditorWindow(folder).with(EditorWindow.talk());
    gui = window.gui;
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void what_is_typed_shows_and_is_on_the_disk_after_closing() {
    gui.type("A talk about research and companies");
    assertThat(window.editor().getText()).isEqualTo("A talk about research and companies");
    gui.screenshot("editor-light");
    assertThat(window.reopened().document("talk").segments().get(1).target())
        .isEqualTo("A talk about research and companies");
  }

  @Test
  void typing_is_handed_over_after_a_pause_as_a_draft() {
    gui.type("A talk");
    Gui.waitFor("the text is an edit", () -> !window.model().isPending());
    assertThat(window.segment(1).state()).isEqualTo(State.DRAFT);
  }

  @Test
  void confirming_goes_on_to_the_next_that_is_not_confirmed() {
    go(4);
    gui.type("Because research costs money.");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.segment(4).state()).isEqualTo(State.TRANSLATED);
    assertThat(window.model().active()).isEqualTo(5);
    assertThat(window.editor().getText()).isEmpty();
    gui.press(KeyCode.CONTROL, KeyCode.UP);
    assertThat(window.model().active()).isEqualTo(3);
    gui.type("Why?");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.model().active()).isEqualTo(5);
  }

  @Test
  void confirming_what_is_reviewed_keeps_it_so_and_goes_on() {
    go(1);
    gui.type("A talk");
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.segment(1).state()).isEqualTo(State.REVIEWED);
    assertThat(window.model().active()).isGreaterThan(1);
  }

  @Test
  void undo_and_redo_restore_the_screen_and_the_store() {
    go(4);
    gui.type("Because.");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.model().active()).isEqualTo(4);
    assertThat(window.segment(4).state()).isNotEqualTo(State.TRANSLATED);
    while (Gui.onFx(() -> window.model().session().canUndo())) {
      gui.press(KeyCode.CONTROL, KeyCode.Z);
    }
    assertThat(window.editor().getText()).isEmpty();
    gui.press(KeyCode.CONTROL, KeyCode.Y);
    while (Gui.onFx(() -> window.model().session().canRedo())) {
      gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    }
    assertThat(window.editor().getText()).isEqualTo("Because.");
    assertThat(window.reopened().document("talk").segments().get(4).state())
        .isEqualTo(State.TRANSLATED);
  }

  @Test
  void nothing_is_handed_over_or_left_while_an_input_method_composes() {
    go(4);
    compose("n", "");
    compose("ni", "");
    assertThat(Gui.onFx(() -> window.model().flush())).isFalse();
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    gui.press(KeyCode.ALT, KeyCode.DOWN);
    assertThat(window.model().active()).isEqualTo(4);
    assertThat(window.segment(4).target()).isEmpty();
    compose("", "你");
    Gui.waitFor("the composed text is an edit", () -> !window.model().isPending());
    assertThat(window.segment(4).target()).isEqualTo("你");
  }

  @Test
  void a_click_in_the_outline_goes_to_the_heading() {
    List<Node> headings = all(".outline-heading");
    gui.click(headings.getLast());
    assertThat(window.model().active()).isEqualTo(7);
    assertThat(gui.stage().getScene().getFocusOwner()).isEqualTo(window.editor());
  }

  @Test
  void a_number_typed_after_the_go_to_key_is_gone_to() {
    gui.press(KeyCode.CONTROL, KeyCode.G);
    gui.type("7");
    gui.press(KeyCode.ENTER);
    assertThat(window.model().active()).isEqualTo(6);
    gui.type("Investors");
    assertThat(window.editor().getText()).isEqualTo("Investors");
  }

  @Test
  void terms_are_underlined_listed_and_inserted_by_key() {
    go(3);
    assertThat(all(".term")).map(node -> ((Text) node).getText()).contains("有限營利公司");
    assertThat(all(".term-source")).map(node -> ((Label) node).getText()).containsOnly("有限營利公司");
    gui.type("Why a");
    gui.press(KeyCode.ALT, KeyCode.DIGIT1);
    assertThat(window.editor().getText()).isEqualTo("Why a capped-profit company");
    assertThat(gui.find(".term-tick", Label.class).getText()).isEqualTo("✓");
  }

  @Test
  void a_click_on_a_rendering_inserts_it() {
    go(4);
    Button study = (Button) all(".rendering-other").getFirst();
    Gui.run(study::fire);
    assertThat(window.editor().getText()).isEqualTo("study");
  }

  @Test
  void the_filter_lists_what_holds_the_text_and_escape_lists_all_again() {
    gui.press(KeyCode.CONTROL, KeyCode.F);
    gui.type("研究");
    Gui.waitFor("it is filtered", () -> listed().equals(List.of(1, 4, 9)));
    gui.press(KeyCode.ESCAPE);
    assertThat(listed()).hasSize(10);
    assertThat(gui.stage().getScene().getFocusOwner()).isEqualTo(window.editor());
  }

  @Test
  void furniture_is_shown_on_request_and_brought_back_for_translation() {
    assertThat(listed()).doesNotContain(0, 11);
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    assertThat(listed()).contains(0, 11);
    go(0);
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    assertThat(window.segment(0).kind()).isEqualTo(Kind.SENTENCE);
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.segment(0).kind()).isEqualTo(Kind.FURNITURE);
  }

  private Optional<Button> restoreButton() {
    return all(".history-entry .button").stream()
        .map(Button.class::cast)
        .filter(Node::isVisible)
        .findFirst();
  }

  @Test
  void the_history_restores_an_earlier_text() {
    go(4);
    gui.type("First");
    Gui.waitFor("it is an edit", () -> !window.model().isPending());
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    go(4);
    Gui.run(() -> window.model().setText("Second"));
    gui.press(KeyCode.F7);
    Gui.waitFor("the history can restore", () -> restoreButton().isPresent());
    Gui.run(() -> restoreButton().orElseThrow().fire());
    assertThat(window.editor().getText()).isEqualTo("First");
  }

  @Test
  void source_and_target_stand_on_one_baseline() {
    go(4);
    Gui.run(() -> window.model().setText("Because research needs money."));
    go(5);
    RowView row =
        all(".row-sentence").stream()
            .map(RowView.class::cast)
            .filter(each -> each.isVisible() && each.position() == 4)
            .findFirst()
            .orElseThrow();
    assertThat(baseline(row, ".source-piece")).isEqualTo(baseline(row, ".target-piece"));
  }

  private static double baseline(RowView row, String selector) {
    return Gui.onFx(
        () -> {
          Text text = (Text) row.lookup(selector);
          Text alone = new Text("x");
          alone.setFont(text.getFont());
          return Math.rint(text.getParent().getLayoutY() + alone.getBaselineOffset());
        });
  }

  private void go(int position) {
    Gui.run(() -> window.model().go(position));
    Gui.settle();
  }

  private List<Integer> listed() {
    return Gui.onFx(
        () -> {
          Rows rows = window.model().rows();
          return java.util.stream.IntStream.range(0, rows.size()).mapToObj(rows::position).toList();
        });
  }

  private List<Node> all(String selector) {
    return Gui.onFx(() -> List.copyOf(gui.stage().getScene().getRoot().lookupAll(selector)));
  }

  private void compose(String composed, String committed) {
    TextArea editor = window.editor();
    Gui.run(
        () ->
            Event.fireEvent(
                editor,
                new InputMethodEvent(
                    editor,
                    editor,
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                    composed.isEmpty()
                        ? List.of()
                        : List.of(
                            new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW)),
                    committed,
                    composed.length())));
    Gui.settle();
  }
}
