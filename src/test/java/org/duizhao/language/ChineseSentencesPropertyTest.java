package org.duizhao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.core.Span;

class ChineseSentencesPropertyTest {

  private static final SentenceSplitter SPLITTER = SentenceSplitter.over(new ChineseSentences());

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("我他說说問的了這 　\n\r。！？!?.…—，,：:；;“”‘’「」『』\"'（）()《》【】[]aZi1９=/\\～😀\u200b")
        .ofMaxLength(60);
  }

  @Property
  void spans_are_in_order_apart_and_trimmed(@ForAll("texts") String text) {
    int end = 0;
    for (Span span : SPLITTER.split(text)) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.of(text)).isNotBlank().doesNotContain("\n", "\r");
      assertThat(Mark.isSpace(text.charAt(span.start()))).isFalse();
      assertThat(Mark.isSpace(text.charAt(span.end() - 1))).isFalse();
      end = span.end();
    }
  }

  @Property
  void nothing_but_white_space_is_outside_the_spans(@ForAll("texts") String text) {
    StringBuilder outside = new StringBuilder();
    int end = 0;
    for (Span span : SPLITTER.split(text)) {
      outside.append(text, end, span.start());
      end = span.end();
    }
    outside.append(text.substring(end));
    assertThat(
            outside
                .chars()
                .filter(c -> !Mark.isSpace((char) c) && Mark.of((char) c) != Mark.LINE_END))
        .isEmpty();
  }

  @Property
  void lines_are_split_each_for_itself(
      @ForAll("texts") String first, @ForAll("texts") String second) {
    List<Span> apart = new ArrayList<>(SPLITTER.split(first));
    SPLITTER.split(second).forEach(span -> apart.add(span.shift(first.length() + 1)));
    assertThat(SPLITTER.split(first + "\n" + second)).isEqualTo(apart);
  }

  @Property
  void segments_are_pieces_of_the_text_in_order(@ForAll("texts") String text) {
    int end = 0;
    for (var segment : new TextSegmenter().segment(text)) {
      assertThat(segment.source()).isEqualTo(segment.span().of(text));
      assertThat(segment.span().start()).isGreaterThanOrEqualTo(end);
      end = segment.span().end();
    }
  }
}
