package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duizhao.session.Sample.segments;
import static org.duizhao.session.Sample.target;
import static org.duizhao.session.Sample.typed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.duizhao.core.Conflict;
import org.duizhao.core.Edit;
import org.duizhao.core.MergeReport;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.UserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `pairs.jsonl` changed by somebody else while the project was closed.
class OutsideChangesTest {

  private static final String GONE = "-";

  @TempDir Path temp;

  private Sample sample;

  @BeforeEach
  void make_a_sample() {
    sample = new Sample(temp);
  }

  /// The middle one of three segments: its translation when both sides were one, in the project, in
  /// the file, and what comes of it. `-` is: not there.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # base | ours | theirs | merged | conflict
          a      | a    | a      | a      | false
          a      | a    | b      | b      | false
          a      | b    | a      | b      | false
          a      | b    | b      | b      | false
          a      | b    | c      | b      | true
          a      | a    | -      | -      | false
          a      | b    | -      | b      | true
          a      | -    | a      | -      | false
          a      | -    | b      | -      | true
          a      | -    | -      | -      | false
          -      | a    | -      | a      | false
          -      | -    | a      | a      | false
          -      | a    | a      | a      | false
          -      | a    | b      | a      | true
          """)
  void both_sides_are_merged_three_way(
      String base, String ours, String theirs, String merged, boolean conflict) throws IOException {
    try (Session session = sample.create(3)) {
      become(session, base);
    }
    crashAfter(session -> become(session, ours));
    changeFile(theirs);
    try (Session session = sample.open()) {
      assertThat(middle(session)).isEqualTo(merged);
      assertThat(segments(session)).first().extracting(Segment::id).isEqualTo("1");
      assertThat(segments(session)).last().extracting(Segment::id).isEqualTo("3");
      assertThat(session.conflicts())
          .extracting(
              each -> each.ours().map(Segment::target).orElse(GONE),
              each -> each.theirs().map(Segment::target).orElse(GONE))
          .isEqualTo(conflict ? List.of(tuple(ours, theirs)) : List.of());
    }
    assertThat(lines()).hasSize(GONE.equals(merged) ? 2 : 3);
  }

  @Test
  void the_merge_is_one_step_that_can_be_undone() throws IOException {
    Project before;
    try (Session session = sample.create(3)) {
      before = session.project();
    }
    rewrite(line -> line.replace("\"target\":\"\"", "\"target\":\"outside\""));
    try (Session session = sample.open()) {
      assertThat(segments(session)).extracting(Segment::target).containsOnly("outside");
      assertThat(session.merged())
          .contains(new MergeReport(3, 0, 0, List.of(), List.of(), List.of()));
      assertThat(session.history(Sample.DOCUMENT, "1").getFirst().who()).isEqualTo("pairs.jsonl");
      session.undo();
      assertThat(session.project()).isEqualTo(before);
    }
  }

  @Test
  void a_file_left_alone_is_not_merged() {
    sample.create(3).close();
    try (Session session = sample.open()) {
      assertThat(session.merged()).isEmpty();
      assertThat(session.canUndo()).isFalse();
    }
  }

  @Test
  void a_file_touched_and_not_changed_is_not_merged() throws IOException {
    sample.create(3).close();
    rewrite(line -> line);
    try (Session session = sample.open()) {
      assertThat(session.merged()).isEmpty();
    }
  }

  @Test
  void added_segments_stand_where_the_file_has_them() throws IOException {
    sample.create(3).close();
    List<String> lines = new ArrayList<>(lines());
    lines.add(1, lines.getFirst().replace("\"id\":\"1\"", "\"id\":\"1b\""));
    lines.add(0, lines.getFirst().replace("\"id\":\"1\"", "\"id\":\"0\""));
    lines.add(lines.getFirst().replace("\"id\":\"0\"", "\"id\":\"4\""));
    write(lines);
    try (Session session = sample.open()) {
      assertThat(segments(session))
          .extracting(Segment::id)
          .containsExactly("0", "1", "1b", "2", "3", "4");
    }
    try (Session session = sample.open()) {
      assertThat(segments(session))
          .extracting(Segment::id)
          .containsExactly("0", "1", "1b", "2", "3", "4");
    }
  }

  @Test
  void a_change_made_outside_while_the_project_is_open_is_taken_on_closing() throws IOException {
    try (Session session = sample.create(3)) {
      session.apply(typed(session, 0, "ours"));
      List<String> lines = new ArrayList<>(lines());
      lines.set(2, lines.get(2).replace("\"target\":\"\"", "\"target\":\"theirs\""));
      write(lines);
    }
    try (Session session = sample.open()) {
      assertThat(target(session, 0)).isEqualTo("ours");
      assertThat(target(session, 2)).isEqualTo("theirs");
    }
  }

  @Test
  void an_emptied_file_takes_nothing_away() throws IOException {
    sample.create(3).close();
    write(List.of());
    try (Session session = sample.open()) {
      assertThat(segments(session)).hasSize(3);
      assertThat(session.merged().orElseThrow().kept()).containsExactly(Sample.DOCUMENT);
    }
    assertThat(lines()).hasSize(3);
  }

  @Test
  void another_order_outside_is_told_and_ours_kept() throws IOException {
    sample.create(3).close();
    write(lines().reversed());
    try (Session session = sample.open()) {
      assertThat(segments(session)).extracting(Segment::id).containsExactly("1", "2", "3");
      assertThat(session.merged().orElseThrow().reordered()).containsExactly(Sample.DOCUMENT);
    }
  }

  @Test
  void a_conflict_is_kept_until_it_is_settled_and_the_file_as_it_was_is_kept_too()
      throws IOException {
    makeConflict();
    try (Session session = sample.open()) {
      Conflict conflict = session.conflicts().getFirst();
      session.settle(conflict, true);
      assertThat(target(session, 0)).isEqualTo("theirs");
      assertThat(session.conflicts()).isEmpty();
      session.undo();
      assertThat(target(session, 0)).isEqualTo("ours");
    }
    try (Stream<Path> files = Files.list(sample.folder.resolve("backups"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".jsonl")))
          .singleElement()
          .satisfies(file -> assertThat(Files.readString(file)).contains("theirs"));
    }
  }

  @Test
  void a_settled_conflict_does_not_come_back() throws IOException {
    makeConflict();
    try (Session session = sample.open()) {
      session.settle(session.conflicts().getFirst(), false);
    }
    try (Session session = sample.open()) {
      assertThat(session.conflicts()).isEmpty();
      assertThat(target(session, 0)).isEqualTo("ours");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"document":"d","id":"1","source":"s"                     | line 2: broken JSON
          [1]                                                       | line 2: not a JSON object
          {"document":"d","source":"s","target":"t"}                | line 2: "id" is missing
          {"document":"d","id":7,"source":"s","target":"t"}         | line 2: "id" is missing or not
          {"document":"d","id":"9","source":"s","target":"t","state":"done"} | called "done"
          {"document":"d","id":"9","source":"s","target":"t","span":[4,1]}   | line 2
          {"document":"d","id":"1","source":"s","target":"t"}       | a second time
          <<<<<<< HEAD                                              | merge conflict
          """)
  void a_broken_line_is_named_and_the_file_left_untouched(String line, String message)
      throws IOException {
    sample.create(3).close();
    List<String> broken = new ArrayList<>(lines());
    broken.add(1, line);
    write(broken);
    assertThatThrownBy(() -> sample.open())
        .isInstanceOf(UserException.class)
        .hasMessageContaining("pairs.jsonl, line ")
        .hasMessageContaining(message);
    assertThat(lines()).isEqualTo(broken);
    write(broken.stream().filter(each -> !each.equals(line)).toList());
    sample.open().close();
  }

  @Test
  void a_missing_database_is_rebuilt_from_the_text() throws IOException {
    Project before;
    try (Session session = sample.create(3)) {
      session.apply(typed(session, 1, "kept “𠮷”\t\u2028"));
      session.apply(Sample.split(session, 0));
      before = session.project();
    }
    List<String> lines = lines();
    Files.delete(sample.folder.resolve("project.db"));
    try (Session session = sample.open()) {
      assertThat(session.project()).isEqualTo(before);
      assertThat(session.merged()).isEmpty();
    }
    assertThat(lines()).isEqualTo(lines);
  }

  @Test
  void the_text_says_only_what_is_to_be_said_and_always_in_one_order() throws IOException {
    try (Session session = sample.create(1)) {
      session.apply(typed(session, 0, "One"));
    }
    assertThat(lines())
        .containsExactly(
            "{\"document\":\"d\",\"id\":\"1\",\"source\":\"第1句。\",\"target\":\"One\","
                + "\"state\":\"draft\",\"origin\":\"typed\",\"span\":[0,4]}");
  }

  @Test
  void a_bookmark_is_written_only_where_there_is_one_and_read_again() throws IOException {
    Project before;
    try (Session session = sample.create(2)) {
      session.apply(bookmark(session, 0));
      before = session.project();
    }
    assertThat(lines())
        .containsExactly(
            "{\"document\":\"d\",\"id\":\"1\",\"source\":\"第1句。\",\"target\":\"\","
                + "\"span\":[0,4],\"bookmarked\":true}",
            "{\"document\":\"d\",\"id\":\"2\",\"source\":\"第2句。\",\"target\":\"\","
                + "\"span\":[0,4]}");
    Files.delete(sample.folder.resolve("project.db"));
    try (Session session = sample.open()) {
      assertThat(session.project()).isEqualTo(before);
    }
  }

  /// Bookmark and text, in the project and in the file, and what comes of both.
  @ParameterizedTest
  @CsvSource({"true,false", "false,true", "true,true"})
  void a_bookmark_on_one_side_and_a_text_on_the_other_are_no_conflict(boolean ours, boolean theirs)
      throws IOException {
    sample.create(1).close();
    crashAfter(
        session -> {
          session.apply(typed(session, 0, "One"));
          if (ours) {
            session.apply(bookmark(session, 0));
          }
        });
    rewrite(line -> theirs ? line.replace("}", ",\"bookmarked\":true}") : line + " ");
    try (Session session = sample.open()) {
      assertThat(session.conflicts()).isEmpty();
      assertThat(segments(session).getFirst().bookmarked()).isTrue();
      assertThat(target(session, 0)).isEqualTo("One");
    }
  }

  @Test
  void a_bookmark_that_is_neither_true_nor_false_is_refused_with_its_line() throws IOException {
    sample.create(1).close();
    rewrite(line -> line.replace("}", ",\"bookmarked\":1}"));
    Files.delete(sample.folder.resolve("project.db"));
    assertThatThrownBy(() -> sample.open())
        .isInstanceOf(UserException.class)
        .hasMessageContaining("line 1")
        .hasMessageContaining("\"bookmarked\" is neither true nor false");
  }

  private static Edit bookmark(Session session, int at) {
    Segment before = segments(session).get(at);
    return new Edit.Replace(Sample.DOCUMENT, at, before, before.withBookmarked(true));
  }

  private void makeConflict() throws IOException {
    sample.create(3).close();
    crashAfter(session -> session.apply(typed(session, 0, "ours")));
    List<String> lines = new ArrayList<>(lines());
    lines.set(0, lines.getFirst().replace("\"target\":\"\"", "\"target\":\"theirs\""));
    write(lines);
  }

  private static org.assertj.core.groups.Tuple tuple(String ours, String theirs) {
    return org.assertj.core.api.Assertions.tuple(ours, theirs);
  }

  private static String middle(Session session) {
    return segments(session).stream()
        .filter(segment -> segment.id().equals("2"))
        .map(Segment::target)
        .findFirst()
        .orElse(GONE);
  }

  /// Gives the middle segment this translation, or takes it away or brings it back.
  private static void become(Session session, String text) {
    String now = middle(session);
    if (text.equals(now)) {
      return;
    }
    if (text.equals(GONE)) {
      session.apply(
          new Edit.Splice(Sample.DOCUMENT, 1, List.of(segments(session).get(1)), List.of()));
    } else if (now.equals(GONE)) {
      Segment segment = segments(session).getFirst();
      session.apply(new Edit.Splice(Sample.DOCUMENT, 1, List.of(), List.of(made(segment, text))));
    } else {
      Segment segment = segments(session).get(1);
      session.apply(new Edit.Replace(Sample.DOCUMENT, 1, segment, segment.withTarget(text)));
    }
  }

  private static Segment made(Segment like, String text) {
    return Segment.untranslated("2", 0, like.kind(), "", "第2句。", like.span()).withTarget(text);
  }

  private void crashAfter(java.util.function.Consumer<Session> work) {
    Session session = sample.open();
    work.accept(session);
    session.flush();
    session.abandon();
  }

  private void changeFile(String theirs) throws IOException {
    List<String> lines = new ArrayList<>(lines());
    lines.removeIf(line -> line.contains("\"id\":\"2\""));
    if (!theirs.equals(GONE)) {
      lines.add(
          1,
          "{\"document\":\"d\",\"id\":\"2\",\"source\":\"第2句。\",\"target\":\""
              + theirs
              + "\",\"span\":[0,4]}");
    }
    write(lines);
  }

  private void rewrite(UnaryOperator<String> change) throws IOException {
    write(lines().stream().map(change).toList());
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(sample.folder.resolve("pairs.jsonl"));
  }

  private void write(List<String> lines) throws IOException {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    Files.writeString(sample.folder.resolve("pairs.jsonl"), text);
  }
}
