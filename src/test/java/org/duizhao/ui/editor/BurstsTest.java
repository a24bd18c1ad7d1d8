package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Revision;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.core.Step;
import org.junit.jupiter.api.Test;

class BurstsTest {

  private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

  @Test
  void typing_that_goes_on_within_minutes_is_one_entry() {
    List<Revision> grouped =
        Bursts.ofRevisions(
            List.of(typed("", "A", 0), typed("A", "A b", 60), typed("A b", "A bird", 100)));
    assertThat(grouped).hasSize(1);
    assertThat(grouped.getFirst().before()).contains(draft(""));
    assertThat(grouped.getFirst().after()).contains(draft("A bird"));
    assertThat(grouped.getFirst().when()).isEqualTo(START.plusSeconds(100));
  }

  @Test
  void a_long_pause_a_mark_or_another_author_begins_another_entry() {
    Revision marked =
        new Revision(
            START.plusSeconds(20),
            "Lin",
            Optional.of(draft("A b")),
            Optional.of(draft("A b").withState(State.TRANSLATED)),
            Revision.Deed.CHANGE);
    assertThat(Bursts.ofRevisions(List.of(typed("", "A", 0), typed("A", "A b", 400), marked)))
        .hasSize(3);
  }

  @Test
  void steps_of_one_go_are_one_run_but_not_across_the_place_where_the_project_stands() {
    List<Step> newestFirst = new ArrayList<>();
    for (int i = 4; i >= 1; i--) {
      newestFirst.add(step(i));
    }
    assertThat(Bursts.ofSteps(newestFirst, 4)).hasSize(1);
    List<Bursts.Run> divided = Bursts.ofSteps(newestFirst, 2);
    assertThat(divided).extracting(Bursts.Run::oldest).containsExactly(3L, 1L);
    assertThat(divided).extracting(run -> run.last().position()).containsExactly(4L, 2L);
    assertThat(divided.getLast().last().first())
        .isEqualTo(new Edit.Replace("d", 0, draft("t0"), draft("t2")));
  }

  private static Step step(int i) {
    Edit edit = new Edit.Replace("d", 0, draft("t" + (i - 1)), draft("t" + i));
    return new Step(i, Optional.of(START.plusSeconds(i)), "Lin", Optional.empty(), 1, edit);
  }

  private static Revision typed(String before, String after, int seconds) {
    return new Revision(
        START.plusSeconds(seconds),
        "Lin",
        Optional.of(draft(before)),
        Optional.of(draft(after)),
        Revision.Deed.CHANGE);
  }

  private static Segment draft(String target) {
    return Segment.untranslated("1", 0, Kind.SENTENCE, "", "句。", new Span(0, 2))
        .withTarget(target)
        .withState(State.DRAFT);
  }
}
