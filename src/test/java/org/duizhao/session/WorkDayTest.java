package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Progress;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What each day is said to have brought. The clock starts at 8:00 UTC on 23 November 2026; each
/// segment of the sample has two Chinese characters.
class WorkDayTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);

  @TempDir Path temp;

  private Sample sample;
  private Session session;

  @BeforeEach
  void create() {
    sample = new Sample(temp);
    session = sample.create(5);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void a_draft_counts_when_it_is_begun_and_again_as_confirmed_when_it_is_confirmed() {
    session.apply(Sample.typed(session, 0, "The first one."));
    sample.clock.pass(Duration.ofDays(1));
    state(0, State.TRANSLATED);
    assertThat(days(ZoneOffset.UTC))
        .containsExactly(
            new WorkDay(MONDAY, new Amount(1, 2, 3), Amount.NONE),
            new WorkDay(TUESDAY, Amount.NONE, new Amount(1, 2, 3)));
  }

  @Test
  void what_is_undone_counts_no_longer_and_what_is_redone_counts_where_it_did_before() {
    confirm(0);
    sample.clock.pass(Duration.ofDays(1));
    session.undo();
    assertThat(confirmedOn(MONDAY)).isZero();
    session.redo();
    assertThat(confirmedOn(MONDAY)).isEqualTo(1);
    assertThat(confirmedOn(TUESDAY)).isZero();
  }

  @Test
  void what_was_undone_before_a_restart_counts_where_it_did_when_it_is_redone_after() {
    confirm(0);
    session.undo();
    session.close();
    sample.clock.pass(Duration.ofDays(1));
    session = sample.open();
    assertThat(days(ZoneOffset.UTC)).isEmpty();
    session.redo();
    assertThat(days(ZoneOffset.UTC))
        .containsExactly(new WorkDay(MONDAY, new Amount(1, 2, 1), new Amount(1, 2, 1)));
  }

  @Test
  void an_earlier_text_that_is_restored_counts_on_the_day_it_was_first_translated() {
    session.apply(Sample.typed(session, 0, "The first one."));
    sample.clock.pass(Duration.ofDays(1));
    session.apply(Sample.typed(session, 0, ""));
    Segment now = Sample.segments(session).get(0);
    Segment then =
        session
            .history(Sample.DOCUMENT, "1")
            .getFirst()
            .after()
            .orElseThrow()
            .withState(State.DRAFT);
    session.apply(new Edit.Replace(Sample.DOCUMENT, 0, now, then));
    assertThat(days(ZoneOffset.UTC))
        .containsExactly(new WorkDay(MONDAY, new Amount(1, 2, 3), Amount.NONE));
  }

  @Test
  void going_back_in_the_project_s_history_takes_the_days_back_and_forward_brings_them_again() {
    confirm(0);
    sample.clock.pass(Duration.ofDays(1));
    confirm(1);
    confirm(2);
    session.moveTo(1);
    assertThat(days(ZoneOffset.UTC)).extracting(WorkDay::date).containsExactly(MONDAY);
    sample.clock.pass(Duration.ofDays(1));
    session.moveTo(3);
    assertThat(confirmedOn(TUESDAY)).isEqualTo(2);
    assertThat(confirmedOn(TUESDAY.plusDays(1))).isZero();
  }

  @Test
  void many_segments_confirmed_in_one_step_each_count_and_the_step_undone_takes_all_back() {
    List<Edit> edits = new ArrayList<>();
    for (int at = 0; at < 3; at++) {
      Segment before = Sample.segments(session).get(at);
      edits.add(
          new Edit.Replace(
              Sample.DOCUMENT,
              at,
              before,
              before.withTarget("Well done").withState(State.TRANSLATED)));
    }
    session.apply(new Edit.Compound("edit.test", edits));
    assertThat(days(ZoneOffset.UTC))
        .containsExactly(new WorkDay(MONDAY, new Amount(3, 6, 6), new Amount(3, 6, 6)));
    session.undo();
    assertThat(days(ZoneOffset.UTC)).isEmpty();
  }

  @Test
  void the_part_of_a_split_that_has_the_translation_keeps_its_day_and_the_other_has_none_yet() {
    session.apply(Sample.typed(session, 0, "One"));
    sample.clock.pass(Duration.ofDays(1));
    session.apply(Sample.split(session, 0));
    assertThat(days(ZoneOffset.UTC))
        .containsExactly(new WorkDay(MONDAY, new Amount(1, 1, 1), Amount.NONE));
    session.apply(Sample.typed(session, 1, "sentence"));
    assertThat(report(ZoneOffset.UTC).day(TUESDAY).drafted()).isEqualTo(new Amount(1, 1, 1));
  }

  @Test
  void translations_that_came_with_the_text_have_no_day_until_they_are_confirmed() {
    session.close();
    Sample other = new Sample(temp.resolve("other"));
    Segment came =
        Segment.untranslated("1", 0, Kind.SENTENCE, "", "好。", new Span(0, 2))
            .withTarget("Good.")
            .withState(State.DRAFT);
    sample = other;
    session =
        other.create(new Document(Sample.DOCUMENT, "d.txt", "text", Segments.of(List.of(came))));
    assertThat(days(ZoneOffset.UTC)).isEmpty();
    state(0, State.TRANSLATED);
    assertThat(confirmedOn(MONDAY)).isEqualTo(1);
  }

  @Test
  void working_over_and_confirming_again_adds_nothing() {
    confirm(0);
    sample.clock.pass(Duration.ofDays(1));
    session.apply(Sample.typed(session, 0, "Better"));
    assertThat(confirmedOn(MONDAY)).isZero();
    state(0, State.TRANSLATED);
    state(0, State.REVIEWED);
    assertThat(confirmedOn(MONDAY)).isEqualTo(1);
    assertThat(confirmedOn(TUESDAY)).isZero();
  }

  @Test
  void a_day_begins_at_midnight_of_the_place_where_one_works() {
    sample.clock.set(Duration.ofHours(7).plusMinutes(59));
    confirm(0);
    sample.clock.pass(Duration.ofMinutes(1));
    confirm(1);
    assertThat(days(ZoneOffset.UTC)).extracting(WorkDay::date).containsExactly(MONDAY);
    assertThat(days(ZoneId.of("Asia/Taipei")))
        .extracting(WorkDay::date)
        .containsExactly(MONDAY, TUESDAY);
    assertThat(days(ZoneId.of("America/Los_Angeles")))
        .extracting(WorkDay::date)
        .containsExactly(MONDAY);
  }

  @Test
  void a_night_in_which_clocks_change_is_one_day() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    // 29 March 2027: clocks went forward on the 28th.
    sample.clock.set(Duration.between(sample.clock.instant(), at(berlin, 28, 0, 30)));
    confirm(0);
    session.close();
    sample.clock.pass(Duration.ofHours(22));
    session = sample.open();
    confirm(1);
    assertThat(days(berlin)).extracting(WorkDay::date).containsExactly(LocalDate.of(2027, 3, 28));
  }

  @Test
  void days_survive_closing_and_furniture_is_counted_nowhere() {
    confirm(0);
    confirm(1);
    Segment before = Sample.segments(session).get(1);
    session.apply(new Edit.Replace(Sample.DOCUMENT, 1, before, before.withKind(Kind.FURNITURE)));
    session.close();
    session = sample.open();
    assertThat(days(ZoneOffset.UTC))
        .containsExactly(new WorkDay(MONDAY, new Amount(1, 2, 1), new Amount(1, 2, 1)));
  }

  @Test
  void typing_on_in_one_sentence_keeps_the_day_on_which_it_was_begun() {
    sample.clock.set(Duration.ofHours(7).plusMinutes(59).plusSeconds(59));
    session.apply(Sample.typed(session, 0, "O"));
    sample.clock.pass(Duration.ofSeconds(2));
    session.apply(Sample.typed(session, 0, "One"));
    assertThat(days(ZoneId.of("Asia/Taipei"))).extracting(WorkDay::date).containsExactly(MONDAY);
  }

  @Test
  void time_worked_is_counted_in_stretches_in_which_something_changed() {
    for (int i = 0; i < 24; i++) {
      session.apply(Sample.typed(session, 0, "Text " + i));
      sample.clock.pass(Duration.ofMinutes(5));
    }
    confirm(0);
    assertThat(report(ZoneOffset.UTC).pace().hours()).isEqualTo(25 / 12.0);
  }

  private java.time.Instant at(ZoneId zone, int day, int hour, int minute) {
    return java.time.ZonedDateTime.of(2027, 3, day, hour, minute, 0, 0, zone).toInstant();
  }

  private void confirm(int at) {
    Segment before = Sample.segments(session).get(at);
    session.apply(
        new Edit.Replace(
            Sample.DOCUMENT, at, before, before.withTarget("Done").withState(State.TRANSLATED)));
  }

  private void state(int at, State state) {
    Segment before = Sample.segments(session).get(at);
    session.apply(new Edit.Replace(Sample.DOCUMENT, at, before, before.withState(state)));
  }

  private int confirmedOn(LocalDate date) {
    return report(ZoneOffset.UTC).day(date).confirmed().segments();
  }

  private List<WorkDay> days(ZoneId zone) {
    return report(zone).days();
  }

  private ProgressReport report(ZoneId zone) {
    session.flush();
    return ProgressReport.of(
        session.project(),
        session.folder(),
        sample.clock.instant(),
        zone,
        Progress.unwatched(),
        new Cancel());
  }
}
