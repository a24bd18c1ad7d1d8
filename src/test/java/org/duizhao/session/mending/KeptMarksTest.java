package org.duizhao.session.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.State;
import org.junit.jupiter.api.Test;

class KeptMarksTest {

  private static final Mending START =
      new Mending(List.of(row(1, 0.9), row(2, 0.8), row(3, 0.7)), 100);

  private static Row row(int id, double confidence) {
    return new Row(
        id,
        List.of(new Sentence(10 + id, "句" + id)),
        List.of(new Sentence(20 + id, "S" + id)),
        confidence,
        false,
        false,
        false);
  }

  @Test
  void notes_and_bookmarks_of_joined_rows_stay_with_the_joined_row() {
    Project project = project(segment -> segment.withNote("ask " + segment.id()));
    project = with(project, 1, segment -> segment.withBookmarked(true));
    Segment joined = after(project, new Moves(START).join(0).orElseThrow()).getFirst();
    assertThat(joined.note()).isEqualTo("ask 1\nask 2");
    assertThat(joined.bookmarked()).isTrue();
  }

  @Test
  void a_note_of_the_program_gives_way_and_one_of_the_user_stays() {
    Project project = with(project(segment -> segment), 1, segment -> segment.withNote("mine"));
    List<Segment> joined = after(project, new Moves(START).join(0).orElseThrow());
    assertThat(joined).extracting(Segment::note).containsExactly("mine", "confidence 0.70");
  }

  @Test
  void what_was_confirmed_in_the_editor_stays_so_when_other_rows_are_finished() {
    Project project =
        with(project(segment -> segment), 0, segment -> segment.withState(State.REVIEWED));
    List<Row> rows = START.rows();
    Step finish = new Step(0, rows, List.of(rows.get(0), rows.get(1), rows.get(2).confirmed()));
    assertThat(after(project, finish))
        .extracting(Segment::state)
        .containsExactly(State.REVIEWED, State.DRAFT, State.TRANSLATED);
  }

  @Test
  void a_pair_whose_sentences_changed_is_confirmed_no_more() {
    Project project = project(segment -> segment.withState(State.TRANSLATED));
    assertThat(after(project, new Moves(START).join(0).orElseThrow()))
        .extracting(Segment::state)
        .containsExactly(State.DRAFT, State.TRANSLATED);
  }

  private static Project project(UnaryOperator<Segment> change) {
    Project project = MendedPairs.project(START, "one", "zh-Hant");
    for (int i = 0; i < START.size(); i++) {
      project = with(project, i, change);
    }
    return project;
  }

  private static Project with(Project project, int at, UnaryOperator<Segment> change) {
    List<Segment> segments = segments(project);
    segments.set(at, change.apply(segments.get(at)));
    Document document = new Document(MendedPairs.DOCUMENT, "one", "text", Segments.of(segments));
    return new Project(
        project.name(), project.sourceLanguage(), "en", List.of(), List.of(document));
  }

  private static List<Segment> segments(Project project) {
    return new ArrayList<>(project.documents().getFirst().segments());
  }

  private static List<Segment> after(Project project, Step step) {
    List<Segment> segments = segments(project);
    MendedPairs.edit(project, START, step)
        .ifPresent(
            edit -> {
              Edit.Splice splice = (Edit.Splice) edit;
              List<Segment> place =
                  segments.subList(splice.at(), splice.at() + splice.removed().size());
              assertThat(place).isEqualTo(splice.removed());
              place.clear();
              segments.addAll(splice.at(), splice.inserted());
            });
    return segments;
  }
}
