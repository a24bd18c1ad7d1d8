package org.duizhao.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The cat sat.              | The,cat,sat
          don't, won’t              | don't,won’t
          rock 'n' roll             | rock,roll
          user@mail.org file.txt    | use,file
          v2 x86 abc1               | ab
          a b1                      | a
          it's5                     | it
          call(me) f({              | cal,me
          naïve Zürich              | naïve,Zürich
          #tag $var 50%off a_b x/y  |
          Ⅳth ½way                  |
          words-with-hyphens        | words
          """)
  void words_are_parted_from_code_addresses_and_figures(String text, String expected) {
    List<String> found = new ArrayList<>();
    SpelledWords words = new SpelledWords(text);
    while (words.next()) {
      found.add(text.substring(words.start(), words.end()));
    }
    assertEquals(expected == null ? "" : expected, String.join(",", found));
  }
}
