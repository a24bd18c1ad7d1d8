package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Text;
import org.duizhao.session.Settings.Density;
import org.duizhao.session.Settings.Look;
import org.duizhao.session.Settings.Shade;
import org.duizhao.ui.editor.EditorScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

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
  void another_language_shows_at_once_and_the_place_and_what_was_typed_stay() {
    window.open(window.project("one", "好。", "您為什麼把它做成一家有限營利公司？", "對。"));
    Gui.run(() -> editor().model().go(1));
    gui.type("Why");
    gui.press(KeyCode.CONTROL, KeyCode.COMMA);
    gui.screenshot("preferences-look");
    choose(".preferences-language", "zh-Hant");
    Gui.settle();
    assertThat(gui.find(".preferences .sheet-title", Label.class).getText()).isEqualTo("設定");
    assertThat(Gui.onFx(() -> window.shell.commands().menus().getFirst().getText()))
        .isEqualTo("檔案");
    gui.screenshot("preferences-zh");
    gui.press(KeyCode.ESCAPE);
    assertThat(editor().model().active()).isEqualTo(1);
    assertThat(gui.find(".target-area", TextArea.class).getText()).isEqualTo("Why");
    gui.type("!");
    assertThat(gui.find(".target-area", TextArea.class).getText()).isEqualTo("Why!");
    gui.screenshot("editor-zh");
    assertThat(window.settings.settings().look().language()).isEqualTo("zh-Hant");
  }

  @Test
  void the_glossary_screen_changes_its_language_too_and_so_does_the_editor_below() {
    window.open(window.project("one", "好。"));
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    gui.press(KeyCode.CONTROL, KeyCode.COMMA);
    choose(".preferences-language", "zh-Hant");
    gui.press(KeyCode.ESCAPE);
    assertThat(window.screen().title()).isEqualTo("術語表");
    assertThat(gui.find(".glossary-screen .sheet-title", Label.class).getText()).isEqualTo("術語表");
    Gui.run(() -> window.shell.commands().get("glossary.close").run());
    assertThat(window.screen()).isInstanceOf(EditorScreen.class);
    gui.screenshot("editor-after-glossary-zh");
  }

  @Test
  void the_welcome_screen_changes_its_language_too() {
    window.project("one", "好。");
    window.welcome();
    gui.press(KeyCode.CONTROL, KeyCode.COMMA);
    choose(".preferences-language", "zh-Hans");
    gui.press(KeyCode.ESCAPE);
    assertThat(gui.find(".welcome-tagline", Label.class).getText()).contains("中");
  }

  @Test
  void fonts_and_line_heights_of_either_language_show_in_the_sample_at_once() {
    window.welcome();
    gui.press(KeyCode.CONTROL, KeyCode.COMMA);
    Gui.run(() -> gui.find(".preferences-tabs", TabPane.class).getSelectionModel().select(1));
    Gui.settle();
    double before = height(".sample-chinese");
    double english = height(".sample-english");
    look(window.settings.settings().look().withChinese("", 17, 240));
    assertThat(height(".sample-chinese")).isGreaterThan(before * 1.3);
    assertThat(height(".sample-english")).isEqualTo(english);
    look(window.settings.settings().look().withEnglish("", 24, 0));
    assertThat(gui.find(".sample-english .sample-piece", Text.class).getFont().getSize())
        .isEqualTo(24);
    gui.screenshot("preferences-fonts");
  }

  @Test
  void compact_rows_are_lower_than_roomy_ones() {
    window.open(window.project("one", "好。", "對。", "不對。"));
    double roomy = height(".row-sentence");
    look(window.settings.settings().look().withDensity(Density.COMPACT));
    assertThat(height(".row-sentence")).isLessThan(roomy);
    gui.screenshot("editor-compact");
  }

  @Test
  void ctrl_and_the_wheel_zoom() {
    window.welcome();
    Gui.run(() -> wheel(40));
    Gui.run(() -> wheel(40));
    Gui.run(() -> wheel(-40));
    assertThat(window.settings.settings().look().zoom()).isEqualTo(110);
  }

  @Test
  void black_on_white_lays_its_colours_over_the_light_ones() {
    window.open(window.project("one", "好。", "對。"));
    look(window.settings.settings().look().withShade(Shade.CONTRAST));
    gui.type("Good.");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(gui.stage().getScene().getStylesheets())
        .anyMatch(each -> each.endsWith("contrast.css"));
    gui.screenshot("editor-contrast");
  }

  private void look(Look look) {
    Gui.run(() -> window.shell.theme().change(look));
    Gui.settle();
  }

  private double height(String selector) {
    return Gui.onFx(() -> gui.find(selector, Node.class).getLayoutBounds().getHeight());
  }

  private EditorScreen editor() {
    return (EditorScreen) window.screen();
  }

  @SuppressWarnings("unchecked")
  private void choose(String selector, String value) {
    Gui.run(() -> gui.find(selector, ComboBox.class).setValue(value));
    Gui.settle();
  }

  private void wheel(double by) {
    Event.fireEvent(
        gui.stage().getScene().getRoot(),
        new ScrollEvent(
            ScrollEvent.SCROLL,
            5,
            5,
            5,
            5,
            false,
            true,
            false,
            false,
            true,
            false,
            0,
            by,
            0,
            by,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }
}
