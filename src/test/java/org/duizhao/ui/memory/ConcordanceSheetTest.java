package org.duizhao.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.duizhao.memory.Memory;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.session.Settings.Shade;
import org.duizhao.ui.DeskWindow;
import org.duizhao.ui.Gui;
import org.duizhao.ui.InputMethod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looking texts up in the memories, by the keys a translator has.
class ConcordanceSheetTest {

  @TempDir Path folder;
  private DeskWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    window = new DeskWindow(folder);
    gui = window.gui;
    try (Memory own = Memory.open(folder.resolve("user/data/memories/own.db"))) {
      own.add(MemoryUnit.of("我今天去北京大學。", "I go to Peking University today.", "zh", "en"));
      own.add(MemoryUnit.of("大學裡有很多學生。", "There are many students at the university.", "zh", "en"));
      own.add(MemoryUnit.of("他做研究。", "He does research.", "zh", "en"));
      for (int i = 0; i < 60; i++) {
        own.add(MemoryUnit.of("第" + i + "頁。", "Page " + i + ".", "zh", "en"));
      }
    }
    window.open(window.project("one", "我在大學做研究。"));
    Gui.waitFor("the memories are open", () -> gui.has(".match-card"));
    gui.press(KeyCode.CONTROL, KeyCode.K);
    assertThat(gui.has(".concordance")).isTrue();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void lookFor(String text, int pairs) {
    gui.find(".concordance .text-field", TextField.class);
    Gui.run(() -> gui.find(".concordance .text-field", TextField.class).selectAll());
    gui.type(text);
    Gui.waitFor("there are " + pairs + " pairs", () -> list().getItems().size() == pairs);
    Gui.settle();
  }

  private ListView<?> list() {
    return (ListView<?>) gui.stage().getScene().getRoot().lookup(".concordance .list-view");
  }

  private List<String> marked() {
    return Gui.onFx(
        () ->
            gui.stage().getScene().getRoot().lookupAll(".concordance .found").stream()
                .filter(Node::isVisible)
                .map(node -> ((Text) node).getText())
                .toList());
  }

  private String count() {
    return gui.find(".concordance .match-count", Label.class).getText();
  }

  @Test
  void chinese_in_either_script_and_english_are_found_with_the_hits_marked() {
    lookFor("大学", 2);
    assertThat(marked()).containsExactlyInAnyOrder("大學", "大學");
    assertThat(count()).isEqualTo("2 pairs");
    gui.screenshot("concordance");
    lookFor("UNIVERSITY", 2);
    assertThat(marked()).containsExactlyInAnyOrder("University", "university");
    lookFor("研", 1);
    lookFor("no such thing", 0);
    assertThat(gui.find(".concordance .empty-note", Label.class).getText())
        .contains("“no such thing” stands in no pair");
    gui.screenshot("concordance-none");
  }

  @Test
  void the_first_fifty_are_shown_and_said_to_be_the_first() {
    lookFor("頁", 50);
    assertThat(count()).isEqualTo("The first 50 pairs");
    Gui.run(() -> window.shell.theme().change(window.shell.theme().look().withShade(Shade.DARK)));
    gui.screenshot("concordance-dark");
  }

  @Test
  void one_side_alone_is_looked_through() {
    lookFor("e", 50);
    gui.click(gui.find(".concordance .center-pill", Node.class));
    Gui.waitFor("no Chinese has the letter", () -> list().getItems().isEmpty());
    gui.click(gui.find(".concordance .right-pill", Node.class));
    Gui.waitFor("English has it", () -> list().getItems().size() == 50);
  }

  @Test
  void nothing_is_looked_for_while_an_input_method_composes() {
    lookFor("研", 1);
    TextField field = gui.find(".concordance .text-field", TextField.class);
    Gui.run(field::clear);
    Gui.waitFor("nothing is looked for", () -> list().getItems().isEmpty());
    new InputMethod(gui).compose("da");
    Gui.settle();
    assertThat(list().getItems()).isEmpty();
    new InputMethod(gui).commit("大");
    Gui.waitFor("what was meant is looked for", () -> list().getItems().size() == 2);
  }

  @Test
  void a_translation_is_put_in_at_the_caret_or_copied() {
    lookFor("研究", 1);
    gui.press(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(Gui.onFx(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("He does research.");
    gui.press(KeyCode.ENTER);
    assertThat(gui.has(".concordance")).isFalse();
    assertThat(gui.find(".target-area", TextArea.class).getText()).isEqualTo("He does research.");
  }

  @Test
  void what_is_selected_is_looked_up_at_once() {
    gui.press(KeyCode.ESCAPE);
    gui.type("many students");
    Gui.run(() -> gui.find(".target-area", TextArea.class).selectAll());
    gui.press(KeyCode.CONTROL, KeyCode.K);
    Gui.waitFor("it is found", () -> list().getItems().size() == 1);
    assertThat(marked()).containsExactly("many students");
  }
}
