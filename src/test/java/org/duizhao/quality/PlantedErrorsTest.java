package org.duizhao.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The measures of docs/checks.md, held.
class PlantedErrorsTest {

  private static final Set<CheckId> ALL = EnumSet.allOf(CheckId.class);
  private static final CheckFigures FIGURES = new CheckFigures(CheckTools.load());

  @Test
  void the_written_pairs_are_many_and_varied() {
    assertThat(WrittenPairs.withErrors()).hasSizeGreaterThanOrEqualTo(400);
    assertThat(WrittenPairs.withoutErrors()).hasSizeGreaterThanOrEqualTo(400);
    assertThat(WrittenPairs.withErrors())
        .filteredOn(each -> each.planted() == CheckId.NUMBERS)
        .hasSizeGreaterThanOrEqualTo(100);
    assertThat(WrittenPairs.withErrors().stream().map(WrittenPairs::domain).distinct())
        .contains("finance", "news", "law", "medicine", "tech", "fiction", "speech");
  }

  @Test
  void nineteen_of_twenty_planted_errors_are_found() {
    CheckFigures.Figure figure = FIGURES.planted(ALL, each -> true);
    assertThat(figure.share()).as(figure.rest().toString()).isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @ValueSource(strings = {"development", "final"})
  void fewer_than_three_of_a_hundred_correct_pairs_are_warned_of(String half) {
    CheckFigures.Figure figure = FIGURES.correct(ALL, each -> each.half().equals(half));
    assertThat(figure.share()).as(figure.found().toString()).isLessThan(0.03);
  }
}
