package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          我今天去北京大學。          | 8 | 0
          OpenAI 是公司。             | 3 | 1
          𠮷野家 2,000                | 3 | 1
          I don't owe 2,000 dollars.  | 0 | 5
          well-known – a U.S. term    | 0 | 4
          rock 'n' roll               | 0 | 3
          café                        | 0 | 1
          北京 means Beijing          | 2 | 2
          ''                          | 0 | 0
          """)
  void chinese_is_counted_in_characters_and_english_in_words(String text, long han, long words) {
    assertThat(Amount.han(text)).as("Han").isEqualTo(han);
    assertThat(Amount.words(text)).as("words").isEqualTo(words);
  }
}
