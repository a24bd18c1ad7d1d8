package org.duizhao.quality.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.duizhao.core.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFixTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He gave $[10 million].      | $100 million   | He gave $100 million.
          He gave US$[10 million].    | $100 million   | He gave US$100 million.
          He gave [10 million].       | $100 million   | He gave $100 million.
          He gave [ten] dollars.      | $100           | He gave 100 dollars.
          It rose [30]%.              | 20%            | It rose 20%.
          It rose [30] percent.       | 20%            | It rose 20 percent.
          They ran [5] kilometers.    | 3 kilometers   | They ran 3 kilometers.
          In [2012] he left.          | 2013           | In 2013 he left.
          """)
  void no_sign_and_no_unit_is_written_twice(String text, String number, String fixed) {
    int start = text.indexOf('[');
    int end = text.indexOf(']') - 1;
    String target = text.replace("[", "").replace("]", "");
    assertThat(NumberFix.of(target, new Span(start, end), number).applied(target)).isEqualTo(fixed);
  }
}
