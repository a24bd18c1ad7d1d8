package org.duizhao.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentIdsTest {

  /// The ids of a document, those used once, and the id the next segment gets.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -               | -   | 1
          1 2 3           | -   | 4
          1 12 3          | -   | 13
          9 10 a12        | -   | 11
          1 00013 12      | -   | 14
          2 5 1 0007 3    | -   | 8
          p-1 p-2         | -   | 1
          1 99999999999999999999 2 | - | 3
          1 2 3           | 4 5 | 6
          """)
  void a_new_id_is_greater_than_every_number_there_is_or_was(
      @Nullable String ids, @Nullable String used, String fresh) {
    List<Segment> segments =
        words(ids).stream()
            .map(id -> Segment.untranslated(id, 0, Kind.SENTENCE, "", "句", new Span(0, 1)))
            .toList();
    assertThat(SegmentIds.fresh(segments, words(used)::contains)).isEqualTo(fresh);
  }

  private static List<String> words(@Nullable String text) {
    return text == null ? List.of() : Arrays.asList(text.split(" ", -1));
  }
}
