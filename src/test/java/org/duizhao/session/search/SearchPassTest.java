package org.duizhao.session.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.junit.jupiter.api.Test;

class SearchPassTest {

  private static final Document TALK =
      document(
          segment(0, Kind.FURNITURE, "", "首頁"),
          segment(1, Kind.HEADING, "", "開始"),
          segment(2, Kind.SENTENCE, "Ann", "研究很重要")
              .withTarget("Study, study.")
              .withState(State.DRAFT),
          segment(3, Kind.SENTENCE, "Bob", "好").withNote("ask"),
          segment(4, Kind.HEADING, "", "結束"),
          segment(5, Kind.SENTENCE, "Ann", "好").withBookmarked(true),
          segment(6, Kind.SENTENCE, "Bob", "研究").withTarget("Study").withState(State.TRANSLATED));

  private static final Search ALL = Search.NOTHING;

  @Test
  void without_criteria_all_but_the_furniture_is_listed() {
    assertThat(listed(ALL)).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(listed(ALL.withFurniture(true))).contains(0);
  }

  @Test
  void a_text_is_counted_in_the_sides_looked_into() {
    Search study = ALL.withQuery(new TextQuery("study|研究", false, false, true, true));
    assertThat(run(study).hits().total()).isEqualTo(5);
    assertThat(run(study.withSide(Side.SOURCE)).hits().total()).isEqualTo(2);
    assertThat(run(study.withSide(Side.TARGET)).hits().at(2)).isEqualTo(2);
    assertThat(listed(study)).containsExactly(2, 6);
    assertThat(listed(study.withOnlyHits(false))).hasSize(6);
    assertThat(listed(ALL.withQuery(TextQuery.plain("ask")).withSide(Side.NOTES)))
        .containsExactly(3);
  }

  @Test
  void criteria_are_all_to_hold_and_of_several_values_one() {
    Criteria none = Criteria.NONE;
    assertThat(listed(none.toggled(State.DRAFT).toggled(State.TRANSLATED))).containsExactly(2, 6);
    assertThat(listed(none.toggledSpeaker("Ann"))).containsExactly(2, 5);
    assertThat(listed(none.toggledSpeaker("Ann").toggled(State.DRAFT))).containsExactly(2);
    assertThat(listed(none.toggledHeading("4"))).containsExactly(4, 5, 6);
    assertThat(listed(none.withNoted(true))).containsExactly(3);
    assertThat(listed(none.withBookmarked(true))).containsExactly(5);
    assertThat(listed(none.withRepeated(true))).containsExactly(3, 5);
    assertThat(listed(none.toggled(State.DRAFT).toggled(State.DRAFT))).hasSize(6);
  }

  @Test
  void what_was_changed_is_known_by_its_id() {
    Criteria changed =
        Criteria.NONE.withChanged(Optional.of(new Changed(Changed.Since.TODAY, Instant.EPOCH)));
    SearchPass pass = new SearchPass(ALL.withCriteria(changed), List.of(TALK), new Cancel());
    assertThat(pass.run(TALK, Set.of("3", "6"), hits -> {}).listed()).containsExactly(3, 6);
  }

  @Test
  void hits_follow_a_change_of_one_segment() {
    Hits hits = run(ALL.withQuery(TextQuery.plain("study"))).hits();
    assertThat(hits.with(2, 0).positions()).containsExactly(6);
    assertThat(hits.with(3, 2).positions()).containsExactly(2, 3, 6);
    assertThat(hits.with(3, 2).total()).isEqualTo(5);
    assertThat(hits.with(6, 4).before(1)).isEqualTo(2);
    assertThat(hits.with(6, 4).total()).isEqualTo(6);
    assertThat(hits.indexFrom(3)).isEqualTo(1);
    assertThat(hits.indexFrom(7)).isEqualTo(2);
  }

  @Test
  void hits_are_told_of_before_the_end_and_a_search_stops_when_asked_to() {
    Segment[] many = new Segment[20_000];
    for (int i = 0; i < many.length; i++) {
      many[i] = segment(i, Kind.SENTENCE, "", "好");
    }
    Document large = document(many);
    Search search = ALL.withQuery(TextQuery.plain("好"));
    List<Integer> told = new ArrayList<>();
    Cancel cancel = new Cancel();
    new SearchPass(search, List.of(large), cancel)
        .run(large, Set.of(), hits -> told.add(hits.total()));
    assertThat(told).containsExactly(4096, 16384);
    SearchPass stopped = new SearchPass(search, List.of(large), cancel);
    assertThatThrownBy(() -> stopped.run(large, Set.of(), hits -> cancel.request()))
        .isInstanceOf(CancellationException.class);
  }

  private static int[] listed(Criteria criteria) {
    return listed(ALL.withCriteria(criteria));
  }

  private static int[] listed(Search search) {
    return run(search).listed();
  }

  private static SearchPass.Found run(Search search) {
    return new SearchPass(search, List.of(TALK), new Cancel()).run(TALK, Set.of(), hits -> {});
  }

  private static Document document(Segment... segments) {
    return new Document("d", "d.txt", "text", Segments.of(List.of(segments)));
  }

  private static Segment segment(int id, Kind kind, String speaker, String source) {
    return Segment.untranslated(
        Integer.toString(id), id, kind, speaker, source, new Span(0, source.length()));
  }
}
