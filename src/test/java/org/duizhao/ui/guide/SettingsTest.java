package org.duizhao.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.duizhao.session.Settings;
import org.duizhao.session.Settings.Density;
import org.duizhao.session.Settings.Shade;
import org.duizhao.session.SettingsFile;
import org.duizhao.session.UserFolders;
import org.duizhao.ui.DeskWindow;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// docs/guide/settings.md.
class SettingsTest {

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
  void theme_density_and_zoom_show_at_once_and_are_kept() throws IOException {
    window.open(window.project("talk", "好。"));
    gui.press(KeyCode.CONTROL, KeyCode.COMMA);
    choose("Theme", Shade.DARK);
    choose("Density", Density.COMPACT);
    gui.press(KeyCode.ESCAPE);
    gui.press(KeyCode.CONTROL, KeyCode.PLUS);
    gui.press(KeyCode.CONTROL, KeyCode.PLUS);
    gui.press(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(gui.stage().getScene().getStylesheets()).anyMatch(each -> each.endsWith("dark.css"));
    gui.screenshot("guide-settings-dark-compact");
    Settings kept = new SettingsFile(window.settingsPlace).settings();
    assertThat(kept.look().shade()).isEqualTo(Shade.DARK);
    assertThat(kept.look().density()).isEqualTo(Density.COMPACT);
    assertThat(kept.look().zoom()).isEqualTo(110);
    gui.press(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(window.settings.settings().look().zoom()).isEqualTo(100);
  }

  @Test
  void what_happens_while_translating_is_switched_in_the_sheet() {
    window.open(window.project("talk", "好。", "好。"));
    gui.press(KeyCode.CONTROL, KeyCode.COMMA);
    Gui.run(() -> gui.find(".preferences-tabs", TabPane.class).getSelectionModel().select(2));
    Gui.settle();
    switchOver("Fill repeated");
    switchOver("Printed quotes");
    switchOver("An ellipsis");
    gui.press(KeyCode.ESCAPE);
    gui.type("\"So...\" --");
    assertThat(gui.find(".target-area", TextArea.class).getText()).isEqualTo("\"So…\" —");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.segments().get(1).target()).isEmpty();
  }

  @Test
  void the_window_comes_back_where_it_was_and_as_large() {
    window.welcome();
    Gui.run(
        () -> {
          gui.stage().setWidth(1100);
          gui.stage().setHeight(700);
        });
    Gui.settle();
    Gui.run(
        () ->
            Event.fireEvent(
                gui.stage(), new WindowEvent(gui.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    window.close();
    open();
    assertThat(gui.stage().getScene().getWidth()).isEqualTo(1100);
    assertThat(gui.stage().getScene().getHeight()).isEqualTo(700);
  }

  @Test
  void a_window_that_is_never_closed_is_remembered_when_it_has_come_to_rest() {
    window.welcome();
    Gui.run(() -> gui.stage().setWidth(980));
    Gui.waitFor(
        "the window's place",
        () -> new SettingsFile(window.settingsPlace).settings().place().width() == 980);
  }

  @Test
  void a_settings_file_that_cannot_be_read_counts_as_none_and_is_written_anew() throws IOException {
    Path place = UserFolders.below(folder.resolve("other")).config().resolve("settings.json");
    Files.createDirectories(place.getParent());
    Files.writeString(place, "{\"look\": {\"zoom\": 15");
    SettingsFile broken = new SettingsFile(place);
    assertThat(broken.settings()).isEqualTo(Settings.DEFAULTS);
    broken.change(all -> all.withLook(all.look().withZoom(120)));
    assertThat(new SettingsFile(place).settings().look().zoom()).isEqualTo(120);
  }

  /// Chooses in the list that has this name.
  @SuppressWarnings("unchecked")
  private void choose(String name, Object value) {
    Gui.run(
        () ->
            gui.stage().getScene().getRoot().lookupAll(".preferences .combo-box").stream()
                .filter(box -> name.equals(box.getAccessibleText()))
                .map(box -> (ComboBox<Object>) box)
                .findFirst()
                .orElseThrow()
                .setValue(value));
    Gui.settle();
  }

  private void switchOver(String text) {
    Gui.run(
        () ->
            gui.stage().getScene().getRoot().lookupAll(".preferences .check-box").stream()
                .map(CheckBox.class::cast)
                .filter(box -> box.getText().startsWith(text))
                .findFirst()
                .orElseThrow()
                .fire());
  }
}
