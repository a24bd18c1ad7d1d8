package org.duizhao.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.duizhao.ui.DeskWindow;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// docs/guide/export.md.
class ExportingTest {

  @TempDir Path folder;

  private DeskWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    window = new DeskWindow(folder);
    gui = window.gui;
    window.open(window.project("talk", "好。", "對。", "是。"));
    gui.type("Good.");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    gui.type("Right.");
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void a_format_and_a_file_are_chosen_by_key_and_the_file_is_written_whole() throws IOException {
    Path file = folder.resolve("talk.csv");
    sheet("csv", file);
    tick("For Excel");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    written();
    assertThat(Files.readString(file)).startsWith("\ufeff").contains("好。,Good.", "對。,Right.");
    assertThat(gui.find(".export-results", javafx.scene.Node.class).isVisible()).isTrue();
    gui.screenshot("guide-export");
    gui.press(KeyCode.ESCAPE);
    sheet("csv", file);
    assertThat(state()).isEqualTo("talk.csv exists and will be replaced.");
    assertThat(ticked("For Excel")).as("the option is remembered").isTrue();
  }

  @Test
  void only_what_is_confirmed_is_written_on_request() throws IOException {
    Path file = folder.resolve("talk.tsv");
    sheet("tsv", file);
    tick("Only confirmed");
    Gui.run(gui.find(".export-go", Button.class)::fire);
    written();
    assertThat(Files.readString(file)).contains("好。\tGood.").doesNotContain("Right.", "是。");
  }

  @Test
  void only_the_selected_rows_are_written_from_the_menu_of_selections() throws IOException {
    Gui.run(() -> window.model().go(0));
    gui.press(KeyCode.SHIFT, KeyCode.ALT, KeyCode.DOWN);
    window.command("selection.export");
    Path file = folder.resolve("talk.tsv");
    choose("tsv", file);
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    written();
    assertThat(Files.readString(file)).contains("好。", "對。").doesNotContain("是。");
  }

  @Test
  void a_file_that_cannot_be_written_is_told_in_the_sheet_and_nothing_is_left() throws IOException {
    Path none = Files.writeString(folder.resolve("notes.txt"), "mine").resolve("talk.tsv");
    sheet("tsv", none);
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    Gui.waitFor("it is told", () -> gui.has(".export-state.bad"));
    assertThat(state()).contains("talk.tsv");
    assertThat(none.getParent()).hasContent("mine");
  }

  private void sheet(String format, Path file) {
    gui.press(KeyCode.CONTROL, KeyCode.E);
    choose(format, file);
  }

  private void choose(String format, Path file) {
    Gui.waitFor("the sheet is shown", () -> gui.has(".export-sheet"));
    ListView<?> formats = gui.find(".format-list", ListView.class);
    int at =
        IntStream.range(0, formats.getItems().size())
            .filter(i -> formats.getItems().get(i).toString().contains("id=" + format + ","))
            .findFirst()
            .orElseThrow();
    Gui.run(
        () -> {
          formats.getSelectionModel().clearAndSelect(at);
          gui.find(".export-file .text-field", TextField.class).setText(file.toString());
        });
    Gui.settle();
  }

  private void written() {
    Gui.waitFor("it is written", () -> gui.has(".export-state.good"));
  }

  private String state() {
    return Gui.onFx(() -> gui.find(".export-state", Label.class).getText());
  }

  private void tick(String text) {
    Gui.run(() -> box(text).fire());
    Gui.settle();
  }

  private boolean ticked(String text) {
    return Gui.onFx(() -> box(text).isSelected());
  }

  private CheckBox box(String text) {
    List<CheckBox> boxes =
        gui.stage().getScene().getRoot().lookupAll(".export-sheet .check-box").stream()
            .map(CheckBox.class::cast)
            .toList();
    return boxes.stream().filter(each -> each.getText().startsWith(text)).findFirst().orElseThrow();
  }
}
