package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DashboardTest {

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
  void what_was_just_confirmed_is_counted_today() {
    Gui.run(() -> window.model().go(4));
    gui.type("Because.");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    dashboard();
    assertThat(gui.find(".days-value", Label.class).getText())
        .endsWith("19 characters first translated, 19 confirmed (1 segment, 1 word of English)");
    gui.press(KeyCode.ESCAPE);
    assertThat(gui.has(".dashboard")).isFalse();
    assertThat(gui.stage().getScene().getFocusOwner()).isEqualTo(window.editor());
  }

  @Test
  void a_heading_chosen_is_gone_to() {
    dashboard();
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.ENTER);
    assertThat(gui.has(".dashboard")).isFalse();
    assertThat(window.model().active()).isEqualTo(7);
  }

  private void dashboard() {
    gui.press(KeyCode.F8);
    Gui.waitFor("the figures are counted", () -> gui.has(".parts-list"));
    Gui.settle();
  }
}
