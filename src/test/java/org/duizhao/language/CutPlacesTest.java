package org.duizhao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutPlacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a text with its cuts as bars
          甲來了。┃乙走了。
          “甲來了。”┃他說，┃“乙走了！？”
          甲來了,┃乙走了,┃丙買了3,000本。
          He came.  ┃She left, ┃at 3.14 or 10,000 o'clock.
          一二三
          """)
  void cuts_stand_after_marks_and_what_closes(String text) {
    StringBuilder shown = new StringBuilder(text.replace("┃", ""));
    for (CutPlaces.Place place : CutPlaces.of(shown.toString()).reversed()) {
      shown.insert(place.offset(), '┃');
    }
    assertThat(shown).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # cut text                    | guess for the other                     | sure
          甲來了。┃乙走了。             | A came. ┃B left.                        | true
          甲來了，┃乙走了。             | A came, ┃and B left.                    | true
          甲來了。乙走了。┃丙還在。     | A came. B left. ┃C is still here.       | true
          甲來了。┃乙走了。             | When A came, ┃B had left.               | false
          我們想了很久很久，┃才決定。   | It was after a long while that ┃we decided. | false
          """)
  void the_other_text_is_cut_at_the_same_rank_or_else_by_proportion(
      String text, String other, boolean sure) {
    CutPlaces.Guess guess =
        CutPlaces.guess(text.replace("┃", ""), text.indexOf('┃'), other.replace("┃", ""));
    assertThat(guess).isEqualTo(new CutPlaces.Guess(other.indexOf('┃'), sure));
  }

  @Test
  void nothing_is_cut_in_an_empty_text() {
    assertThat(CutPlaces.guess("甲來了。乙走了。", 4, " ")).isEqualTo(new CutPlaces.Guess(0, true));
    assertThat(CutPlaces.of("")).isEqualTo(List.of());
  }
}
