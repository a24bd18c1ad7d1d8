package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.duizhao.session.SettingsFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortcutSheetTest {

  @TempDir Path folder;

  private DeskWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    window = new DeskWindow(folder);
    gui = window.gui;
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void new_keys_are_pressed_work_at_once_and_are_kept() throws IOException {
    choose("normal size");
    gui.press(KeyCode.ENTER);
    gui.press(KeyCode.F12);
    gui.screenshot("shortcuts");
    assertThat(Files.readString(window.settingsPlace))
        .contains("\"view.actualSize\" : [ \"Shortcut+DIGIT0\", \"Shortcut+NUMPAD0\", \"F12\" ]");
    gui.press(KeyCode.ESCAPE);
    gui.press(KeyCode.CONTROL, KeyCode.EQUALS);
    gui.press(KeyCode.F12);
    assertThat(zoom()).isEqualTo(100);
    Keymap again = new Keymap(new SettingsFile(window.settingsPlace));
    Command command = Gui.onFx(() -> window.shell.commands().get("view.actualSize"));
    assertThat(again.keys(command).getLast()).isEqualTo(Keys.parse("F12"));
  }

  @Test
  void a_key_that_belongs_to_another_is_asked_about_and_taken_over_or_left() {
    choose("normal size");
    gui.press(KeyCode.ENTER);
    gui.press(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(gui.find(".key-editor-question", Label.class).getText())
        .isEqualTo("Ctrl+= belongs to “Larger”.");
    gui.screenshot("shortcut-conflict");
    Gui.run(() -> gui.find(".key-take", Button.class).fire());
    assertThat(
            Gui.onFx(
                () -> window.shell.commands().keyText(window.shell.commands().get("view.larger"))))
        .isEqualTo("Ctrl++");
    gui.press(KeyCode.ESCAPE);
    gui.press(KeyCode.CONTROL, KeyCode.ADD);
    assertThat(zoom()).isEqualTo(110);
    gui.press(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(zoom()).isEqualTo(100);
  }

  @Test
  void a_key_of_a_screen_not_shown_is_asked_about_too() {
    choose("normal size");
    gui.press(KeyCode.ENTER);
    gui.press(KeyCode.F8);
    assertThat(gui.find(".key-editor-question", Label.class).getText())
        .isEqualTo("F8 belongs to “Progress”.");
    Gui.run(() -> gui.find(".key-take", Button.class).fire());
    assertThat(window.settings.settings().controls().keys())
        .containsEntry("view.dashboard", List.of());
  }

  @Test
  void a_key_that_types_a_character_is_refused_and_escape_changes_nothing() {
    choose("normal size");
    gui.press(KeyCode.ENTER);
    gui.press(KeyCode.K);
    assertThat(gui.find(".key-editor-question", Label.class).getText())
        .startsWith("K types a character.");
    gui.press(KeyCode.ESCAPE);
    assertThat(gui.has(".key-editor-question")).isFalse();
    assertThat(gui.has(".shortcut-sheet")).isTrue();
    assertThat(window.settings.settings().controls().keys()).isEmpty();
  }

  @Test
  void one_command_or_all_get_back_the_keys_they_came_with() {
    choose("normal size");
    gui.press(KeyCode.ENTER);
    gui.press(KeyCode.F12);
    Gui.run(() -> gui.find(".key-reset", Button.class).fire());
    assertThat(window.settings.settings().controls().keys()).isEmpty();
    gui.press(KeyCode.ENTER);
    gui.press(KeyCode.F12);
    Gui.run(() -> gui.find(".shortcut-reset-all", Button.class).fire());
    assertThat(window.settings.settings().controls().keys()).isEmpty();
  }

  @Test
  void a_command_without_keys_runs_by_none() {
    choose("normal size");
    while (gui.has(".key-remove")) {
      Gui.run(() -> gui.find(".key-remove", Button.class).fire());
      Gui.settle();
    }
    assertThat(window.settings.settings().controls().keys())
        .containsEntry("view.actualSize", List.of());
    gui.press(KeyCode.ESCAPE);
    gui.press(KeyCode.CONTROL, KeyCode.EQUALS);
    gui.press(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(zoom()).isEqualTo(110);
  }

  @ParameterizedTest
  @CsvSource({
    "US keyboard,          EQUALS,    '=', false, 110",
    "US keyboard's plus,   EQUALS,    '+', true,  110",
    "German plus,          PLUS,      '+', false, 110",
    "number pad,           ADD,       '+', false, 110",
    "full-width equals,    UNDEFINED, '＝', false, 110",
    "French minus,         MINUS,     '-', false, 90",
    "number pad's minus,   SUBTRACT,  '-', false, 90"
  })
  void zooming_works_on_every_keyboard(
      String keyboard, KeyCode code, String text, boolean shift, int zoom) {
    Gui.run(() -> press(code, text, shift));
    assertThat(zoom()).as(keyboard).isEqualTo(zoom);
  }

  @Test
  void a_digit_that_needs_shift_or_lacks_it_is_still_the_digit() {
    Gui.run(() -> press(KeyCode.EQUALS, "=", false));
    Gui.run(() -> press(KeyCode.UNDEFINED, "à", false));
    assertThat(zoom()).isEqualTo(100);
    Gui.run(() -> press(KeyCode.EQUALS, "=", false));
    Gui.run(() -> press(KeyCode.UNDEFINED, "0", true));
    assertThat(zoom()).isEqualTo(100);
  }

  @Test
  void no_command_runs_while_an_input_method_composes() {
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    InputMethod method = new InputMethod(gui);
    method.compose("zheng");
    gui.press(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(zoom()).isEqualTo(100);
    method.cancel();
    gui.press(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(zoom()).isEqualTo(110);
  }

  private void choose(String name) {
    gui.press(KeyCode.F1);
    gui.type(name);
    ListView<?> list = gui.find(".shortcut-list", ListView.class);
    assertThat(Gui.onFx(() -> list.getItems().size())).isPositive();
  }

  private int zoom() {
    return window.settings.settings().look().zoom();
  }

  private void press(KeyCode code, String text, boolean shift) {
    Event.fireEvent(
        gui.stage().getScene(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, shift, true, false, false));
  }
}
