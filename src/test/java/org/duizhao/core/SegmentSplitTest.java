package org.duizhao.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SegmentSplitTest {

  @Property(tries = 500)
  void a_split_and_its_inverse_restore_the_project(
      @ForAll("segments") Segment whole, @ForAll @IntRange(max = 40) int cut) {
    SegmentSplit split = split(whole, cut);
    Project before = project(List.of(other("8"), whole, other("9")));
    Edit edit = split.edit("d", 1, "10");
    Project after = before.after(edit);
    assertThat(after.document("d").segments()).hasSize(4);
    assertThat(after.after(edit.inverted())).isEqualTo(before);
  }

  @Property(tries = 500)
  void a_split_loses_no_letter_and_both_parts_have_chinese(
      @ForAll("segments") Segment whole, @ForAll @IntRange(max = 40) int cut) {
    SegmentSplit split = split(whole, cut);
    Segment first = split.first();
    Segment second = split.second("10");
    assertThat(letters(first.source() + second.source())).isEqualTo(letters(whole.source()));
    assertThat(letters(first.target() + second.target())).isEqualTo(letters(whole.target()));
    assertThat(first.source()).isNotBlank();
    assertThat(second.source()).isNotBlank();
    assertThat(first.id()).isEqualTo(whole.id());
    assertThat(first.note()).isEqualTo(whole.note());
    assertThat(first.span().start()).isEqualTo(whole.span().start());
    assertThat(second.span().end()).isEqualTo(whole.span().end());
    assertThat(first.span().end()).isLessThanOrEqualTo(second.span().start());
  }

  @Property(tries = 500)
  void a_merge_and_its_inverse_restore_the_project_and_no_letter_is_lost(
      @ForAll("segments") Segment first, @ForAll("segments") Segment other) {
    Segment second = copy(other, "2");
    SegmentMerge merge = new SegmentMerge(first, second);
    Project before = project(List.of(other("8"), first, second, other("9")));
    Edit edit = merge.edit("d", 1);
    Project after = before.after(edit);
    Segment merged = after.document("d").segments().get(1);
    assertThat(after.after(edit.inverted())).isEqualTo(before);
    assertThat(letters(merged.source())).isEqualTo(letters(first.source() + second.source()));
    assertThat(letters(merged.target())).isEqualTo(letters(first.target() + second.target()));
    assertThat(letters(merged.note())).isEqualTo(letters(first.note() + second.note()));
    assertThat(merged.bookmarked()).isEqualTo(first.bookmarked() || second.bookmarked());
  }

  @Property(tries = 300)
  void a_new_id_is_none_of_those_there_or_gone(
      @ForAll List<@IntRange(max = 30) Integer> numbers,
      @ForAll List<@IntRange(max = 60) Integer> gone) {
    List<Segment> segments = numbers.stream().map(n -> other(Integer.toString(n))).toList();
    String id = SegmentIds.fresh(segments, each -> gone.contains(Integer.valueOf(each)));
    assertThat(segments).extracting(Segment::id).doesNotContain(id);
    assertThat(gone).doesNotContain(Integer.valueOf(id));
  }

  @Example
  void parts_of_a_confirmed_segment_are_drafts_and_a_part_without_english_is_untranslated() {
    Segment whole = translated("甲來了。乙走了。", "A came. B left.", State.REVIEWED);
    assertThat(new SegmentSplit(whole, 4, 8).first())
        .isEqualTo(
            whole
                .withSource("甲來了。")
                .withTarget("A came.")
                .withState(State.DRAFT)
                .withSpan(new Span(0, 4)));
    Segment rest = new SegmentSplit(whole, 4, 15).second("2");
    assertThat(rest.target()).isEmpty();
    assertThat(rest.state()).isEqualTo(State.UNTRANSLATED);
    assertThat(rest.origin()).isEqualTo(Origin.NONE);
    assertThat(rest.span()).isEqualTo(new Span(4, 8));
  }

  @Example
  void a_cut_that_leaves_a_part_without_chinese_is_refused() {
    Segment whole = translated(" 甲來了。", "", State.UNTRANSLATED);
    for (int cut : new int[] {-1, 0, 1, 5, 6}) {
      assertThatThrownBy(() -> new SegmentSplit(whole, cut, 0))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Example
  void words_are_joined_with_a_space_and_chinese_without() {
    assertThat(merge("甲來了。", "乙走了。")).isEqualTo("甲來了。乙走了。");
    assertThat(merge("OpenAI", "GPT")).isEqualTo("OpenAI GPT");
    assertThat(merge("他說OpenAI ", "很好")).isEqualTo("他說OpenAI很好");
    assertThat(merge("", "很好")).isEqualTo("很好");
  }

  @Example
  void a_merge_is_confirmed_only_when_both_were() {
    Segment reviewed = translated("甲。", "A.", State.REVIEWED);
    Segment confirmed = translated("乙。", "B.", State.TRANSLATED);
    Segment draft = translated("丙。", "C.", State.DRAFT);
    Segment none = translated("丁。", "", State.UNTRANSLATED);
    assertThat(new SegmentMerge(reviewed, confirmed).merged().state()).isEqualTo(State.TRANSLATED);
    assertThat(new SegmentMerge(reviewed, draft).merged().state()).isEqualTo(State.DRAFT);
    assertThat(new SegmentMerge(reviewed, none).merged().state()).isEqualTo(State.DRAFT);
    assertThat(new SegmentMerge(none, none).merged().state()).isEqualTo(State.UNTRANSLATED);
    assertThat(new SegmentMerge(reviewed, confirmed).merged().target()).isEqualTo("A. B.");
  }

  @Provide
  Arbitrary<Segment> segments() {
    Arbitrary<String> chinese =
        Arbitraries.strings().withChars("甲乙丙。，“”𠮷 　A1").ofMinLength(2).ofMaxLength(20);
    Arbitrary<String> english = Arbitraries.strings().withChars("ab ,.—é\n").ofMaxLength(20);
    return Combinators.combine(
            chinese,
            english,
            english,
            Arbitraries.of(State.class),
            Arbitraries.integers().between(0, 30))
        .as(
            (source, target, note, state, length) ->
                new Segment(
                    "1",
                    3,
                    Kind.SENTENCE,
                    "林",
                    source,
                    target,
                    target.isBlank() ? State.UNTRANSLATED : state,
                    note,
                    target.isBlank() ? Origin.NONE : Origin.TYPED,
                    new Span(5, 5 + length),
                    length % 2 == 0));
  }

  private static SegmentSplit split(Segment whole, int cut) {
    int source = cut % (whole.source().length() + 1);
    Assume.that(SegmentSplit.isInside(whole.source(), source));
    return new SegmentSplit(whole, source, cut % (whole.target().length() + 1));
  }

  private static Segment copy(Segment like, String id) {
    return Segment.untranslated(
            id, like.paragraph(), like.kind(), like.speaker(), like.source(), like.span())
        .withTarget(like.target())
        .withState(like.state())
        .withNote(like.note())
        .withOrigin(like.origin());
  }

  private static String merge(String one, String other) {
    return new SegmentMerge(
            translated(one, "", State.UNTRANSLATED), translated(other, "", State.UNTRANSLATED))
        .merged()
        .source();
  }

  private static Segment translated(String source, String target, State state) {
    return Segment.untranslated("1", 0, Kind.SENTENCE, "", source, new Span(0, source.length()))
        .withTarget(target)
        .withState(state)
        .withOrigin(Origin.TYPED);
  }

  private static Segment other(String id) {
    return Segment.untranslated(id, 0, Kind.SENTENCE, "", "句。", new Span(0, 2));
  }

  private static String letters(String text) {
    return text.replaceAll("\\s", "").replace("　", "");
  }

  private static Project project(List<Segment> segments) {
    Document document = new Document("d", "d.txt", "text", Segments.of(segments));
    return new Project("P", "zh-Hant", "en", List.of(), List.of(document));
  }
}
