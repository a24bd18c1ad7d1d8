package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import org.duizhao.core.State;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Changing the Chinese in the row. Segment 5 is 我們想了很久，才決定這樣做。
class SourceEditorTest {

  @TempDir Path folder;

  private EditorWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    window = new EditorWindow(folder).with(EditorWindow.talk());
    gui = window.gui;
    go(5);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void enter_keeps_the_new_source_and_the_translation_becomes_a_draft() {
    gui.type("We thought long.");
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    gui.press(KeyCode.F2);
    gui.press(KeyCode.CONTROL, KeyCode.END);
    gui.type("真的。");
    gui.screenshot("source-editing");
    gui.press(KeyCode.ENTER);
    assertThat(gui.has(".source-area")).isFalse();
    assertThat(gui.stage().getScene().getFocusOwner()).isEqualTo(window.editor());
    assertThat(window.segment(5).source()).isEqualTo("我們想了很久，才決定這樣做。真的。");
    assertThat(window.segment(5).target()).isEqualTo("We thought long.");
    assertThat(window.segment(5).state()).isEqualTo(State.DRAFT);
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.segment(5).source()).isEqualTo("我們想了很久，才決定這樣做。");
    assertThat(window.segment(5).state()).isEqualTo(State.REVIEWED);
  }

  @Test
  void escape_gives_it_up_when_several_rows_are_selected() {
    gui.press(KeyCode.SHIFT, KeyCode.ALT, KeyCode.DOWN);
    gui.press(KeyCode.F2);
    gui.type("真的。");
    gui.press(KeyCode.ESCAPE);
    assertThat(gui.has(".source-area")).isFalse();
    assertThat(window.segment(5).source()).isEqualTo("我們想了很久，才決定這樣做。");
  }

  @Test
  void escape_gives_it_up() {
    gui.press(KeyCode.F2);
    gui.type("錯");
    gui.press(KeyCode.ESCAPE);
    assertThat(window.segment(5).source()).isEqualTo("我們想了很久，才決定這樣做。");
    assertThat(gui.has(".source-area")).isFalse();
    gui.press(KeyCode.ALT, KeyCode.DOWN);
    assertThat(window.segment(5).source()).isEqualTo("我們想了很久，才決定這樣做。");
  }

  @Test
  void going_to_another_row_keeps_it_and_an_empty_text_is_refused() {
    gui.press(KeyCode.F2);
    gui.type("當時");
    gui.press(KeyCode.ALT, KeyCode.DOWN);
    assertThat(window.segment(5).source()).isEqualTo("當時我們想了很久，才決定這樣做。");
    assertThat(window.model().active()).isEqualTo(6);
    gui.press(KeyCode.F2);
    gui.press(KeyCode.CONTROL, KeyCode.A);
    gui.press(KeyCode.BACK_SPACE);
    gui.press(KeyCode.ENTER);
    assertThat(window.segment(6).source()).startsWith("投資人");
    assertThat(Gui.onFx(() -> window.shell.frame().messageBar().message())).contains("lose all");
  }

  @Test
  void nothing_is_kept_or_left_while_an_input_method_composes_in_it() {
    gui.press(KeyCode.F2);
    compose("ni", "");
    gui.press(KeyCode.ENTER);
    gui.press(KeyCode.ALT, KeyCode.DOWN);
    assertThat(window.model().active()).isEqualTo(5);
    assertThat(window.segment(5).source()).isEqualTo("我們想了很久，才決定這樣做。");
    compose("", "你");
    gui.press(KeyCode.ENTER);
    assertThat(window.segment(5).source()).isEqualTo("你我們想了很久，才決定這樣做。");
  }

  @Test
  void an_inserted_segment_is_ready_for_its_chinese() {
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
    gui.type("沒有人反對。");
    gui.press(KeyCode.ENTER);
    gui.type("Nobody objected.");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.segment(6).source()).isEqualTo("沒有人反對。");
    assertThat(window.segment(6).target()).isEqualTo("Nobody objected.");
    assertThat(window.segment(6).state()).isEqualTo(State.TRANSLATED);
  }

  @Test
  void a_split_at_the_caret_in_the_field_keeps_what_was_written() {
    gui.press(KeyCode.F2);
    gui.type("當時");
    for (int i = 0; i < 7; i++) {
      gui.press(KeyCode.RIGHT);
    }
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    assertThat(window.segment(5).source()).isEqualTo("當時我們想了很久，");
    assertThat(window.segment(6).source()).isEqualTo("才決定這樣做。");
  }

  private void compose(String composed, String committed) {
    GrowingArea area = gui.find(".source-area", GrowingArea.class);
    Gui.run(
        () ->
            Event.fireEvent(
                area,
                new InputMethodEvent(
                    area,
                    area,
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                    composed.isEmpty()
                        ? List.of()
                        : List.of(
                            new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW)),
                    committed,
                    composed.length())));
    Gui.settle();
  }

  private void go(int position) {
    Gui.run(() -> window.model().go(position));
    Gui.settle();
  }
}
