package org.duizhao.quality.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellerTest {

  private static final Speller SPELLER = Speller.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "colour",
        "centre",
        "programme",
        "fulfil",
        "metre",
        "theatre",
        "behaviour",
        "aluminium",
        "paediatric",
        "unboxing",
        "satins",
        "cofounder"
      })
  void british_words_and_words_made_of_others_are_known(String word) {
    assertThat(SPELLER.knows(word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "studnets, students", "preson, person", "wheter, whether", "deermined, determined",
    "performacne, performance", "seinor, senior", "cnetre, centre", "realsie, realise",
    "intrepret, interpret"
  })
  void a_slip_that_looks_like_a_compound_or_a_british_word_is_not(String word, String meant) {
    assertThat(SPELLER.knows(word)).isFalse();
    assertThat(SPELLER.correction(word)).contains(meant);
  }
}
