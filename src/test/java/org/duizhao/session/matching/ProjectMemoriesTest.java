package org.duizhao.session.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.MemoryUse;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.SegmentMerge;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.core.UserException;
import org.duizhao.memory.Memory;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.session.Projects;
import org.duizhao.session.SameThreadJobs;
import org.duizhao.session.Session;
import org.duizhao.session.UserFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The memories of a project of four sentences: 甲句。 乙句。 丙句。 丁句。
class ProjectMemoriesTest {

  private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

  @TempDir Path folder;
  private final List<String> problems = new ArrayList<>();
  private UserFolders user;
  private Projects projects;
  private Session session;
  private ProjectMemories memories;

  @BeforeEach
  void open() {
    user = UserFolders.below(folder.resolve("user"));
    projects = new Projects(user, () -> NOW, "ann");
    List<Segment> segments = new ArrayList<>();
    for (String source : List.of("甲句。", "乙句。", "丙句。", "丁句。")) {
      String id = "s" + segments.size();
      segments.add(Segment.untranslated(id, 0, Kind.SENTENCE, "", source, new Span(0, 3)));
    }
    Document document = new Document("d", "d.txt", "text", Segments.of(segments));
    open(
        projects.create(
            folder.resolve("p"),
            new Project("P", "zh-Hant", "en", List.of(), List.of(document)),
            Map.of()));
  }

  @AfterEach
  void close() {
    memories.close();
    session.close();
  }

  private void open(Session opened) {
    session = opened;
    memories =
        new ProjectMemories(
            session,
            MemoryShelf.of(user, () -> NOW, "ann"),
            new SameThreadJobs(),
            problem -> problems.add(problem.getMessage()));
  }

  private void openAgain() {
    close();
    open(projects.open(folder.resolve("p")));
  }

  private Document document() {
    return session.project().document("d");
  }

  private void set(int at, String target, State state) {
    Segment before = document().segments().get(at);
    session.apply(new Edit.Replace("d", at, before, before.withTarget(target).withState(state)));
  }

  /// What both memories hold, which must be the same.
  private List<String> units() {
    List<List<String>> all = new ArrayList<>();
    for (MemoryLine line : memories.all()) {
      List<String> units = new ArrayList<>();
      line.memory().orElseThrow().forEach(unit -> units.add(text(unit)));
      units.sort(null);
      all.add(units);
    }
    assertThat(all).hasSize(2);
    assertThat(all.getFirst()).isEqualTo(all.getLast());
    return all.getFirst();
  }

  private static String text(MemoryUnit unit) {
    MemoryUnit.Context context = unit.context();
    return String.join(
        " ", context.place(), context.previous(), unit.source(), context.next(), unit.target());
  }

  @Test
  void every_confirmed_pair_is_kept_with_its_neighbours_and_who_confirmed_it() {
    set(1, "B.", State.DRAFT);
    assertThat(units()).isEmpty();
    set(1, "B.", State.TRANSLATED);
    set(0, "A.", State.TRANSLATED);
    assertThat(units()).containsExactly("s0  甲句。 乙句。 A.", "s1 甲句。 乙句。 丙句。 B.");
    MemoryUnit unit = memories.all().getFirst().memory().orElseThrow().newest(1).getFirst().pair();
    assertThat(unit.made()).isEqualTo(new MemoryUnit.Made(NOW, NOW, "ann"));
    assertThat(unit.context().document()).isEqualTo("P/d");
  }

  @Test
  void a_pair_changed_or_not_confirmed_any_more_is_kept_as_it_is_now() {
    set(1, "B.", State.TRANSLATED);
    set(1, "Bb.", State.TRANSLATED);
    assertThat(units()).containsExactly("s1 甲句。 乙句。 丙句。 Bb.");
    set(1, "Bb", State.DRAFT);
    assertThat(units()).isEmpty();
    session.undo();
    assertThat(units()).containsExactly("s1 甲句。 乙句。 丙句。 Bb.");
    session.undo();
    session.undo();
    assertThat(units()).isEmpty();
  }

  @Test
  void units_follow_when_segments_are_joined_taken_out_and_brought_back() {
    set(0, "A.", State.TRANSLATED);
    set(2, "C.", State.TRANSLATED);
    set(3, "D.", State.TRANSLATED);
    Segments segments = document().segments();
    session.apply(new SegmentMerge(segments.get(0), segments.get(1)).edit("d", 0));
    assertThat(units()).containsExactly("s2 甲句。乙句。 丙句。 丁句。 C.", "s3 丙句。 丁句。  D.");
    session.undo();
    session.apply(new Edit.Splice("d", 3, List.of(document().segments().get(3)), List.of()));
    assertThat(units()).containsExactly("s0  甲句。 乙句。 A.", "s2 乙句。 丙句。  C.");
    session.undo();
    assertThat(units()).containsExactly("s0  甲句。 乙句。 A.", "s2 乙句。 丙句。 丁句。 C.", "s3 丙句。 丁句。  D.");
  }

  @Test
  void many_changes_in_one_step_are_followed_wherever_segments_stand_after() {
    set(0, "A.", State.TRANSLATED);
    set(3, "D.", State.TRANSLATED);
    Segments all = document().segments();
    session.apply(
        new Edit.Compound(
            "edit.project",
            List.of(
                new Edit.Splice("d", 0, List.of(all.get(0)), List.of()),
                new Edit.Splice("d", 0, List.of(all.get(1)), List.of()))));
    assertThat(units()).containsExactly("s3 丙句。 丁句。  D.");
    session.undo();
    assertThat(units()).containsExactly("s0  甲句。 乙句。 A.", "s3 丙句。 丁句。  D.");
  }

  @Test
  void a_missing_memory_is_made_again_and_one_left_behind_catches_up() throws IOException {
    set(1, "B.", State.TRANSLATED);
    close();
    Files.delete(folder.resolve("p").resolve("memory.db"));
    Session alone = projects.open(folder.resolve("p"));
    Segment before = alone.project().document("d").segments().get(2);
    alone.apply(
        new Edit.Replace("d", 2, before, before.withTarget("C.").withState(State.REVIEWED)));
    alone.close();
    open(projects.open(folder.resolve("p")));
    assertThat(units()).containsExactly("s1 甲句。 乙句。 丙句。 B.", "s2 乙句。 丙句。 丁句。 C.");
    openAgain();
    assertThat(units()).hasSize(2);
  }

  @Test
  void a_memory_that_cannot_be_opened_is_told_in_one_line_and_stops_nobody() throws IOException {
    close();
    Files.write(folder.resolve("p").resolve("memory.db"), new byte[5000]);
    open(projects.open(folder.resolve("p")));
    assertThat(problems).singleElement().asString().contains("memory.db: not a translation memory");
    set(1, "B.", State.TRANSLATED);
    assertThat(memories.lookedUp().sources())
        .extracting(Memories.Source::name)
        .containsExactly("own");
    assertThat(memories.all().getFirst().problem()).isPresent();
  }

  @Test
  void shared_memories_are_chosen_for_each_project_and_stay_chosen() {
    Path other = folder.resolve("elsewhere").resolve("client.db");
    try (Memory memory = Memory.open(other)) {
      memory.add(MemoryUnit.of("戊句。", "E.", "zh", "en"));
    }
    memories.add(other);
    memories.create("sport");
    assertThatThrownBy(() -> memories.create("sport")).isInstanceOf(UserException.class);
    assertThatThrownBy(() -> memories.create("a/b")).isInstanceOf(UserException.class);
    assertThatThrownBy(() -> memories.add(other)).isInstanceOf(UserException.class);
    MemoryUse client = memories.all().get(2).use().orElseThrow();
    memories.change(client, use -> use.withPenalty(5));
    memories.change(new MemoryUse("own.db", true, false, 0), use -> use.withOn(false));
    openAgain();
    assertThat(memories.all().stream().map(line -> line.use().orElse(null)))
        .containsExactly(
            null,
            new MemoryUse("own.db", false, false, 0),
            new MemoryUse(other.toString(), true, true, 5),
            new MemoryUse("sport.db", true, false, 0));
    assertThat(memories.lookedUp().sources())
        .extracting(Memories.Source::name)
        .containsExactly("", "client", "sport");
    set(1, "B.", State.TRANSLATED);
    assertThat(sizes()).containsExactly(1L, 1L, 1L);
    memories.remove(client);
    assertThat(sizes()).containsExactly(1L, 1L);
    assertThat(other).exists();
  }

  private List<Long> sizes() {
    return memories.lookedUp().sources().stream().map(each -> each.memory().size()).toList();
  }
}
