package org.duizhao.ui.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.session.UserFolders;
import org.duizhao.session.mending.Half;
import org.duizhao.ui.DeskWindow;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two files with chapters and paragraphs, aligned in the window.
class MendedHeadingsTest {

  @TempDir Path folder;

  private DeskWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    window =
        new DeskWindow(
                UserFolders.below(folder.resolve("user")),
                folder,
                all -> all.withLook(all.look().withLanguage("en")))
            .welcome();
    gui = window.gui;
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void headings_and_paragraphs_of_the_text_are_those_of_the_project() throws IOException {
    window.chosen.add(
        Files.writeString(
            folder.resolve("story.txt"),
            """
            第一章　雨夜

            那天晚上下了大雨。老王沒有帶傘。

            第二章　天晴

            第二天太陽出來了。
            """));
    window.chosen.add(
        Files.writeString(
            folder.resolve("story-en.txt"),
            """
            Chapter One: Rain

            It rained hard that night. Old Wang had no umbrella.

            Chapter Two: Sunshine

            The next day the sun came out.
            """));
    window.command("file.align");
    gui.click(gui.find(".align-file", Button.class));
    Gui.waitFor("the pairs are shown", () -> gui.has(".align-preview"));
    gui.press(KeyCode.ENTER);
    Gui.waitFor("the rows are shown", () -> gui.has(".mending-row"));
    assertThat(bold()).containsExactly("第一章　雨夜", "第二章　天晴");
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    Gui.waitFor("the sheet is shown", () -> gui.has(".finish-sheet"));
    gui.press(KeyCode.ENTER);
    window.editing();
    assertThat(window.segments())
        .extracting(Segment::paragraph, Segment::kind, Segment::target)
        .containsExactly(
            tuple(0, Kind.TITLE, "Chapter One: Rain"),
            tuple(1, Kind.SENTENCE, "It rained hard that night."),
            tuple(1, Kind.SENTENCE, "Old Wang had no umbrella."),
            tuple(2, Kind.HEADING, "Chapter Two: Sunshine"),
            tuple(3, Kind.SENTENCE, "The next day the sun came out."));
  }

  /// The Chinese sentences in bold type.
  private List<String> bold() {
    Gui.settle();
    return Gui.onFx(
        () -> {
          List<String> bold = new ArrayList<>();
          Parent rows = gui.find(".row-sheet", Parent.class);
          for (Node node : rows.getChildrenUnmodifiable()) {
            if (node instanceof PairRow row && row.isVisible()) {
              row.flows().stream()
                  .filter(flow -> flow.half() == Half.SOURCE && isBold(flow))
                  .forEach(flow -> bold.add(flow.text()));
            }
          }
          return bold;
        });
  }

  private static boolean isBold(SentenceFlow flow) {
    return flow.getChildren().stream()
        .anyMatch(part -> part instanceof Text text && text.getFont().getStyle().contains("Bold"));
  }
}
