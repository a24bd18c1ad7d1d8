package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.State;
import org.duizhao.session.Projects;
import org.duizhao.session.SameThreadJobs;
import org.duizhao.session.Session;
import org.duizhao.session.UserFolders;
import org.duizhao.session.search.Changed;
import org.duizhao.session.search.Criteria;
import org.duizhao.session.search.QueryProblem;
import org.duizhao.session.search.Side;
import org.duizhao.session.search.TextQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindModelTest {

  @TempDir Path folder;

  private Session session;
  private EditorModel model;
  private FindModel find;
  private ReplaceModel replace;
  private IntStream selected = IntStream.empty();

  @BeforeEach
  void open() {
    Projects projects = new Projects(UserFolders.below(folder), InstantSource.system(), "tester");
    List<Segment> talk = new ArrayList<>(EditorWindow.talk());
    talk.set(4, talk.get(4).withTarget("Study needs study.").withState(State.TRANSLATED));
    talk.set(9, talk.get(9).withTarget("We study.").withState(State.REVIEWED));
    session =
        projects.create(
            folder.resolve("p"),
            new Project(
                "P", "zh-Hant", "en", List.of(), List.of(document("a", talk), document("b", talk))),
            Map.of());
    model = new EditorModel(session, problem -> {});
    find = new FindModel(model, new SameThreadJobs(), Runnable::run, () -> selected);
    LargeEdits large =
        new LargeEdits(
            model, new SameThreadJobs(), Runnable::run, key -> {}, FindModelTest::unexpected);
    replace = new ReplaceModel(model, find, large, new SameThreadJobs());
  }

  private static void unexpected(Throwable problem) {
    throw new AssertionError(problem);
  }

  @AfterEach
  void close() {
    model.close();
    session.close();
  }

  @Test
  void only_segments_with_hits_are_listed_until_everything_is_wanted() {
    look("学");
    assertThat(listed()).isEmpty();
    look("硏究");
    look("研究");
    assertThat(listed()).containsExactly(1, 4, 9);
    find.look(find.search().withOnlyHits(false));
    assertThat(listed()).hasSize(10);
    assertThat(find.total()).isEqualTo(3);
    find.look(find.search().withOnlyHits(true));
    find.clear();
    assertThat(listed()).hasSize(10);
    assertThat(find.isFiltered()).isFalse();
  }

  @Test
  void hits_are_gone_through_in_order_and_round_again() {
    look("study");
    assertThat(find.number()).isZero();
    List<Integer> visited = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      assertThat(find.next(true)).isTrue();
      visited.add(find.number());
    }
    assertThat(visited).containsExactly(1, 2, 3, 1);
    assertThat(model.active()).isEqualTo(4);
    assertThat(find.next(false)).isTrue();
    assertThat(find.number()).isEqualTo(3);
    assertThat(model.active()).isEqualTo(9);
  }

  @Test
  void a_search_of_the_project_goes_on_into_the_next_document() {
    find.lookIn(FindModel.Scope.PROJECT);
    look("study");
    assertThat(find.total()).isEqualTo(6);
    for (int i = 0; i < 4; i++) {
      find.next(true);
    }
    assertThat(model.document()).isEqualTo("b");
    assertThat(find.number()).isEqualTo(4);
    assertThat(listed()).containsExactly(4, 9);
    find.next(false);
    assertThat(model.document()).isEqualTo("a");
    assertThat(find.number()).isEqualTo(3);
  }

  @Test
  void a_search_of_the_selected_rows_stays_in_them() {
    selected = IntStream.of(9, 10);
    find.lookIn(FindModel.Scope.SELECTION);
    selected = IntStream.of(9, 10);
    look("study");
    assertThat(find.total()).isEqualTo(1);
  }

  @Test
  void a_wrong_expression_is_told_and_leaves_the_list_as_it_was() {
    look("study");
    find.look(find.search().withQuery(regex("stu(")));
    assertThat(find.problem()).map(QueryProblem::kind).contains(QueryProblem.Kind.UNREADABLE);
    assertThat(listed()).containsExactly(4, 9);
    find.look(find.search().withQuery(regex("(s|S)tudy needs")));
    assertThat(find.problem()).isEmpty();
    assertThat(listed()).containsExactly(4);
  }

  @Test
  void an_expression_that_never_ends_is_told() {
    Segment long60 = model.segment(10).withTarget("x".repeat(80));
    model.apply(new Edit.Replace("a", 10, model.segment(10), long60));
    find.look(find.search().withQuery(regex("(x+x+)+\\1y")));
    assertThat(find.problem()).contains(QueryProblem.endless());
    assertThat(listed()).hasSize(10);
  }

  @Test
  void hits_follow_what_is_edited_and_the_edited_row_stays() {
    look("study");
    model.go(4);
    model.typed("Nothing of the kind.");
    assertThat(model.flush()).isTrue();
    assertThat(find.total()).isEqualTo(1);
    assertThat(listed()).containsExactly(4, 9);
    find.look(find.search().withSide(Side.TARGET));
    assertThat(listed()).containsExactly(9);
  }

  @Test
  void a_row_typed_in_is_not_taken_away_by_a_filter() {
    model.go(5);
    model.typed("half a sent");
    look("study");
    assertThat(listed()).containsExactly(4, 5, 9);
    assertThat(model.active()).isEqualTo(5);
  }

  @Test
  void what_was_changed_since_is_read_from_the_history() {
    Instant before = Instant.now().minusSeconds(3600);
    model.go(5);
    model.setText("Changed.");
    criteria(Criteria.NONE.withChanged(Optional.of(new Changed(Changed.Since.DATE, before))));
    assertThat(listed()).containsExactly(5);
    Instant later = Instant.now().plusSeconds(3600);
    criteria(Criteria.NONE.withChanged(Optional.of(new Changed(Changed.Since.DATE, later))));
    assertThat(listed()).isEmpty();
  }

  @Test
  void criteria_and_text_hold_together() {
    criteria(Criteria.NONE.toggledSpeaker("王先生"));
    look("研究");
    assertThat(listed()).containsExactly(4, 9);
    criteria(find.search().criteria().toggled(State.REVIEWED));
    assertThat(listed()).containsExactly(9);
    assertThat(find.total()).isEqualTo(1);
  }

  @Test
  void splitting_a_segment_keeps_the_filter() {
    look("study");
    Segment whole = model.segment(4);
    model.apply(
        new Edit.Splice(
            "a",
            4,
            List.of(whole),
            List.of(
                whole.withTarget("Study"),
                Segment.untranslated("4b", 4, whole.kind(), "", "x", whole.span())
                    .withTarget("study"))));
    assertThat(listed()).containsExactly(4, 5, 10);
    assertThat(find.total()).isEqualTo(3);
  }

  @Test
  void what_no_longer_passes_stays_listed_when_a_segment_is_put_in() {
    criteria(Criteria.NONE.toggled(State.UNTRANSLATED));
    List<Integer> before = listed();
    model.go(5);
    model.setText("Translated now.");
    Segment added =
        Segment.untranslated("new", 5, model.segment(5).kind(), "", "x", model.segment(5).span());
    model.apply(new Edit.Splice("a", 6, List.of(), List.of(added)));
    assertThat(before).contains(5, 6);
    assertThat(listed()).contains(5, 6, 7).hasSize(before.size() + 1).doesNotContain(4);
    criteria(Criteria.NONE.toggled(State.UNTRANSLATED).withNoted(true));
    assertThat(listed()).isEmpty();
  }

  @Test
  void a_refused_change_is_not_made_and_one_undo_takes_all_back() {
    find.look(find.search().withSide(Side.TARGET));
    look("study");
    replace.with("research", /* capitalsKept= */ true);
    List<ReplacePreview> shown = new ArrayList<>();
    replace.preview(shown::add);
    ReplacePreview preview = shown.getFirst();
    assertThat(preview.size()).isEqualTo(3);
    assertThat(preview.segments()).isEqualTo(2);
    assertThat(preview.kinds()).extracting(Map.Entry::getValue).containsExactly(2, 1);
    preview.accept(1, false);
    List<String> done = new ArrayList<>();
    replace.apply(preview, /* toDraft= */ true, () -> done.add("done"));
    assertThat(done).hasSize(1);
    assertThat(model.segment(4).target()).isEqualTo("Research needs study.");
    assertThat(model.segment(9).target()).isEqualTo("We research.");
    assertThat(model.segment(9).state()).isEqualTo(State.DRAFT);
    model.undo();
    assertThat(model.segment(4).target()).isEqualTo("Study needs study.");
    assertThat(model.segment(9).target()).isEqualTo("We study.");
    assertThat(model.segment(9).state()).isEqualTo(State.REVIEWED);
  }

  @Test
  void replacing_one_by_one_goes_on_behind_what_was_put_in() {
    look("study");
    replace.with("study study", /* capitalsKept= */ false);
    assertThat(replace.replaceHere()).isTrue();
    assertThat(model.segment(4).target()).isEqualTo("Study needs study.");
    replace.replaceHere();
    assertThat(model.segment(4).target()).isEqualTo("study study needs study.");
    replace.replaceHere();
    assertThat(model.segment(4).target()).isEqualTo("study study needs study study.");
    assertThat(model.active()).isEqualTo(9);
  }

  @Test
  void kinds_are_accepted_and_refused_together() {
    look("study");
    replace.with("research", /* capitalsKept= */ false);
    List<ReplacePreview> shown = new ArrayList<>();
    replace.preview(shown::add);
    ReplacePreview preview = shown.getFirst();
    preview.accept(preview.swap(1).kind(), false);
    assertThat(preview.acceptedCount()).isEqualTo(1);
    assertThat(preview.accepted()).containsExactly(preview.swap(0));
    preview.acceptAll(true);
    assertThat(preview.acceptedCount()).isEqualTo(3);
  }

  private void look(String text) {
    find.look(find.search().withQuery(TextQuery.plain(text)));
  }

  private void criteria(Criteria criteria) {
    find.look(find.search().withCriteria(criteria));
  }

  private static TextQuery regex(String text) {
    return new TextQuery(text, false, false, true, true);
  }

  private List<Integer> listed() {
    Rows rows = model.rows();
    return IntStream.range(0, rows.size()).mapToObj(rows::position).toList();
  }

  private static Document document(String id, List<Segment> segments) {
    return new Document(id, id + ".txt", "text", Segments.of(segments));
  }
}
