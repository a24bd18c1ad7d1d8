package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.duizhao.ui.Gui;
import org.duizhao.ui.InputMethod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Completing words in the real window.
class CompletingTest {

  @TempDir Path folder;

  private EditorWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    window = new EditorWindow(folder).with(EditorWindow.talk());
    gui = window.gui;
    Gui.run(() -> window.model().go(3));
    Gui.settle();
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void a_word_is_completed_only_by_who_chooses_it() {
    gui.type("Why a cap");
    Gui.waitFor("the list comes up", this::isListed);
    gui.screenshot("completion");
    gui.press(KeyCode.ENTER);
    assertThat(text()).isEqualTo("Why a cap\n");
    assertThat(Gui.onFx(this::isListed)).isFalse();

    gui.press(KeyCode.BACK_SPACE);
    gui.type("p");
    Gui.waitFor("the list comes up", this::isListed);
    gui.press(KeyCode.ESCAPE);
    assertThat(Gui.onFx(this::isListed)).isFalse();
    gui.type("e");
    Gui.waitFor("the list comes up", this::isListed);
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.ENTER);
    assertThat(text()).isEqualTo("Why a capped-profit company");

    gui.press(KeyCode.CONTROL, KeyCode.A);
    gui.press(KeyCode.DELETE);
    gui.press(KeyCode.CONTROL, KeyCode.SPACE);
    gui.screenshot("completion-asked");
    gui.press(KeyCode.TAB);
    assertThat(text()).isEqualTo("capped-profit company");

    // What Escape types is no beginning of a word: the list is not kept for it.
    gui.press(KeyCode.CONTROL, KeyCode.SPACE);
    gui.type("\u001b");
    gui.press(KeyCode.HOME);
    assertThat(Gui.onFx(this::isListed)).isFalse();
  }

  @Test
  void an_input_method_keeps_its_keys_and_who_switched_it_off_sees_nothing() {
    InputMethod method = new InputMethod(gui);
    gui.type("ca");
    method.compose("cap");
    gui.press(KeyCode.CONTROL, KeyCode.SPACE);
    assertThat(Gui.onFx(this::isListed)).isFalse();
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.ENTER);
    assertThat(text()).isEqualTo("cacap");
    method.commit("公司");
    assertThat(text()).isEqualTo("ca公司");
    assertThat(Gui.onFx(this::isListed)).isFalse();

    Gui.run(() -> window.shell.commands().get("typing.complete").run());
    gui.type(" res");
    Gui.run(() -> {});
    gui.press(KeyCode.DOWN);
    assertThat(Gui.onFx(this::isListed)).isFalse();
  }

  private boolean isListed() {
    Node list = gui.stage().getScene().lookup(".completion-list");
    return list != null && list.getParent().isVisible();
  }

  private String text() {
    return Gui.onFx(() -> window.editor().getText());
  }
}
