package org.duizhao.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.ui.DeskWindow;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// docs/guide/import.md.
class ImportingTest {

  private static final String SCRAPED =
      """
      首頁 登錄 註冊
      關於公司的一次談話
      他說&ldquo;好&rdquo;；我們就開始了。後來呢？
      錢&#39;不夠&#39;用&nbsp;。大家都知道。
      """;

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
  void repairs_are_gone_through_refused_and_accepted_by_key() throws IOException {
    read(SCRAPED);
    ListView<?> repairs = list(".repairs-list");
    Gui.run(
        () -> {
          repairs.requestFocus();
          repairs.getSelectionModel().clearAndSelect(0);
        });
    int open = size(repairs);
    gui.press(KeyCode.LEFT);
    assertThat(size(repairs)).isLessThan(open);
    gui.press(KeyCode.RIGHT);
    assertThat(size(repairs)).isEqualTo(open);
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.ENTER);
    assertThat(selected(".preview-list")).contains("他說“好”");
    gui.press(KeyCode.SHIFT, KeyCode.DOWN);
    gui.press(KeyCode.SPACE);
    shows("&ldquo;好&rdquo;");
    gui.press(KeyCode.SPACE);
    shows("“好”");
    gui.press(KeyCode.LEFT);
    gui.press(KeyCode.SPACE);
    shows("&ldquo;好&rdquo;");
    gui.screenshot("guide-import-refused");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.editing();
    assertThat(window.segments())
        .extracting(Segment::source)
        .anyMatch(it -> it.contains("&ldquo;"));
    Path project = window.model().session().folder();
    assertThat(project.resolve("source/talk.txt")).hasContent(SCRAPED);
  }

  @Test
  void lines_are_made_title_text_or_left_out_by_key() throws IOException {
    read("第一行說話。\n第二行說話。\n第三行說話。\n第四行說話。\n");
    role(0, KeyCode.T);
    role(1, KeyCode.F);
    role(2, KeyCode.DELETE);
    role(2, KeyCode.B);
    role(3, KeyCode.SPACE);
    role(3, KeyCode.SPACE);
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.editing();
    assertThat(window.segments())
        .extracting(Segment::kind)
        .containsExactly(Kind.TITLE, Kind.FURNITURE, Kind.SENTENCE, Kind.SENTENCE);
  }

  @Test
  void a_file_in_the_wrong_encoding_is_refused_with_the_place_and_read_in_the_right_one()
      throws IOException {
    Path file = folder.resolve("talk.txt");
    Files.write(file, "漢字在這裡，是一句話。這裡也是。".getBytes(Charset.forName("Big5")));
    take(file);
    shows("漢字在這裡");
    encoding(StandardCharsets.UTF_8);
    Gui.waitFor("it is refused", () -> gui.has(".import-error"));
    assertThat(gui.find(".import-error", Label.class).getText()).contains("talk.txt", "byte 0");
    assertThat(folder.resolve("projects")).doesNotExist();
    Gui.run(() -> gui.find(".empty-state .button", javafx.scene.control.Button.class).fire());
    window.importing();
    shows("漢字在這裡");
  }

  @Test
  void sentences_are_split_at_semicolons_and_colons_on_request() throws IOException {
    read("甲是公司；乙是學校。他說：好的，我們去。");
    gui.click(gui.find(".split-options .check-box", CheckBox.class));
    Gui.waitFor(
        "three segments are counted",
        () -> gui.find(".summary-text", Label.class).getText().contains("3 segments"));
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.editing();
    assertThat(window.segments()).extracting(Segment::source).contains("甲是公司；", "乙是學校。");
  }

  @Test
  void a_text_is_added_to_the_open_project_as_another_document() throws IOException {
    Path project = window.project("one", "好。");
    window.open(project);
    window.command("file.import");
    DeskWindow.copy("新的一篇。");
    gui.press(KeyCode.CONTROL, KeyCode.V);
    Gui.run(() -> gui.find(".paste-row .accent", javafx.scene.control.Button.class).fire());
    window.importing();
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.editing();
    assertThat(window.model().session().folder()).isEqualTo(project);
    assertThat(window.model().session().project().documents())
        .extracting(Document::id)
        .hasSize(2)
        .startsWith("a");
  }

  private void read(String text) throws IOException {
    take(Files.writeString(folder.resolve("talk.txt"), text));
  }

  private void take(Path file) {
    Gui.run(() -> window.desk.take(file));
    window.importing();
  }

  private void role(int line, KeyCode key) {
    ListView<?> lines = list(".preview-list");
    Gui.run(
        () -> {
          lines.requestFocus();
          lines.getSelectionModel().clearAndSelect(line);
        });
    String before = Gui.onFx(() -> lines.getItems().get(line).toString());
    gui.press(key);
    Gui.waitFor(
        "line " + line + " follows " + key,
        () -> !lines.getItems().get(line).toString().equals(before));
  }

  private void encoding(Charset charset) {
    ComboBox<?> box = gui.find(".import-options .combo-box", ComboBox.class);
    int at =
        IntStream.range(0, box.getItems().size())
            .filter(i -> charset.equals(box.getItems().get(i)))
            .findFirst()
            .orElseThrow();
    Gui.run(() -> box.getSelectionModel().select(at));
  }

  private void shows(String text) {
    ListView<?> lines = list(".preview-list");
    Gui.waitFor(
        "the preview shows " + text,
        () -> lines.getItems().stream().anyMatch(line -> line.toString().contains(text)));
    Gui.settle();
  }

  private String selected(String selector) {
    return Gui.onFx(() -> String.valueOf(list(selector).getSelectionModel().getSelectedItem()));
  }

  private static int size(ListView<?> list) {
    return Gui.onFx(() -> list.getItems().size());
  }

  private ListView<?> list(String selector) {
    return gui.find(selector, ListView.class);
  }
}
