package org.duizhao.session.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.alignment.Aligner;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.core.Segment;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TranslationTable;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;
import org.duizhao.session.UserFolders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random series of what a user may do, each series from a seed.
class MendingPropertyTest {

  private static Aligner aligner;

  @TempDir Path folder;

  @BeforeAll
  static void load() {
    aligner = Aligner.standard(Lexicon.load(), TranslationTable.load());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void no_sentence_is_lost_doubled_or_out_of_order_and_undo_gives_back_exactly(long seed) {
    Random random = new Random(seed);
    Mending first = Mending.of(RandomSteps.aligned(random));
    Mending now = first;
    List<Step> done = new ArrayList<>();
    Realigner realigner = new Realigner(() -> aligner, List.of());
    for (int i = 0; i < 120; i++) {
      Optional<Step> step = any(now, random, realigner);
      if (step.isPresent()) {
        now = now.after(step.get());
        done.add(step.get());
        assertWhole(first, now);
      }
    }
    assertThat(done).hasSizeGreaterThan(40);
    for (Step step : done.reversed()) {
      now = now.after(step.inverted());
    }
    assertThat(now.rows()).isEqualTo(first.rows());
  }

  private static void assertWhole(Mending first, Mending now) {
    for (Half half : Half.values()) {
      assertThat(text(now, half)).isEqualTo(text(first, half));
    }
    Set<Integer> ids = new HashSet<>();
    for (Row row : now.rows()) {
      assertThat(ids.add(row.id())).as("the id of " + row + " is its own").isTrue();
    }
  }

  /// Cuts take spaces away, so they do not count.
  private static String text(Mending mending, Half half) {
    return mending.sentences(half).stream()
        .map(each -> each.text().replace(" ", ""))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void saved_and_opened_again_it_is_the_same_with_all_that_can_be_undone(long seed) {
    Random random = new Random(seed);
    Projects projects =
        new Projects(UserFolders.below(folder.resolve("user")), InstantSource.system(), "me");
    Realigner realigner = new Realigner(() -> aligner, List.of());
    Path place = folder.resolve("one");
    MendingWork.create(projects, place, "one", RandomSteps.aligned(random)).close();
    List<List<Row>> states = new ArrayList<>();
    for (int opening = 0; opening < 3; opening++) {
      try (Session session = projects.open(place)) {
        MendingWork work = MendingWork.open(session).orElseThrow();
        states = states.isEmpty() ? new ArrayList<>(List.of(work.now().rows())) : states;
        assertThat(work.now().rows()).isEqualTo(states.getLast());
        for (int i = 0; i < 20; i++) {
          if (random.nextInt(4) == 0 && work.canUndo()) {
            work.undo();
            states.removeLast();
          } else {
            Optional<Step> step = anyOrSwap(work.now(), random, realigner);
            if (step.isPresent()) {
              work.make(step.get());
              states.add(work.now().rows());
            }
          }
          assertThat(work.now().rows()).isEqualTo(states.getLast());
          assertThat(pairs(session)).isEqualTo(pairs(work.now()));
        }
      }
    }
    try (Session session = projects.open(place)) {
      MendingWork work = MendingWork.open(session).orElseThrow();
      for (List<Row> state : states.reversed()) {
        assertThat(work.now().rows()).isEqualTo(state);
        work.undo();
      }
      assertThat(work.canUndo()).isFalse();
      assertThat(work.canRedo()).isEqualTo(states.size() > 1);
    }
  }

  private static List<String> pairs(Session session) {
    return session.project().documents().getFirst().segments().stream()
        .map(MendingPropertyTest::pair)
        .toList();
  }

  private static String pair(Segment segment) {
    return segment.id() + " " + segment.source() + "|" + segment.target();
  }

  private static List<String> pairs(Mending mending) {
    return mending.rows().stream()
        .filter(row -> !row.isEmpty())
        .map(
            row ->
                row.id() + " " + row.text(Half.SOURCE, true) + "|" + row.text(Half.TARGET, false))
        .toList();
  }

  @Test
  void a_step_cut_off_by_a_kill_is_no_step_and_one_the_project_missed_is_made_up_for()
      throws IOException {
    Projects projects =
        new Projects(UserFolders.below(folder.resolve("user")), InstantSource.system(), "me");
    Path place = folder.resolve("two");
    MendingWork.create(projects, place, "two", RandomSteps.aligned(new Random(7))).close();
    Path journal = place.resolve("alignment.jsonl");
    List<Row> before;
    List<Row> after;
    try (Session session = projects.open(place)) {
      MendingWork work = MendingWork.open(session).orElseThrow();
      before = work.now().rows();
      // The line without the edit, as when the power goes between the two.
      Step step = new Moves(work.now()).join(0).orElseThrow();
      after = work.now().after(step).rows();
      MendingJournal.read(place).journal().add(new MendingJournal.Entry.Made(step));
    }
    byte[] whole = Files.readAllBytes(journal);
    try (Session session = projects.open(place)) {
      MendingWork work = MendingWork.open(session).orElseThrow();
      assertThat(work.now().rows()).isEqualTo(after);
      assertThat(pairs(session)).isEqualTo(pairs(work.now()));
      work.undo();
      assertThat(work.now().rows()).isEqualTo(before);
    }
    Files.write(journal, java.util.Arrays.copyOf(whole, whole.length - 3));
    try (Session session = projects.open(place)) {
      assertThat(MendingWork.open(session).orElseThrow().now().rows()).isEqualTo(before);
    }
  }

  private static Optional<Step> anyOrSwap(Mending mending, Random random, Realigner realigner) {
    return random.nextInt(5) == 0
        ? RandomSteps.swapOrDelete(mending, random)
        : any(mending, random, realigner);
  }

  private static Optional<Step> any(Mending mending, Random random, Realigner realigner) {
    return random.nextInt(40) == 0
        ? realigner.toNextPin(
            mending, random.nextInt(mending.size()), Progress.unwatched(), new Cancel())
        : RandomSteps.any(mending, random);
  }
}
