package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.duizhao.core.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsertionTest {

  /// The English with `|` at the caret (or around what is selected), the piece, the English after.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "|; OpenAI; OpenAI|",
        "|; three years; Three years|",
        "|; iPhone; iPhone|",
        "|; the 1940s; The 1940s|",
        "It was|; 2023; It was 2023|",
        "`It was |`; 2023; It was 2023|",
        "It cost (|); $100; It cost ($100|)",
        "It was |.; 2023; It was 2023|.",
        "In |he left; 2023; In 2023| he left",
        "Yes. |; five years; Yes. Five years|",
        "Yes, |; five years; `Yes, five years|`",
        "“|; five; “Five|",
        "Yes, “|; five; `Yes, “five|`",
        "It|, he said; 30%; `It 30%|, he said`",
        "GPT-|; 4; GPT-4|",
        "In |that year| he left; 2023; In 2023| he left",
      })
  void spaces_and_capitals_are_as_the_place_needs(String before, String piece, String after) {
    int start = before.indexOf('|');
    String plain = before.replace("|", "");
    int end = before.lastIndexOf('|') == start ? start : before.lastIndexOf('|') - 1;
    Insertion insertion =
        Insertion.of(
            plain, new Span(start, end), Insertion.cased(plain.substring(0, start), piece));
    String text = plain.substring(0, start) + insertion.text() + plain.substring(end);
    int caret = start + insertion.caret();
    assertThat(text.substring(0, caret) + "|" + text.substring(caret)).isEqualTo(after);
  }
}
