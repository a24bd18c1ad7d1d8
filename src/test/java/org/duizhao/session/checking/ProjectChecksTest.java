package org.duizhao.session.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
import org.duizhao.core.UserException;
import org.duizhao.quality.CheckId;
import org.duizhao.quality.CheckTools;
import org.duizhao.quality.Severity;
import org.duizhao.session.Projects;
import org.duizhao.session.SameThreadJobs;
import org.duizhao.session.Session;
import org.duizhao.session.UserFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The checks of an open project: what follows an edit, what is dismissed, what is switched off.
class ProjectChecksTest {

  private static final List<String> TARGETS =
      List.of(
          "He has three daughters.",
          "He has four daughters.",
          "He has three  daughters.",
          "Nobody knows the answer to it.",
          "Everybody knows the answer to it.",
          "",
          "There are three of them in the house");

  private static CheckTools tools;

  @TempDir Path folder;

  private Session session;
  private ProjectChecks checks;

  @BeforeAll
  static void load() {
    tools = CheckTools.load();
  }

  @BeforeEach
  void open() {
    Projects projects =
        new Projects(UserFolders.below(folder.resolve("user")), () -> Instant.EPOCH, "ann");
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String source = List.of("他有三個女兒。", "沒有人知道這個答案。", "屋子裡有三個人。").get(i % 3);
      segments.add(
          Segment.untranslated(
              "s" + i, i, Kind.SENTENCE, "", source, new Span(0, source.length())));
    }
    Document document = new Document("d", "d.txt", "text", Segments.of(segments));
    session =
        projects.create(
            folder.resolve("p"),
            new Project("P", "zh-Hant", "en", List.of(), List.of(document)),
            Map.of());
    checks = checks();
  }

  @AfterEach
  void close() {
    checks.close();
    session.close();
  }

  @Test
  void what_follows_single_edits_is_what_a_whole_check_finds() {
    checks.begin();
    Random random = new Random(6);
    for (int step = 0; step < 80; step++) {
      int at = random.nextInt(segments().size());
      switch (random.nextInt(8)) {
        case 0 -> session.undo();
        case 1 -> session.redo();
        case 2 -> session.apply(new Edit.Splice("d", at, List.of(segments().get(at)), List.of()));
        default -> type(at, TARGETS.get(random.nextInt(TARGETS.size())));
      }
      assertThat(told(checks.standing().all())).isEqualTo(told(whole()));
    }
  }

  @Test
  void a_dismissed_finding_is_gone_until_its_segment_changes_and_can_count_again() {
    checks.begin();
    type(0, "He has four daughters.");
    SegmentFinding found = checks.standing().of("d", "s0").getFirst();
    checks.dismiss(found, "the author miscounts");
    assertThat(checks.standing().all()).isEmpty();
    assertThat(checks.dismissed()).containsExactly(found);
    assertThat(checks.reason(found)).hasValue("the author miscounts");
    type(0, "He has five daughters.");
    assertThat(checks.standing().count(Severity.WARNING)).isEqualTo(1);
    type(0, "He has four daughters.");
    assertThat(checks.standing().all()).isEmpty();
    checks.restore(found);
    assertThat(checks.standing().all()).containsExactly(found);
  }

  @Test
  void a_check_that_is_off_finds_nothing_until_it_is_on_again() {
    checks.begin();
    type(0, "He has four daughters.");
    checks.turn(CheckId.NUMBERS, false);
    assertThat(checks.standing().all()).isEmpty();
    checks.turn(CheckId.NUMBERS, true);
    assertThat(checks.standing().all()).hasSize(1);
  }

  @Test
  void a_sentence_being_written_is_not_told_what_it_lacks_yet() {
    checks.begin();
    checks.writing("d", "s0");
    type(0, "He  has");
    assertThat(told(checks.standing().all())).containsExactly("s0 SPACE_DOUBLED");
    checks.writing("", "");
    assertThat(told(checks.standing().all())).contains("s0 NUMBER_MISSING");
  }

  @Test
  void choices_that_cannot_be_read_are_not_written_over() throws IOException {
    Path file = folder.resolve("p").resolve("checks.json");
    Files.writeString(file, "{");
    try (ProjectChecks broken = checks()) {
      assertThat(broken.problem()).isPresent();
      assertThatThrownBy(() -> broken.turn(CheckId.LENGTH, false))
          .isInstanceOf(UserException.class);
    }
    assertThat(Files.readString(file)).isEqualTo("{");
  }

  private ProjectChecks checks() {
    return new ProjectChecks(
        session,
        () -> tools,
        new UserWords(folder.resolve("words.txt")),
        new SameThreadJobs(),
        Runnable::run);
  }

  private List<SegmentFinding> whole() {
    return ProjectCheck.of(
            session.project(),
            tools,
            session.glossaries().terms(),
            session.glossaries().finder(),
            Set.of(),
            CheckChoices.NONE)
        .all(Progress.unwatched(), new Cancel());
  }

  private void type(int at, String target) {
    Segment before = segments().get(at);
    State state = target.isEmpty() ? State.UNTRANSLATED : State.DRAFT;
    session.apply(new Edit.Replace("d", at, before, before.withTarget(target).withState(state)));
  }

  private Segments segments() {
    return session.project().document("d").segments();
  }

  /// Which of several other translations is named may differ, and so is left out.
  private static List<String> told(List<SegmentFinding> found) {
    return found.stream().map(each -> each.segment() + " " + each.finding().kind()).toList();
  }
}
