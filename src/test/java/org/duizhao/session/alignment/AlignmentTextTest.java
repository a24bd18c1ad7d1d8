package org.duizhao.session.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.alignment.Break;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.junit.jupiter.api.Test;

class AlignmentTextTest {

  @Test
  void paragraphs_and_headings_of_a_document_become_breaks() {
    AlignmentText text =
        AlignmentText.of(
            "chapter.txt",
            true,
            List.of(
                segment(0, Kind.TITLE, "第一章"),
                segment(1, Kind.SENTENCE, "他來了。"),
                segment(1, Kind.SENTENCE, "她走了。"),
                segment(2, Kind.SENTENCE, "下雨了。"),
                segment(3, Kind.HEADING, "二"),
                segment(4, Kind.SENTENCE, "完了。")));
    assertThat(text.sentences()).containsExactly("第一章", "他來了。", "她走了。", "下雨了。", "二", "完了。");
    assertThat(text.set().breaks())
        .containsExactly(
            Break.HEADING, Break.NONE, Break.PARAGRAPH, Break.HEADING, Break.HEADING, Break.NONE);
  }

  private static Segment segment(int paragraph, Kind kind, String source) {
    return Segment.untranslated(
        Integer.toString(paragraph), paragraph, kind, "", source, new Span(0, 0));
  }
}
