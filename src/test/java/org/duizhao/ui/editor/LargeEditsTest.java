package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.session.Jobs;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;
import org.duizhao.session.UserFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeEditsTest {

  private static final int SIZE = LargeEdits.MANY + 500;

  @TempDir Path folder;

  private final HeldJobs jobs = new HeldJobs();
  private final List<String> told = new ArrayList<>();
  private final List<Optional<Edit>> done = new ArrayList<>();
  private Projects projects;
  private Session session;
  private EditorModel model;
  private LargeEdits large;

  /// Jobs that are done when the test says so.
  private static final class HeldJobs implements Jobs {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> Cancel start(String label, Work<T> work, Consumer<? super T> whenDone) {
      Cancel cancel = new Cancel();
      waiting.addLast(
          () -> {
            try {
              T answer = work.run(Progress.unwatched(), cancel);
              if (!cancel.isRequested()) {
                whenDone.accept(answer);
              }
            } catch (Exception problem) {
              throw new AssertionError(problem);
            }
          });
      return cancel;
    }

    @Override
    public <T> void quietly(Supplier<T> work, Consumer<? super T> whenDone) {
      waiting.addLast(() -> whenDone.accept(work.get()));
    }

    void runOne() {
      waiting.removeFirst().run();
    }
  }

  @BeforeEach
  void open() {
    projects =
        new Projects(
            UserFolders.below(folder.resolve("user")), InstantSource.system(), "translator");
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      segments.add(
          Segment.untranslated(Integer.toString(i), i, Kind.SENTENCE, "", "句" + i, new Span(0, 2)));
    }
    Document document = new Document("d", "d.txt", "text", Segments.of(segments));
    open(
        projects.create(
            folder.resolve("p"),
            new Project("P", "zh-Hant", "en", List.of(), List.of(document)),
            Map.of()));
  }

  private void open(Session opened) {
    session = opened;
    model = new EditorModel(session, problem -> told.add(String.valueOf(problem)));
    large =
        new LargeEdits(
            model, jobs, Runnable::run, told::add, problem -> told.add(String.valueOf(problem)));
  }

  @AfterEach
  void close() {
    large.close();
    model.close();
    session.close();
  }

  @Test
  void nothing_changes_until_a_large_edit_is_worked_out_and_then_all_at_once_as_one_step() {
    Project before = session.project();
    copyAll();
    assertThat(session.project()).isSameAs(before);
    assertThat(large.isBusy()).isTrue();
    jobs.runOne();
    assertThat(copied()).isEqualTo(SIZE);
    assertThat(done).hasSize(1);
    assertThat(session.moment().done()).isOne();
    assertThat(model.outline().done()).isZero();
  }

  @Test
  void a_small_edit_is_made_at_once() {
    large.make("command.edit.copySource", 3, copying(new int[] {0, 1, 2}), done::add);
    assertThat(jobs.waiting).isEmpty();
    assertThat(copied()).isEqualTo(3);
  }

  @Test
  void undo_while_an_edit_is_worked_out_gives_it_up_and_changes_nothing() {
    Project before = session.project();
    copyAll();
    large.undo(done::add);
    jobs.runOne();
    assertThat(session.project()).isSameAs(before);
    assertThat(done).isEmpty();
    assertThat(told).containsExactly("edit.givenUp");
    assertThat(large.isBusy()).isFalse();
  }

  @Test
  void what_was_typed_meanwhile_counts_and_the_edit_is_worked_out_anew() {
    copyAll();
    model.typed("typed");
    model.flush();
    jobs.runOne();
    assertThat(done).isEmpty();
    jobs.runOne();
    assertThat(done).hasSize(1);
    assertThat(session.moment().done()).isEqualTo(2);
    large.undo(done::add);
    jobs.runOne();
    assertThat(session.project().document("d").segments().getFirst().target()).isEqualTo("typed");
  }

  @Test
  void text_typed_and_not_handed_over_is_kept() {
    copyAll();
    model.typed("typed");
    jobs.runOne();
    jobs.runOne();
    assertThat(model.isPending()).isFalse();
    large.undo(done::add);
    jobs.runOne();
    assertThat(model.text()).isEqualTo("typed");
  }

  @Test
  void an_edit_waits_until_an_input_method_has_done_composing() {
    copyAll();
    model.composing(true);
    jobs.runOne();
    assertThat(copied()).isZero();
    model.composing(false);
    jobs.runOne();
    assertThat(copied()).isEqualTo(SIZE);
  }

  @Test
  void edits_are_made_in_the_order_they_were_asked_for() {
    copyAll();
    int[] all = positions();
    large.make(
        "command.edit.clear",
        SIZE,
        () -> (project, progress, cancel) -> change(project, all, BulkEdit::cleared),
        done::add);
    jobs.runOne();
    assertThat(copied()).isEqualTo(SIZE);
    jobs.runOne();
    assertThat(copied()).isZero();
  }

  @Test
  void a_large_step_is_taken_back_and_made_again_after_opening_anew() {
    copyAll();
    jobs.runOne();
    close();
    open(projects.open(folder.resolve("p")));
    large.undo(done::add);
    assertThat(copied()).isEqualTo(SIZE);
    jobs.runOne();
    assertThat(copied()).isZero();
    large.redo(done::add);
    jobs.runOne();
    assertThat(copied()).isEqualTo(SIZE);
    assertThat(done).hasSize(3).allMatch(Optional::isPresent);
  }

  @Test
  void an_undo_that_was_overtaken_by_another_edit_is_not_made() {
    copyAll();
    jobs.runOne();
    large.undo(done::add);
    model.setState(State.REVIEWED);
    jobs.runOne();
    assertThat(copied()).isEqualTo(SIZE);
    assertThat(told).containsExactly("edit.movedOn");
  }

  @Test
  void when_there_is_nothing_to_change_nothing_is_made() {
    large.make(
        "command.edit.clear",
        SIZE,
        () -> (project, progress, cancel) -> Optional.empty(),
        done::add);
    jobs.runOne();
    assertThat(done).containsExactly(Optional.empty());
    assertThat(session.moment().done()).isZero();
  }

  private void copyAll() {
    large.make("command.edit.copySource", SIZE, copying(positions()), done::add);
  }

  private static Supplier<LargeEdits.Making> copying(int[] positions) {
    return () -> (project, progress, cancel) -> change(project, positions, BulkEdit::copied);
  }

  private static Optional<Edit.Compound> change(
      Project project, int[] positions, UnaryOperator<Segment> how) {
    return BulkEdit.of(
        "edit.test", project.document("d"), positions, how, Progress.unwatched(), new Cancel());
  }

  private int[] positions() {
    return IntStream.range(0, SIZE).toArray();
  }

  private long copied() {
    return session.project().document("d").segments().stream()
        .filter(segment -> segment.target().equals(segment.source()))
        .count();
  }
}
