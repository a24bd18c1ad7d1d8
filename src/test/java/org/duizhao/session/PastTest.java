package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.duizhao.core.Edit;
import org.duizhao.core.Project;
import org.duizhao.core.Revision;
import org.duizhao.core.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastTest {

  @TempDir Path temp;

  private Sample sample;

  @BeforeEach
  void prepare() {
    sample = new Sample(temp);
  }

  @Test
  void steps_are_told_newest_first_in_pages() {
    try (Session session = sample.create(4)) {
      for (int at = 0; at < 4; at++) {
        session.apply(Sample.typed(session, at, "t" + at));
        sample.clock.pass(Duration.ofMinutes(1));
      }
      List<Step> newest = steps(session, Long.MAX_VALUE, 3);
      assertThat(newest).extracting(Step::position).containsExactly(4L, 3L, 2L);
      assertThat(newest).extracting(Step::who).containsOnly("Lin");
      assertThat(newest.getFirst().when()).contains(sample.clock.instant().minusSeconds(60));
      assertThat(steps(session, 2, 3)).extracting(Step::position).containsExactly(1L);
    }
  }

  @Test
  void a_compound_tells_its_label_and_how_many_edits_it_has() {
    try (Session session = sample.create(3)) {
      session.apply(
          new Edit.Compound(
              "edit.test", List.of(Sample.typed(session, 0, "a"), Sample.typed(session, 1, "b"))));
      Step step = steps(session, Long.MAX_VALUE, 10).getFirst();
      assertThat(step.label()).contains("edit.test");
      assertThat(step.edits()).isEqualTo(2);
      assertThat(step.first()).isInstanceOf(Edit.Replace.class);
    }
  }

  @Test
  void going_back_several_steps_is_one_change_and_each_can_be_redone() {
    Project two;
    try (Session session = sample.create(4)) {
      for (int at = 0; at < 2; at++) {
        session.apply(Sample.typed(session, at, "t" + at));
      }
      two = session.project();
      session.apply(Sample.split(session, 1));
      session.apply(Sample.typed(session, 2, "rest"));
      Project all = session.project();
      int[] changes = {0};
      session.listen(change -> changes[0]++);
      session.moveTo(2);
      assertThat(changes[0]).isEqualTo(1);
      assertThat(session.project()).isEqualTo(two);
      session.moveTo(4);
      assertThat(session.project()).isEqualTo(all);
      session.moveTo(2);
      session.redo();
      assertThat(session.past().done()).isEqualTo(3);
    }
    try (Session again = sample.open()) {
      again.undo();
      assertThat(again.project()).isEqualTo(two);
      again.moveTo(0);
      assertThat(Sample.target(again, 0)).isEmpty();
      assertThat(again.moveTo(0)).isEmpty();
    }
  }

  @Test
  void revisions_of_a_segment_are_told_oldest_first() {
    try (Session session = sample.create(2)) {
      session.apply(Sample.typed(session, 0, "one"));
      sample.clock.pass(Duration.ofMinutes(1));
      session.apply(Sample.typed(session, 0, "two"));
      CompletableFuture<List<Revision>> told = new CompletableFuture<>();
      session.past().revisions(Sample.DOCUMENT, "1", told::complete);
      assertThat(told.join())
          .extracting(revision -> revision.after().orElseThrow().target())
          .containsExactly("one", "two");
    }
  }

  private static List<Step> steps(Session session, long before, int most) {
    CompletableFuture<List<Step>> told = new CompletableFuture<>();
    session.past().steps(before, most, told::complete);
    return told.join();
  }
}
