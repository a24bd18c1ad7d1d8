package org.duizhao.session.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.core.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryTest {

  private static final Dictionary DICTIONARY = Dictionary.load();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # text, offset, word from, to
          我們在北京大學, 0, 0, 2
          我們在北京大學, 1, 0, 2
          我們在北京大學, 2, 2, 3
          我們在北京大學, 3, 3, 7
          我们在北京大学, 6, 3, 7
          """)
  void the_word_at_a_place_is_the_longest_that_holds_it(String text, int offset, int from, int to) {
    assertThat(DICTIONARY.wordAt(text, offset)).contains(new Span(from, to));
  }

  @Test
  void where_no_word_stands_there_is_none() {
    assertThat(DICTIONARY.wordAt("去，Q", 1)).isEmpty();
    assertThat(DICTIONARY.wordAt("去", 1)).isEmpty();
    assertThat(DICTIONARY.wordAt("", 0)).isEmpty();
    assertThat(DICTIONARY.of("，。")).isEmpty();
  }

  @Test
  void a_word_has_both_spellings_tone_marks_and_senses_in_either_script() {
    for (String word : List.of("銀行", "银行")) {
      DictionaryWord bank = DICTIONARY.of(word).getFirst();
      assertThat(bank.spelling()).isEqualTo("銀行 · 银行");
      assertThat(bank.pinyin()).isEqualTo("yín háng");
      assertThat(bank.senses()).contains("bank");
    }
    assertThat(DICTIONARY.of("裏").getFirst().senses()).containsExactly("variant of 裡|里[lǐ]");
    assertThat(DICTIONARY.of("北京").getFirst().pinyin()).isEqualTo("Běi jīng");
    assertThat(DICTIONARY.of("女兒").getFirst().pinyin()).startsWith("nǚ ér");
  }

  @Test
  void a_selection_that_is_no_word_is_looked_up_word_by_word() {
    assertThat(DICTIONARY.of(" 我們，我們銀行 ").stream().map(DictionaryWord::traditional))
        .containsExactly("我們", "銀行");
  }
}
