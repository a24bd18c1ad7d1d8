package org.duizhao.session.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompleterTest {

  private static final List<Offer> OFFERS =
      List.of(
          new Offer("capped-profit company", Offer.From.TERM),
          new Offer("research", Offer.From.TERM),
          new Offer("Ilya Sutskever", Offer.From.NAME),
          new Offer("100 million", Offer.From.NUMBER));

  private final Completer completer = new Completer(OFFERS, Phrases.NONE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          It is a cap^                | It is a capped-profit company^
          It is a capped-profit c^    | It is a capped-profit company^
          It is a capped-profit ^     | It is a capped-profit company^
          Cap^                        | Capped-profit company^
          It is a c^                  | -
          It is a capp^ed             | -
          with ily^ we                | with Ilya Sutskever^ we
          It took 1^                  | It took 100 million^
          of research^                | -
          (rese^                      | (research^
          """)
  void a_word_begun_becomes_what_the_sentence_has(String begun, String whole) {
    int caret = begun.indexOf('^');
    String english = begun.replace("^", "");
    List<Completion> found = completer.typed(english, caret);
    assertThat(
            found.isEmpty()
                ? null
                : new StringBuilder(found.getFirst().in(english))
                    .insert(found.getFirst().caret(), '^')
                    .toString())
        .isEqualTo(whole);
  }

  @Test
  void who_asks_before_a_word_is_offered_all_that_the_english_lacks() {
    assertThat(completer.asked("Our research took ", 18).stream().map(Completion::text))
        .containsExactly("capped-profit company", "Ilya Sutskever", "100 million");
  }

  @Test
  void phrases_are_what_confirmed_pairs_have_again_and_again() {
    List<Segment> segments = new ArrayList<>();
    for (String target :
        List.of(
            "We talked about artificial general intelligence again.",
            "Artificial general intelligence is near.",
            "Nobody fears artificial general intelligence.",
            "What is artificial general intelligence good for?",
            "They call it ‘artificial general intelligence’ and ‘superintelligence’.",
            "Nobody's ‘superintelligence’ is the others' ‘superintelligence’.")) {
      int n = segments.size();
      segments.add(
          Segment.untranslated(Integer.toString(n), n, Kind.SENTENCE, "", "句", new Span(0, 1))
              .withTarget(target)
              .withState(State.TRANSLATED));
    }
    Document document = new Document("a", "a.txt", "text", Segments.of(segments));
    Project project = new Project("p", "zh-Hant", "en", List.of(), List.of(document));
    Completer learnt = new Completer(List.of(), Phrases.of(project, new Cancel()));
    assertThat(learnt.typed("I like arti", 11).stream().map(Completion::text))
        .containsExactly("artificial general intelligence");
    assertThat(learnt.typed("Nobo", 4)).isEmpty();
    assertThat(learnt.typed("A superintelligence", 19)).isEmpty();
  }
}
