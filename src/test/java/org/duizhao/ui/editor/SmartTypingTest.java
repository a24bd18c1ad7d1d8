package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.duizhao.ui.Gui;
import org.duizhao.ui.InputMethod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmartTypingTest {

  @TempDir Path folder;

  private EditorWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    window = new EditorWindow(folder).with(EditorWindow.talk());
    gui = window.gui;
    Gui.run(() -> window.model().go(4));
    Gui.settle();
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void typed_quotes_and_dashes_become_printed_ones() {
    gui.type("\"It's the '90s,\" he said--");
    assertThat(text()).isEqualTo("“It’s the ’90s,” he said—");
    assertThat(Gui.onFx(() -> window.editor().getCaretPosition())).isEqualTo(text().length());
    assertThat(window.reopened().document("talk").segments().get(4).target())
        .isEqualTo("“It’s the ’90s,” he said—");
  }

  @Test
  void one_undo_brings_back_the_typed_mark_alone() {
    gui.type("He said \"");
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text()).isEqualTo("He said \"");
    gui.type("no\"");
    assertThat(text()).isEqualTo("He said \"no”");
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text()).isEqualTo("He said \"no\"");
  }

  @Test
  void what_is_pasted_or_composed_stays_as_it_is() {
    Gui.run(() -> window.editor().insertText(0, "\"a\"--"));
    InputMethod method = new InputMethod(gui);
    method.compose("\"");
    method.commit("\"b\"");
    assertThat(text()).contains("\"a\"--").contains("\"b\"");
  }

  @Test
  void each_option_is_switched_by_a_command() {
    run("typing.quotes");
    gui.type("\"a\"--");
    assertThat(text()).isEqualTo("\"a\"—");
    run("typing.dashes");
    run("typing.ellipses");
    gui.type("--...");
    assertThat(text()).isEqualTo("\"a\"—--…");
  }

  @Test
  void tidying_is_one_step() {
    run("typing.quotes");
    gui.type("\"It's\"");
    run("typing.tidy");
    assertThat(text()).isEqualTo("“It’s”");
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text()).isEqualTo("\"It's\"");
  }

  @Test
  void the_case_key_goes_round_on_the_word_at_the_caret() {
    gui.type("we trust openAI");
    gui.press(KeyCode.SHIFT, KeyCode.F3);
    assertThat(text()).isEqualTo("we trust OPENAI");
    Gui.run(() -> window.editor().positionCaret(4));
    gui.press(KeyCode.SHIFT, KeyCode.F3);
    assertThat(text()).isEqualTo("we Trust OPENAI");
    gui.press(KeyCode.SHIFT, KeyCode.F3);
    assertThat(text()).isEqualTo("we TRUST OPENAI");
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text()).isEqualTo("we Trust OPENAI");
  }

  @Test
  void the_case_key_keeps_what_is_selected() {
    gui.type("the road to it");
    Gui.run(() -> window.editor().selectAll());
    gui.press(KeyCode.SHIFT, KeyCode.F3);
    assertThat(text()).isEqualTo("The Road to It");
    assertThat(Gui.onFx(() -> window.editor().getSelectedText())).isEqualTo("The Road to It");
    gui.press(KeyCode.SHIFT, KeyCode.F3);
    assertThat(text()).isEqualTo("THE ROAD TO IT");
    gui.press(KeyCode.SHIFT, KeyCode.F3);
    assertThat(text()).isEqualTo("the road to it");
  }

  private String text() {
    return Gui.onFx(() -> window.editor().getText());
  }

  private void run(String id) {
    Gui.run(() -> window.shell.commands().get(id).run());
    Gui.settle();
  }
}
