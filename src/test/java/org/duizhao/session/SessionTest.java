package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duizhao.session.Sample.segments;
import static org.duizhao.session.Sample.split;
import static org.duizhao.session.Sample.typed;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Origin;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.core.StaleEditException;
import org.duizhao.core.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {

  @TempDir Path temp;

  private Sample sample;

  @BeforeEach
  void make_a_sample() {
    sample = new Sample(temp);
  }

  @Test
  void an_edit_is_there_after_reopening() {
    try (Session session = sample.create(3)) {
      session.apply(typed(session, 1, "Second"));
    }
    try (Session session = sample.open()) {
      assertThat(segment(session, 1).target()).isEqualTo("Second");
    }
  }

  @Test
  void every_field_of_a_segment_survives() {
    Segment full =
        new Segment(
            "2",
            7,
            Kind.HEADING,
            "Ilya 蘇茨克維",
            "源\n“𠮷”\t\u0000",
            "target \\ \"quoted\"",
            State.REVIEWED,
            "note",
            Origin.MEMORY,
            new Span(3, 9),
            true);
    try (Session session = sample.create(3)) {
      session.apply(new Edit.Replace("d", 1, segment(session, 1), full));
    }
    try (Session session = sample.open()) {
      assertThat(segment(session, 1)).isEqualTo(full);
    }
  }

  @Test
  void half_a_surrogate_pair_stands_in_the_way_of_nothing() {
    try (Session session = sample.create(3)) {
      session.apply(typed(session, 0, "a\ud842"));
    }
    try (Session session = sample.open()) {
      assertThat(segment(session, 0).target()).isEqualTo("a\ufffd");
      session.undo();
      assertThat(segment(session, 0).target()).isEmpty();
    }
  }

  @Test
  void undo_and_redo_reach_back_before_a_restart() {
    Project first;
    Project second;
    try (Session session = sample.create(3)) {
      first = session.project();
      session.apply(typed(session, 0, "One"));
      second = session.project();
      session.apply(split(session, 1));
      session.undo();
    }
    try (Session session = sample.open()) {
      assertThat(session.canRedo()).isTrue();
      session.redo();
      assertThat(session.project().document("d").segments()).hasSize(4);
      session.undo();
      assertThat(session.project()).isEqualTo(second);
      session.undo();
      assertThat(session.project()).isEqualTo(first);
      assertThat(session.canUndo()).isFalse();
    }
    try (Session session = sample.open()) {
      assertThat(session.project()).isEqualTo(first);
      session.redo();
      assertThat(session.project()).isEqualTo(second);
    }
  }

  @Test
  void a_new_edit_ends_what_could_be_redone() {
    try (Session session = sample.create(3)) {
      session.apply(typed(session, 0, "One"));
      session.undo();
      session.apply(typed(session, 1, "Two"));
      assertThat(session.canRedo()).isFalse();
    }
    try (Session session = sample.open()) {
      assertThat(session.canRedo()).isFalse();
      session.undo();
      assertThat(session.canUndo()).isFalse();
    }
  }

  @Test
  void quick_typing_is_one_step_and_one_revision() {
    try (Session session = sample.create(3)) {
      for (String text : List.of("H", "He", "Hel")) {
        session.apply(typed(session, 0, text));
        sample.clock.pass(Duration.ofMillis(300));
      }
    }
    try (Session session = sample.open()) {
      assertThat(session.history("d", "1"))
          .extracting(revision -> revision.after().orElseThrow().target())
          .containsExactly("Hel");
      session.undo();
      assertThat(segment(session, 0).target()).isEmpty();
      assertThat(session.canUndo()).isFalse();
    }
  }

  @Test
  void a_pause_begins_a_new_step() {
    try (Session session = sample.create(3)) {
      session.apply(typed(session, 0, "H"));
      sample.clock.pass(Duration.ofSeconds(1));
      session.apply(typed(session, 0, "He"));
      session.undo();
      assertThat(segment(session, 0).target()).isEqualTo("H");
    }
  }

  @Test
  void another_segment_begins_a_new_step() {
    try (Session session = sample.create(3)) {
      session.apply(typed(session, 0, "H"));
      session.apply(typed(session, 1, "I"));
      session.undo();
      assertThat(segment(session, 0).target()).isEqualTo("H");
      assertThat(segment(session, 1).target()).isEmpty();
    }
  }

  @Test
  void confirming_is_a_step_of_its_own() {
    try (Session session = sample.create(3)) {
      session.apply(typed(session, 0, "H"));
      Segment draft = segment(session, 0);
      session.apply(new Edit.Replace("d", 0, draft, draft.withState(State.TRANSLATED)));
      session.undo();
      assertThat(segment(session, 0)).isEqualTo(draft);
    }
  }

  @Test
  void typing_after_an_undo_is_a_new_step() {
    try (Session session = sample.create(3)) {
      session.apply(typed(session, 0, "H"));
      sample.clock.pass(Duration.ofSeconds(2));
      session.apply(typed(session, 0, "He"));
      session.undo();
      session.apply(typed(session, 0, "Ho"));
      session.undo();
      assertThat(segment(session, 0).target()).isEqualTo("H");
    }
  }

  @Test
  void a_compound_is_undone_as_one_and_keeps_its_label() {
    Project before;
    Edit one;
    Edit two;
    try (Session session = sample.create(3)) {
      before = session.project();
      one = typed(session, 0, "One");
      two = split(session, 1);
      session.apply(new Edit.Compound("edit.fill", List.of(one, two)));
      assertThat(session.nextUndo()).contains(new Edit.Compound("edit.fill", List.of(one, two)));
    }
    try (Session again = sample.open()) {
      assertThat(again.undo())
          .contains(new Edit.Compound("edit.fill", List.of(two.inverted(), one.inverted())));
      assertThat(again.project()).isEqualTo(before);
    }
  }

  @Test
  void history_tells_when_who_before_and_after() {
    try (Session session = sample.create(3)) {
      Segment before = segment(session, 0);
      session.apply(typed(session, 0, "One"));
      session.undo();
      assertThat(session.history("d", "1"))
          .extracting(
              revision ->
                  List.of(
                      revision.when(),
                      revision.who(),
                      revision.before().orElseThrow().target(),
                      revision.after().orElseThrow().target()))
          .containsExactly(
              List.of(sample.clock.instant(), "Lin", "", "One"),
              List.of(sample.clock.instant(), "Lin", "One", before.target()));
    }
  }

  @Test
  void a_segment_keeps_its_history_when_it_is_split() {
    try (Session session = sample.create(3)) {
      session.apply(typed(session, 1, "Two"));
      session.apply(split(session, 1));
      assertThat(session.history("d", "2")).hasSize(2);
      assertThat(session.history("d", "2b").getFirst().before()).isEmpty();
    }
  }

  @Test
  void listeners_hear_each_change_once_and_in_order() {
    try (Session session = sample.create(3)) {
      List<Change> heard = new ArrayList<>();
      Runnable end = session.listen(heard::add);
      Project first = session.project();
      Edit edit = typed(session, 0, "One");
      session.apply(edit);
      Project second = session.project();
      session.undo();
      end.run();
      session.redo();
      assertThat(heard)
          .containsExactly(
              new Change(edit, first, second), new Change(edit.inverted(), second, first));
    }
  }

  @Test
  void a_stale_edit_changes_nothing() {
    try (Session session = sample.create(3)) {
      Edit edit = typed(session, 0, "One");
      session.apply(typed(session, 0, "Other"));
      Project before = session.project();
      assertThatThrownBy(() -> session.apply(edit)).isInstanceOf(StaleEditException.class);
      assertThat(session.project()).isSameAs(before);
    }
    try (Session session = sample.open()) {
      assertThat(segment(session, 0).target()).isEqualTo("Other");
    }
  }

  @Test
  void after_flush_everything_is_saved() {
    try (Session session = sample.create(3)) {
      session.apply(typed(session, 0, "One"));
      session.flush();
      assertThat(session.saveState()).isEqualTo(new SaveState.Saved());
    }
  }

  private static Segment segment(Session session, int at) {
    return segments(session).get(at);
  }
}
