package org.duizhao.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TranslationTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeadScorersTest {

  private static final Surface CHINESE = Surface.of(List.of("他說：「你好！", "再見？」", "他走了。", "好。"));
  private static final Surface ENGLISH =
      Surface.of(List.of("“Hello!” he said.", "“Goodbye?”", "He left.", "Fine. That was all."));

  @Test
  void lengths_that_fit_the_ratio_cost_nothing_and_others_the_more_the_less_they_fit() {
    BeadScorer scorer = new LengthScorer(CHINESE, ENGLISH, 2.0);
    // "他走了。" has 4 characters, "He left." 7 letters; "Fine. That was all." has 16.
    double fits = scorer.score(2, 3, 2, 3);
    double longer = scorer.score(2, 3, 2, 4);
    assertThat(fits).isCloseTo(-square(Math.log(10.0 / 11)), within(1e-3));
    assertThat(longer).isCloseTo(-square(Math.log(26.0 / 11)), within(1e-3));
  }

  @Test
  void gale_church_counts_the_difference_against_what_chance_explains() {
    BeadScorer tooShort = new GaleChurchScorer(CHINESE, ENGLISH, 2.0, false);
    BeadScorer tooLong = new GaleChurchScorer(CHINESE, ENGLISH, 2.0, true);
    assertThat(tooShort.score(2, 3, 2, 3)).isCloseTo(-1 / 8.5 / 40, within(1e-9));
    assertThat(tooLong.score(2, 3, 2, 3)).isZero();
    assertThat(tooLong.score(2, 3, 2, 4)).isCloseTo(-225 / 16.5 / 40, within(1e-9));
    assertThat(tooShort.score(2, 3, 2, 4)).isZero();
  }

  @Test
  void commoner_shapes_cost_less() {
    BeadScorer scorer = new PriorScorer();
    assertThat(scorer.score(0, 1, 0, 1)).isCloseTo(Math.log(.60), within(1e-9));
    assertThat(scorer.score(3, 4, 5, 7)).isCloseTo(Math.log(.21), within(1e-9));
    assertThat(scorer.score(0, 5, 0, 1)).isCloseTo(Math.log(.0003), within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # Chinese from, to, English from, to, cost of question marks, of exclamation marks
          0, 1, 0, 1, 0, 0
          1, 2, 1, 2, 0, 0
          0, 1, 1, 2, -1, -1
          0, 2, 0, 2, 0, 0
          2, 3, 0, 2, -1, -1
          """)
  void marks_that_only_one_side_has_cost(
      int sourceFrom,
      int sourceTo,
      int targetFrom,
      int targetTo,
      double questions,
      double exclamations) {
    BeadScorer asked = new MarkScorer(CHINESE.questions(), ENGLISH.questions());
    BeadScorer exclaimed = new MarkScorer(CHINESE.exclamations(), ENGLISH.exclamations());
    assertThat(asked.score(sourceFrom, sourceTo, targetFrom, targetTo)).isEqualTo(questions);
    assertThat(exclaimed.score(sourceFrom, sourceTo, targetFrom, targetTo)).isEqualTo(exclamations);
  }

  @Test
  void a_quotation_open_on_one_side_only_costs() {
    BeadScorer scorer = new QuoteStateScorer(new int[] {0, 1, 0, 1}, new int[] {0, 0, 1, 1});
    assertThat(scorer.score(0, 1, 0, 1)).isEqualTo(-1);
    assertThat(scorer.score(0, 1, 0, 2)).isZero();
    assertThat(scorer.score(0, 2, 0, 1)).isZero();
  }

  @Test
  void a_quotation_that_ends_with_one_side_only_costs() {
    BeadScorer scorer = new QuotedEndScorer(CHINESE.quotedEnds(), ENGLISH.quotedEnds());
    assertThat(CHINESE.quotedEnds()).containsExactly(0, 1, 0, 0);
    assertThat(ENGLISH.quotedEnds()).containsExactly(0, 1, 0, 0);
    assertThat(scorer.score(0, 2, 0, 2)).isZero();
    assertThat(scorer.score(0, 2, 0, 1)).isEqualTo(-1);
    assertThat(scorer.score(2, 3, 1, 2)).isEqualTo(-1);
  }

  @Test
  void beads_are_told_by_what_both_sides_begin_with() {
    PreparedTexts texts =
        Aligner.standard(Lexicon.load(), TranslationTable.load())
            .prepare(
                List.of("蘋果很紅，狗在睡覺。", "是。", "房子裡有三匹馬。"),
                List.of("The apples are red.", "The dog sleeps.", "Yes.", "Horses stand there."),
                Progress.unwatched(),
                new Cancel());
    OpeningScorers openings = Passage.of(texts.texts(), texts.corridor(), 0).openings();
    BeadScorer english = openings.englishWords();
    assertThat(english.score(0, 1, 0, 1)).isGreaterThan(english.score(0, 1, 2, 3));
    assertThat(openings.chineseWords().score(2, 3, 3, 4)).isPositive();
    assertThat(english.score(2, 3, 1, 2)).as("neighbours go on with what is short").isPositive();
  }

  @Test
  void words_count_more_where_both_sides_say_them_in_the_same_order() {
    PreparedTexts texts =
        Aligner.standard(Lexicon.load(), TranslationTable.load())
            .prepare(
                List.of("蘋果很紅，狗在睡覺，房子裡有馬。", "房子裡有馬，狗在睡覺，蘋果很紅。"),
                List.of("The apples are red, the dog sleeps and horses stand in the house."),
                Progress.unwatched(),
                new Cancel());
    OrderedScorers ordered = Passage.of(texts.texts(), texts.corridor(), 0).ordered();
    BeadScorer english = ordered.englishWords();
    BeadScorer chinese = ordered.chineseWords();
    assertThat(english.score(0, 1, 0, 1)).isGreaterThan(1.1 * english.score(1, 2, 0, 1));
    assertThat(chinese.score(0, 1, 0, 1)).isGreaterThan(1.1 * chinese.score(1, 2, 0, 1));
    assertThat(english.score(0, 1, 0, 1)).as("asked again").isPositive();
    LexicalScorers anywhere = Passage.of(texts.texts(), texts.corridor(), 0).lexical();
    assertThat(anywhere.englishWords().score(0, 1, 0, 1))
        .isCloseTo(anywhere.englishWords().score(1, 2, 0, 1), within(0.01));
  }

  @Test
  void the_first_of_a_run_without_counterpart_has_another_price_than_the_rest() {
    double[] before = {0, 4, 13};
    Gaps gaps = new Gaps(before, before, new double[] {-5, -1, -6, -2, -.1, -.2, -.3, -.4});
    assertThat(gaps.chinese(1, true)).isCloseTo(-5 - .1 * 2, within(1e-9));
    assertThat(gaps.chinese(2, false)).isCloseTo(-1 - .2 * 3, within(1e-9));
    assertThat(gaps.english(1, true)).isCloseTo(-6 - .3 * 2, within(1e-9));
    assertThat(gaps.english(2, false)).isCloseTo(-2 - .4 * 3, within(1e-9));
  }

  private static double square(double value) {
    return value * value;
  }
}
