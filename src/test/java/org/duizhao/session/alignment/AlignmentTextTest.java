package org.duizhao.session.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import org.duizhao.alignment.Bead;
import org.duizhao.alignment.Break;
import org.duizhao.alignment.Link;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.junit.jupiter.api.Test;

class AlignmentTextTest {

  private static final AlignmentText CHAPTER =
      AlignmentText.of(
          "chapter.txt",
          true,
          List.of(
              segment(0, Kind.TITLE, "", "第一章"),
              segment(1, Kind.SENTENCE, "林", "他來了。"),
              segment(1, Kind.SENTENCE, "林", "她走了。"),
              segment(2, Kind.SENTENCE, "王", "下雨了。"),
              segment(3, Kind.HEADING, "", "二"),
              segment(4, Kind.SENTENCE, "", "完了。")));

  @Test
  void paragraphs_and_headings_of_a_document_become_breaks() {
    assertThat(CHAPTER.sentences()).containsExactly("第一章", "他來了。", "她走了。", "下雨了。", "二", "完了。");
    assertThat(CHAPTER.set().breaks())
        .containsExactly(
            Break.HEADING, Break.NONE, Break.PARAGRAPH, Break.HEADING, Break.HEADING, Break.NONE);
  }

  @Test
  void pairs_stand_where_their_source_stood_and_without_one_with_the_pair_before() {
    AlignmentText english =
        new AlignmentText("en", false, List.of("One", "He came.", "Yes.", "It rained."));
    AlignedTexts aligned =
        new AlignedTexts(
            CHAPTER,
            english,
            List.of(
                link(0, 1, 0, 1),
                link(1, 3, 1, 2),
                link(3, 3, 2, 3),
                link(3, 4, 3, 4),
                link(4, 5, 4, 4)),
            Set.of(),
            1);
    assertThat(aligned.project().documents().getFirst().segments())
        .extracting(Segment::paragraph, Segment::kind, Segment::speaker, Segment::source)
        .containsExactly(
            tuple(0, Kind.TITLE, "", "第一章"),
            tuple(1, Kind.SENTENCE, "林", "他來了。她走了。"),
            tuple(1, Kind.SENTENCE, "", ""),
            tuple(2, Kind.SENTENCE, "王", "下雨了。"),
            tuple(3, Kind.HEADING, "", "二"));
  }

  private static Link link(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
    return new Link(new Bead(sourceFrom, sourceTo, targetFrom, targetTo), 0.9);
  }

  private static Segment segment(int paragraph, Kind kind, String speaker, String source) {
    return Segment.untranslated(
        Integer.toString(paragraph), paragraph, kind, speaker, source, new Span(0, 0));
  }
}
