package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

  @TempDir Path folder;

  private DeskWindow window;
  private Gui gui;
  private DropTarget target;

  @BeforeEach
  void open() {
    window = new DeskWindow(folder).welcome();
    gui = window.gui;
    target =
        Gui.onFx(
            () ->
                new DropTarget(
                    window.shell.frame(),
                    window.shell.messages(),
                    window.desk::take,
                    text -> {
                      throw new AssertionError(text);
                    }));
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void a_text_pasted_on_the_welcome_screen_begins_a_project() {
    DeskWindow.copy("第一句話在這裡。第二句話也在這裡。\n第三句話在下一行。");
    gui.press(KeyCode.CONTROL, KeyCode.V);
    window.importing();
    gui.screenshot("import-pasted");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.editing();
    assertThat(project().documents().getFirst().segments().stream().map(each -> each.source()))
        .contains("第一句話在這裡。", "第三句話在下一行。");
  }

  @Test
  void several_files_make_one_project_and_a_skipped_one_is_left_out() throws IOException {
    List<Path> files =
        List.of(file("one", "第一篇的句子。"), file("two", "第二篇的句子。"), file("three", "第三篇的句子。"));
    Gui.run(() -> window.desk.take(files));
    window.importing();
    assertThat(gui.find(".import-place", Label.class).getText()).isEqualTo("1/3");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    ready("2/3");
    gui.screenshot("import-second");
    gui.press(KeyCode.ESCAPE);
    ready("3/3");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.editing();
    assertThat(project().documents().stream().map(Document::name))
        .containsExactly("one.txt", "three.txt");
  }

  @Test
  void files_dragged_onto_the_window_are_counted_while_they_hover_and_become_one_project()
      throws IOException {
    drag(file("one", "第一篇的句子。"), file("two", "第二篇的句子。"));
    assertThat(gui.find(".drop-says", Label.class).getText())
        .isEqualTo("Drop to make one project of 2 files");
    gui.screenshot("drop-files");
    drop();
    ready("1/2");
    // They may also be a text and its translation.
    gui.press(KeyCode.ALT, KeyCode.ENTER);
    gui.screenshot("drop-align");
    Button first = gui.find(".align-file.first-focus", Button.class);
    Gui.waitFor("the first file is taken", () -> first.getText().equals("one.txt"));
    gui.press(KeyCode.ESCAPE);
    assertThat(gui.has(".dz-sheet")).isFalse();
    ready("1/2");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    ready("2/2");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.editing();
    assertThat(project().documents().stream().map(Document::name))
        .containsExactly("one.txt", "two.txt");
  }

  @Test
  void files_dropped_on_an_open_project_are_added_to_it_and_one_that_is_no_text_is_told_of()
      throws IOException {
    window.open(window.project("open", "好。"));
    Path broken = Files.write(folder.resolve("two.txt"), new byte[] {(byte) 0xff, 0, 1, 2, 3});
    drag(file("one", "第一篇的句子。"), broken, file("three", "第三篇的句子。"));
    drop();
    ready("1/3");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    Gui.waitFor("it is told", () -> gui.has(".import-error"));
    assertThat(gui.find(".import-error", Label.class).getText()).contains("two.txt");
    gui.screenshot("drop-broken");
    gui.press(KeyCode.ESCAPE);
    ready("3/3");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.editing();
    assertThat(project().documents().stream().map(Document::name))
        .containsExactly("a.txt", "one.txt", "three.txt");
  }

  @Test
  void a_project_s_folder_dropped_on_the_window_is_opened() {
    drag(window.project("one", "好。"));
    assertThat(gui.find(".drop-says", Label.class).getText()).contains("project");
    drop();
    window.editing();
    assertThat(project().name()).isEqualTo("one");
  }

  @Test
  void leaving_the_only_file_leads_back() throws IOException {
    Path file = file("one", "第一篇的句子。");
    Gui.run(() -> window.desk.take(file));
    window.importing();
    gui.press(KeyCode.ESCAPE);
    assertThat(gui.has(".welcome-screen")).isTrue();
  }

  /// The headless platform has no dragging: what hovers comes from the clipboard.
  private void drag(Path... dragged) {
    Gui.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putFiles(Stream.of(dragged).map(Path::toFile).toList());
          Clipboard.getSystemClipboard().setContent(content);
          assertThat(target.hover(Clipboard.getSystemClipboard())).isTrue();
        });
    Gui.settle();
  }

  private void drop() {
    Gui.run(() -> target.drop(Clipboard.getSystemClipboard()));
    assertThat(gui.has(".drop-veil")).isFalse();
  }

  private void ready(String place) {
    Gui.waitFor(
        "the text is read",
        () ->
            gui.stage().getScene().getRoot().lookup(".import-place") instanceof Label label
                && label.getText().equals(place));
    Gui.settle();
  }

  private Project project() {
    return window.model().session().project();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".txt"), text);
  }
}
