package org.duizhao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterCaseTest {

  private static final LetterCase PLAIN = new LetterCase(List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "the road to artificial intelligence; The Road to Artificial Intelligence",
        "what it is made of; What It Is Made Of",
        "openness: a question of trust; Openness: A Question of Trust",
        "a state-of-the-art model; A State-of-the-Art Model",
        "don't look back; Don't Look Back",
        "GPT-4 and OpenAI; GPT-4 and OpenAI",
        "KPI for us; KPI for Us",
        "THE END OF IT; The End of It",
      })
  void titles_follow_the_rules_of_headlines(String text, String title) {
    assertThat(PLAIN.title(text)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The Road To It; the road to it",
        "Ask OpenAI about GPT-4 and KPI; ask OpenAI about GPT-4 and KPI",
        "THE END; the end",
        "What I Said; what I said",
      })
  void lowering_keeps_names_that_show_as_such(String text, String lower) {
    assertThat(PLAIN.lower(text)).isEqualTo(lower);
  }

  @Test
  void names_of_the_source_keep_their_form_even_in_a_text_of_capitals() {
    LetterCase names = new LetterCase(List.of("OpenAI", "Ilya Sutskever", "AGI"));
    assertThat(names.lower("ILYA OF OPENAI ON AGI")).isEqualTo("Ilya of OpenAI on AGI");
    assertThat(names.title("ILYA OF OPENAI ON AGI")).isEqualTo("Ilya of OpenAI on AGI");
  }

  @Test
  void the_key_goes_round() {
    assertThat(PLAIN.next("hello there")).isEqualTo("Hello There");
    assertThat(PLAIN.next("Hello There")).isEqualTo("HELLO THERE");
    assertThat(PLAIN.next("HELLO THERE")).isEqualTo("hello there");
    assertThat(PLAIN.next("hello There")).isEqualTo("Hello There");
    assertThat(PLAIN.next("word")).isEqualTo("Word");
  }
}
