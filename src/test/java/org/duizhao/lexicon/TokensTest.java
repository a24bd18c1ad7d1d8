package org.duizhao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  private static final Lexicon LEXICON = Lexicon.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He didn't buy companies         | he do not buy company
          Twenty-eight children's books   | twenty eight child book
          I can't, he won't               | i can not he wil not
          3,500.5 quickly                 | 3500.5 quick
          """)
  void english_words_are_brought_to_their_stems(String text, String stems) {
    assertThat(EnglishTokens.of(text).stream().map(EnglishTokens.Token::stem))
        .containsExactly(stems.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          北京大學的學生，很多。 | 北京大学 的 学生 很 多
          GPT-4在2023年３月    | gpt 4 在 2023 年 3 月
          """)
  void chinese_words_are_simplified_and_as_long_as_the_dictionary_has_them(
      String text, String words) {
    assertThat(new ChineseTokens(LEXICON).of(text)).containsExactly(words.split(" "));
  }

  @Test
  void the_bundled_table_knows_translations_both_ways() {
    TranslationTable table = TranslationTable.load();
    int row = table.row("学生");
    int student = table.stem(EnglishTokens.stem("students"));
    assertThat(row).isNotNegative();
    int entry = table.rowStart(row);
    while (table.stemAt(entry) != student) {
      entry++;
    }
    assertThat(entry).isLessThan(table.rowEnd(row));
    assertThat(table.forward(entry)).isGreaterThan(0.3f);
    assertThat(table.backward(entry)).isGreaterThan(0.3f);
  }
}
