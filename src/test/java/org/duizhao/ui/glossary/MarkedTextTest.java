package org.duizhao.ui.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import org.duizhao.core.Span;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.Test;

/// The surroundings of a place in a sentence.
class MarkedTextTest {

  @Test
  void a_long_sentence_is_cut_around_the_first_place() {
    String text = "一".repeat(40) + "研究" + "二".repeat(40);
    assertThat(shown(text, new Span(40, 42)))
        .isEqualTo("…" + "一".repeat(24) + "[研究]" + "二".repeat(24) + "…");
  }

  @Test
  void a_short_sentence_is_whole_with_each_place_marked() {
    assertThat(shown("研究與研究", new Span(0, 2), new Span(3, 5))).isEqualTo("[研究]與[研究]");
  }

  @Test
  void a_character_of_two_halves_is_not_parted() {
    String text = "𠮷".repeat(20) + "研究" + "𠮷".repeat(20) + "。";
    assertThat(shown("一" + text, new Span(41, 43)))
        .isEqualTo("…" + "𠮷".repeat(12) + "[研究]" + "𠮷".repeat(12) + "…");
    assertThat(shown(text + "完", new Span(40, 41)))
        .isEqualTo("…" + "𠮷".repeat(12) + "[研]" + "究" + "𠮷".repeat(11) + "…");
  }

  private static String shown(String text, Span... spans) {
    return Gui.onFx(
        () -> {
          MarkedText shown = new MarkedText();
          shown.showAround(text, List.of(spans));
          return shown.getChildren().stream()
              .map(Text.class::cast)
              .map(
                  each ->
                      each.getStyleClass().contains("context-term")
                          ? "[" + each.getText() + "]"
                          : each.getText())
              .collect(Collectors.joining());
        });
  }
}
