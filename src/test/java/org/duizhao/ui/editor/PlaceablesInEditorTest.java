package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.ui.Gui;
import org.duizhao.ui.InputMethod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceablesInEditorTest {

  private static final List<String> TALK =
      List.of(
          "二〇二三年三月，OpenAI發佈了GPT-4，訓練費用超過1億美元。",
          "埃隆·馬斯克說，這家有限營利公司的研究人員裡，百分之三十讀過《三體》。",
          "三年以後，三年以前。",
          "沒有什麼可標的。");

  @TempDir Path folder;

  private EditorWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    List<Segment> segments = new ArrayList<>();
    IntStream.range(0, TALK.size())
        .mapToObj(
            n ->
                Segment.untranslated(
                    Integer.toString(n), 0, Kind.SENTENCE, "", TALK.get(n), new Span(0, 1)))
        .forEach(segments::add);
    window = new EditorWindow(folder).with(segments);
    gui = window.gui;
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void numbers_names_and_latin_words_are_marked_where_no_term_stands() {
    assertThat(marked(0)).containsExactly("二〇二三年三月", "OpenAI", "GPT-4", "1億美元");
    assertThat(marked(1)).containsExactly("埃隆·馬斯克", "百分之三十", "《三體》");
    assertThat(marked(3)).isEmpty();
  }

  @Test
  void a_key_inserts_the_nth_with_the_spaces_it_needs() {
    gui.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT2);
    gui.type(" released");
    gui.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT3);
    assertThat(window.editor().getText()).isEqualTo("OpenAI released GPT-4");
    gui.type(" (");
    gui.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT4);
    assertThat(window.editor().getText()).isEqualTo("OpenAI released GPT-4 ($100 million");
    gui.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT9);
    assertThat(window.editor().getText()).isEqualTo("OpenAI released GPT-4 ($100 million");
    gui.screenshot("placeables");
    Gui.run(() -> window.shell.theme().toggle());
    gui.screenshot("placeables-dark");
  }

  @Test
  void one_key_inserts_whatever_is_still_wanting() {
    gui.type("It was in");
    for (int i = 0; i < 4; i++) {
      gui.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT0);
    }
    assertThat(window.editor().getText())
        .isEqualTo("It was in March 2023 OpenAI GPT-4 $100 million");
    assertThat(ticks()).containsExactly("✓", "✓", "✓", "✓");
    gui.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT0);
    assertThat(window.editor().getText()).endsWith("$100 million");
  }

  @Test
  void what_stands_twice_in_the_source_is_wanted_twice() {
    Gui.run(() -> window.model().go(2));
    gui.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT0);
    assertThat(window.editor().getText()).isEqualTo("Three years");
    assertThat(ticks()).containsExactly("✓", "");
    gui.type(" on,");
    gui.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT0);
    assertThat(window.editor().getText()).isEqualTo("Three years on, three years");
    assertThat(ticks()).containsExactly("✓", "✓");
  }

  @Test
  void a_name_without_english_is_listed_and_passed_over() {
    Gui.run(() -> window.model().go(1));
    gui.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT1);
    assertThat(window.editor().getText()).isEmpty();
    gui.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT0);
    assertThat(window.editor().getText()).isEqualTo("30%");
    assertThat(ticks()).containsExactly("", "✓", "");
  }

  @Test
  void nothing_is_inserted_into_a_composition() {
    InputMethod method = new InputMethod(gui);
    method.compose("ni");
    gui.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT0);
    gui.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT2);
    assertThat(window.editor().getText()).isEqualTo("ni");
  }

  @Test
  void a_sentence_without_any_shows_no_list() {
    Gui.run(() -> window.model().go(3));
    Gui.settle();
    assertThat(gui.find(".parts-pane", Node.class).isVisible()).isFalse();
  }

  private List<String> ticks() {
    return gui.stage().getScene().getRoot().lookupAll(".parts-pane .term-tick").stream()
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private List<String> marked(int position) {
    return gui.stage().getScene().getRoot().lookupAll(".row").stream()
        .filter(row -> row instanceof RowView view && view.position() == position)
        .flatMap(row -> row.lookupAll(".placeable").stream())
        .map(node -> ((Text) node).getText())
        .toList();
  }
}
