package org.duizhao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.duizhao.language.EnglishWords.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnglishSentencesTest {

  private static final EnglishModels MODELS = new EnglishModels();

  private static Stream<String> texts() {
    return """
    He left. ‖She stayed.
    Use a tool, e.g. a hammer. ‖Then stop.
    It weighs approx. 5 kg. ‖It is heavy.
    Mr. Smith met Dr. Jones. ‖They talked.
    J. K. Rowling wrote it. ‖I read it.
    “Who are you?” he asked. ‖“Nobody.”
    “Who are you?” Wang asked. ‖“Nobody.”
    “Stop!” ‖“Why?”
    He works at Apple Inc. in Cupertino. ‖He likes it.
    Is it true? ‖Yes! ‖Of course.
    I don't know . . . ‖She smiled.
    The U.S. Army came. ‖Nobody saw it.
    """
        .lines();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void sentences_end_where_a_reader_ends_them(String marked) {
    List<String> expected = Stream.of(marked.split("‖")).map(String::strip).toList();
    assertThat(new EnglishSentences(MODELS).sentDetect(marked.replace("‖", "")))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void a_line_break_ends_a_sentence_and_spans_point_into_the_whole_text() {
    String text = "A heading\r\n\r\nHe left. She stayed.\n";
    assertThat(SentenceSplitter.over(new EnglishSentences(MODELS)).split(text))
        .extracting(span -> span.of(text))
        .containsExactly("A heading", "He left.", "She stayed.");
  }

  @Test
  void words_have_parts_of_speech_and_base_forms() {
    assertThat(new EnglishWords(MODELS).of("OpenAI was running models."))
        .extracting(Word::text, Word::partOfSpeech, Word::lemma)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("OpenAI", "PROPN", "OpenAI"),
            org.assertj.core.groups.Tuple.tuple("was", "AUX", "be"),
            org.assertj.core.groups.Tuple.tuple("running", "VERB", "run"),
            org.assertj.core.groups.Tuple.tuple("models", "NOUN", "model"),
            org.assertj.core.groups.Tuple.tuple(".", "PUNCT", "."));
  }

  @Test
  void no_words_are_found_in_nothing() {
    assertThat(new EnglishWords(MODELS).of("  ")).isEmpty();
  }
}
