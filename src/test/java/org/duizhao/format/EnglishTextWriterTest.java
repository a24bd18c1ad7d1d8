package org.duizhao.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class EnglishTextWriterTest {

  private static final PairWriter WRITER = new EnglishTextWriter();

  @Example
  void sentences_of_a_paragraph_are_joined_and_a_turn_begins_with_its_speaker() {
    assertThat(Samples.written(WRITER, Samples.interview(), ExportOptions.ALL))
        .isEqualTo(
            """
            Looking Back

            1. The Cap

            Ravi: How is the cap on a capped-profit company's shares set? Please.

            Ilya: Right.

            再說。

            The end.
            """);
  }

  @Example
  void only_what_is_confirmed_and_nobody_named() {
    ExportOptions options = ExportOptions.ALL.withConfirmedOnly(true).withSpeakers(false);
    assertThat(Samples.written(WRITER, Samples.interview(), options))
        .isEqualTo(
            """
            Looking Back

            1. The Cap

            How is the cap on a capped-profit company's shares set?

            Right.

            The end.
            """);
  }

  @Property(tries = 200)
  @Domain(NastyText.class)
  void a_line_end_in_a_sentence_makes_no_paragraph(@ForAll List<String> texts) {
    Bilingual bilingual = Samples.of(texts.stream().map(text -> "x" + text).toList());
    String written = Samples.written(WRITER, bilingual, ExportOptions.ALL.withSpeakers(false));
    assertThat(written.lines().filter(line -> !line.isEmpty()))
        .hasSize((texts.size() + 1) / 2)
        .allMatch(line -> line.startsWith("x"));
  }
}
