package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.duizhao.core.UserException;
import org.duizhao.session.Settings.Shade;
import org.duizhao.session.SettingsFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {

  @TempDir Path folder;

  private DeskWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    window = new DeskWindow(folder).welcome();
    gui = window.gui;
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void work_under_way_is_shown_on_a_screen_without_a_status_bar_and_can_be_stopped() {
    CountDownLatch stopped = new CountDownLatch(1);
    Gui.run(
        () ->
            window
                .shell
                .jobs()
                .start(
                    "file.making",
                    (progress, cancel) -> {
                      while (!cancel.isRequested()) {
                        Thread.onSpinWait();
                      }
                      stopped.countDown();
                      return "";
                    },
                    done -> {}));
    Gui.waitFor("it is shown", () -> gui.has(".frame-work .label"));
    gui.screenshot("work-on-welcome");
    Button stop = gui.find(".frame-work .button", Button.class);
    assertThat(Gui.onFx(() -> stop.getParent().isVisible())).isTrue();
    Gui.run(stop::fire);
    Gui.waitFor("it has ended", () -> stopped.getCount() == 0 && !gui.has(".frame-work .label"));
  }

  @Test
  void in_a_narrow_window_labels_of_the_toolbar_are_left_out_and_none_is_cut() {
    window.open(window.project("one", "你好。"));
    Gui.run(() -> gui.stage().setWidth(1500));
    Gui.settle();
    assertThat(labelled()).hasSize(9);
    Gui.run(() -> gui.stage().setWidth(860));
    Gui.settle();
    gui.screenshot("toolbar-narrow");
    assertThat(labelled()).contains("file.open").doesNotContain("edit.redo");
    for (Node each : gui.stage().getScene().getRoot().lookupAll(".tool-button")) {
      Button button = (Button) each;
      assertThat(Gui.onFx(button::getWidth))
          .isGreaterThanOrEqualTo(Gui.onFx(() -> Math.floor(button.prefWidth(-1))));
    }
  }

  private List<String> labelled() {
    return Gui.onFx(
        () ->
            gui.stage().getScene().getRoot().lookupAll(".tool-button").stream()
                .map(Button.class::cast)
                .filter(each -> each.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY)
                .map(Button::getId)
                .toList());
  }

  @Test
  void the_theme_key_goes_to_dark_and_is_remembered() {
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    assertThat(gui.stage().getScene().getStylesheets()).anyMatch(each -> each.endsWith("dark.css"));
    assertThat(new SettingsFile(window.settingsPlace).settings().look().shade())
        .isEqualTo(Shade.DARK);
  }

  @Test
  void the_palette_finds_a_command_by_some_letters_and_runs_it() {
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    gui.type("larg");
    assertThat(gui.has(".palette")).isTrue();
    gui.press(KeyCode.ENTER);
    assertThat(gui.has(".palette")).isFalse();
    assertThat(window.settings.settings().look().zoom()).isEqualTo(110);
  }

  @Test
  void escape_closes_the_shortcut_sheet() {
    gui.press(KeyCode.F1);
    assertThat(gui.has(".shortcut-sheet")).isTrue();
    gui.press(KeyCode.ESCAPE);
    assertThat(gui.has(".shortcut-sheet")).isFalse();
  }

  @Test
  void escape_closes_a_sheet_from_its_list() {
    gui.press(KeyCode.F1);
    Gui.run(() -> gui.find(".shortcut-list", ListView.class).requestFocus());
    gui.press(KeyCode.ESCAPE);
    assertThat(gui.has(".shortcut-sheet")).isFalse();
  }

  @Test
  void a_problem_the_user_can_solve_shows_its_own_message() {
    Gui.run(
        () -> window.shell.frame().messageBar().show(new UserException("notes.txt: no such file")));
    Label label = gui.find(".message-bar .label", Label.class);
    assertThat(label.getText()).isEqualTo("notes.txt: no such file");
    gui.screenshot("problem");
  }

  @Test
  void what_a_message_offers_is_done_by_key_or_click_and_only_once() {
    List<String> done = new ArrayList<>();
    Gui.run(() -> bar().offer("Filled 3 repeats", "Undo", () -> done.add("undone")));
    gui.press(KeyCode.ALT, KeyCode.ENTER);
    assertThat(done).containsExactly("undone");
    gui.press(KeyCode.ALT, KeyCode.ENTER);
    assertThat(done).containsExactly("undone");
    Gui.run(() -> bar().offer("Filled 3 repeats", "Undo", () -> done.add("again")));
    gui.screenshot("offer");
    Gui.run(() -> gui.find(".message-action", Button.class).fire());
    assertThat(done).containsExactly("undone", "again");
    assertThat(gui.has(".message")).isFalse();
  }

  @Test
  void problems_stack_and_escape_takes_them_away_newest_first() {
    Gui.run(
        () -> {
          bar().show(new UserException("a.txt: no such file"));
          bar().show(new UserException("b.txt: no such file"));
          bar().show(new UserException("a.txt: no such file"));
        });
    assertThat(Gui.onFx(() -> bar().getChildren().size())).isEqualTo(2);
    assertThat(Gui.onFx(() -> bar().message())).isEqualTo("a.txt: no such file");
    gui.press(KeyCode.ESCAPE);
    assertThat(Gui.onFx(() -> bar().message())).isEqualTo("b.txt: no such file");
    gui.press(KeyCode.ESCAPE);
    assertThat(Gui.onFx(() -> bar().message())).isEmpty();
  }

  private MessageBar bar() {
    return window.shell.frame().messageBar();
  }
}
