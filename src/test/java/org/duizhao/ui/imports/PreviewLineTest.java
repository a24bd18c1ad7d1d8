package org.duizhao.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.junit.jupiter.api.Test;

class PreviewLineTest {

  private static final String TEXT = "  首頁\n\n何冬：你來。我走。\r\n末行";

  private static Segment segment(int id, int paragraph, Kind kind, int start, int end) {
    return Segment.untranslated(
        Integer.toString(id),
        paragraph,
        kind,
        "",
        TEXT.substring(start, end),
        new Span(start, end));
  }

  private static final List<Segment> SEGMENTS =
      List.of(
          segment(1, 0, Kind.FURNITURE, 2, 4),
          segment(2, 1, Kind.SENTENCE, 9, 12),
          segment(3, 1, Kind.SENTENCE, 12, 15),
          segment(4, 2, Kind.HEADING, 17, 19));

  @Test
  void blank_lines_and_the_space_around_lines_are_not_shown() {
    assertThat(PreviewLine.of(TEXT, SEGMENTS, List.of()))
        .extracting(PreviewLine::text)
        .containsExactly("首頁", "何冬：你來。我走。", "末行");
  }

  @Test
  void a_line_has_the_role_of_its_segments_and_none_means_left_out() {
    assertThat(PreviewLine.of(TEXT, SEGMENTS.subList(0, 3), List.of()))
        .extracting(PreviewLine::role)
        .containsExactly(Kind.FURNITURE, Kind.SENTENCE, Kind.FURNITURE);
  }

  @Test
  void segments_are_offsets_in_their_line_and_the_speaker_is_what_stands_before_them() {
    PreviewLine line = PreviewLine.of(TEXT, SEGMENTS, List.of()).get(1);
    assertThat(line.segments()).containsExactly(new Span(3, 6), new Span(6, 9));
    assertThat(line.speaker()).isEqualTo("何冬：");
  }

  @Test
  void a_repair_that_took_something_out_is_an_empty_span() {
    List<Span> repaired = List.of(new Span(3, 3), new Span(9, 10), new Span(18, 18));
    assertThat(PreviewLine.of(TEXT, SEGMENTS, repaired))
        .extracting(PreviewLine::repaired)
        .containsExactly(List.of(new Span(1, 1)), List.of(new Span(3, 4)), List.of(new Span(1, 1)));
  }
}
