package org.duizhao.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.junit.jupiter.api.Test;

class PassagesTest {

  private static final Segments TALK =
      Segments.of(
          List.of(
              segment(0, 0, Kind.FURNITURE, "", "首頁", ""),
              segment(1, 1, Kind.TITLE, "", "談話", "A Talk"),
              segment(2, 2, Kind.SENTENCE, "林", "你好。", "Hello."),
              segment(3, 2, Kind.SENTENCE, "林", "請坐。", ""),
              segment(4, 3, Kind.SENTENCE, "林", "喝茶嗎？", "Tea?"),
              segment(5, 4, Kind.FURNITURE, "", "廣告", ""),
              segment(6, 5, Kind.SENTENCE, "王", "謝謝。\n好。", "Thanks.\nYes.")));

  private final Passages all = Passages.of(TALK, false);

  @Test
  void sentences_of_one_paragraph_run_on_and_furniture_is_left_out() {
    assertThat(list(all))
        .containsExactly(
            new Passage(Kind.TITLE, "", false, false, 1, 2),
            new Passage(Kind.SENTENCE, "林", true, false, 2, 4),
            new Passage(Kind.SENTENCE, "林", false, false, 4, 5),
            new Passage(Kind.SENTENCE, "王", true, false, 6, 7));
  }

  @Test
  void what_is_not_confirmed_is_left_out_on_request() {
    Passages confirmed = Passages.of(TALK, true);
    Passage first = confirmed.get(1);
    assertThat(Run.text(Run.chinese(first, TALK, confirmed::keeps))).isEqualTo("林　你好。");
    assertThat(Run.text(Run.english(first, TALK, confirmed::keeps, false)))
        .isEqualTo("林\u2002Hello.");
  }

  @Test
  void what_is_untranslated_is_a_gap_and_in_english_alone_its_chinese() {
    Passage first = all.get(1);
    assertThat(Run.english(first, TALK, all::keeps, false))
        .containsExactly(
            new Run("林\u2002", Run.Role.SPEAKER, -1),
            new Run("Hello.", Run.Role.ENGLISH, 2),
            new Run(" ", Run.Role.ENGLISH, -1),
            new Run(Run.GAP, Run.Role.GAP, 3));
    assertThat(Run.english(first, TALK, all::keeps, true))
        .last()
        .isEqualTo(new Run("請坐。", Run.Role.CHINESE_GAP, 3));
    assertThat(Run.chinese(first, TALK, all::keeps))
        .last()
        .isEqualTo(new Run("請坐。", Run.Role.CHINESE_GAP, 3));
  }

  @Test
  void lines_inside_a_segment_run_on() {
    assertThat(Run.text(Run.english(all.get(3), TALK, all::keeps, false)))
        .isEqualTo("王\u2002Thanks. Yes.");
  }

  @Test
  void a_position_is_found_in_its_passage_or_the_next() {
    assertThat(IntStream.range(0, 9).map(all::indexAt)).containsExactly(0, 0, 1, 1, 2, 3, 3, 3, 3);
    assertThat(Passages.of(Segments.of(List.of()), false).indexAt(0)).isEqualTo(-1);
  }

  @Test
  void a_step_passes_over_what_is_not_shown() {
    assertThat(all.step(TALK, 4, true)).isEqualTo(6);
    assertThat(all.step(TALK, 6, false)).isEqualTo(4);
    assertThat(all.step(TALK, 1, false)).isEqualTo(-1);
  }

  @Test
  void an_endless_paragraph_is_cut_into_passages_that_go_on() {
    List<Segment> many = new ArrayList<>();
    for (int i = 0; i < 3 * Passages.MOST_SENTENCES; i++) {
      many.add(segment(i, 0, Kind.SENTENCE, "林", "一。", "One."));
    }
    List<Passage> cut = list(Passages.of(Segments.of(many), false));
    assertThat(cut).extracting(Passage::continues).containsExactly(false, true, true);
    assertThat(cut).extracting(Passage::begins).containsExactly(true, false, false);
  }

  @Test
  void only_edits_that_change_how_the_text_is_cut_have_it_cut_again() {
    Segment before = TALK.get(2);
    assertThat(all.outlast(replace(before, before.withTarget("Hi.")))).isTrue();
    assertThat(all.outlast(replace(before, before.withKind(Kind.HEADING)))).isFalse();
    assertThat(all.outlast(replace(before, before.withState(State.DRAFT)))).isTrue();
    assertThat(Passages.of(TALK, true).outlast(replace(before, before.withState(State.DRAFT))))
        .isFalse();
    Edit splice = new Edit.Splice("d", 0, List.of(), List.of());
    assertThat(all.outlast(new Edit.Compound("x", List.of(splice)))).isFalse();
  }

  private static Edit replace(Segment before, Segment after) {
    return new Edit.Replace("d", 2, before, after);
  }

  private static List<Passage> list(Passages passages) {
    return IntStream.range(0, passages.size()).mapToObj(passages::get).toList();
  }

  private static Segment segment(
      int id, int paragraph, Kind kind, String speaker, String source, String target) {
    return Segment.untranslated(
            Integer.toString(id), paragraph, kind, speaker, source, new Span(0, 1))
        .withTarget(target)
        .withState(target.isEmpty() ? State.UNTRANSLATED : State.TRANSLATED);
  }
}
