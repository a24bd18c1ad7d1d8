package org.duizhao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Origin;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.SegmentSplit;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.junit.jupiter.api.Test;

class ResegmenterTest {

  private static final String TEXT = "甲说；乙听。 丙看！丁走。\n戊来；己去。";
  private static final SentenceSplitter BUILT_IN = SentenceSplitter.over(new ChineseSentences());
  private static final SentenceSplitter RULED =
      SrxRules.parse(
              SrxRulesTest.srx(
                  SrxRulesTest.rule("yes", "；", "") + SrxRulesTest.rule("no", "丙看！", "")),
              "rules.srx")
          .over(BUILT_IN, "zh");

  private final Document document = translated(new TextSegmenter().segment(TEXT));

  @Test
  void what_the_rules_leave_alone_keeps_everything() {
    Document before = translated(new TextSegmenter().segment("甲。乙。"));
    assertThat(new Resegmenter(BUILT_IN, RULED).edit(before)).isEmpty();
  }

  @Test
  void a_split_keeps_the_translation_with_the_first_part_and_a_merge_joins_them() {
    assertThat(after(new Resegmenter(BUILT_IN, RULED).edit(document)))
        .containsExactly(
            new Segment(
                "1",
                0,
                Kind.SENTENCE,
                "",
                "甲说；",
                "T1",
                State.DRAFT,
                "n1",
                Origin.TYPED,
                span(0, 3)),
            Segment.untranslated("5", 0, Kind.SENTENCE, "", "乙听。", span(3, 6)),
            new Segment(
                "2",
                0,
                Kind.SENTENCE,
                "",
                "丙看！丁走。",
                "T2 T3",
                State.TRANSLATED,
                "n2\nn3",
                Origin.TYPED,
                span(7, 13)),
            new Segment(
                "4",
                1,
                Kind.SENTENCE,
                "",
                "戊来；",
                "T4",
                State.DRAFT,
                "n4",
                Origin.TYPED,
                span(14, 17)),
            Segment.untranslated("6", 1, Kind.SENTENCE, "", "己去。", span(17, 20)));
  }

  @Test
  void it_is_one_edit_that_undo_takes_back_whole() {
    Project project = project(document);
    Edit edit = new Resegmenter(BUILT_IN, RULED).edit(document).orElseThrow();
    assertThat(project.after(edit).after(edit.inverted())).isEqualTo(project);
  }

  @Test
  void going_back_to_the_old_rules_restores_the_sentences() {
    Project changed =
        project(document).after(new Resegmenter(BUILT_IN, RULED).edit(document).orElseThrow());
    Document now = changed.documents().getFirst();
    Project back = changed.after(new Resegmenter(RULED, BUILT_IN).edit(now).orElseThrow());
    assertThat(back.documents().getFirst().segments())
        .extracting(Segment::source, Segment::target)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("甲说；乙听。", "T1"),
            org.assertj.core.groups.Tuple.tuple("丙看！", "T2 T3"),
            org.assertj.core.groups.Tuple.tuple("丁走。", ""),
            org.assertj.core.groups.Tuple.tuple("戊来；己去。", "T4"));
  }

  @Test
  void what_was_merged_by_hand_stays_merged() {
    Segment first = document.segments().get(0);
    Segment second = document.segments().get(1);
    Segment merged = first.withSource("甲说；乙听。 丙看！").withSpan(span(0, 10));
    Document byHand = document.withSegments(document.segments().spliced(0, 2, List.of(merged)));
    assertThat(second.source()).isEqualTo("丙看！");
    SentenceSplitter semicolons =
        SrxRules.parse(SrxRulesTest.srx(SrxRulesTest.rule("yes", "来；", "")), "r")
            .over(BUILT_IN, "zh");
    assertThat(after(byHand, new Resegmenter(BUILT_IN, semicolons).edit(byHand)))
        .extracting(Segment::source)
        .containsExactly("甲说；乙听。 丙看！", "丁走。", "戊来；", "己去。");
  }

  @Test
  void what_was_split_or_put_in_by_hand_stays() {
    SegmentSplit split = new SegmentSplit(document.segments().get(1), 1, 1);
    Segment empty =
        Segment.untranslated("9", 0, Kind.SENTENCE, "", "", span(10, 10)).withTarget("added");
    Document byHand =
        document.withSegments(
            document.segments().spliced(1, 1, List.of(split.first(), split.second("8"), empty)));
    SentenceSplitter semicolons =
        SrxRules.parse(SrxRulesTest.srx(SrxRulesTest.rule("yes", "说；", "")), "r")
            .over(BUILT_IN, "zh");
    assertThat(after(byHand, new Resegmenter(BUILT_IN, semicolons).edit(byHand)))
        .extracting(Segment::source, Segment::target)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("甲说；", "T1"),
            org.assertj.core.groups.Tuple.tuple("乙听。", ""),
            org.assertj.core.groups.Tuple.tuple("丙", "T"),
            org.assertj.core.groups.Tuple.tuple("看！", "2"),
            org.assertj.core.groups.Tuple.tuple("", "added"),
            org.assertj.core.groups.Tuple.tuple("丁走。", "T3"),
            org.assertj.core.groups.Tuple.tuple("戊来；己去。", "T4"));
  }

  private List<Segment> after(Optional<Edit> edit) {
    return after(document, edit);
  }

  private static List<Segment> after(Document document, Optional<Edit> edit) {
    return project(document).after(edit.orElseThrow()).documents().getFirst().segments();
  }

  private static Project project(Document document) {
    return new Project("p", "zh-Hant", "en", List.of(), List.of(document));
  }

  private static Document translated(List<Segment> segments) {
    List<Segment> translated =
        segments.stream()
            .map(
                each ->
                    each.withTarget("T" + each.id())
                        .withNote("n" + each.id())
                        .withOrigin(Origin.TYPED)
                        .withState(State.TRANSLATED))
            .toList();
    return new Document("d", "d.txt", "text", Segments.of(translated));
  }

  private static Span span(int start, int end) {
    return new Span(start, end);
  }
}
