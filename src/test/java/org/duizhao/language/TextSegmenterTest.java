package org.duizhao.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.junit.jupiter.api.Test;

class TextSegmenterTest {

  private static final String LONG = "這一段文字很長，長到不可能是標題，因為標題總是短的，而且沒有句號結尾，這一段卻有句號，也有很多逗號，所以它是正文。";

  private final TextSegmenter segmenter = new TextSegmenter();

  @Test
  void a_speaker_labels_the_sentences_that_follow_until_the_next_label_or_heading() {
    String text =
        """
        引子說了一句。

        1、大型語言模型與人類智能

        Ravi Belani:你好嗎?

        Ilya Sutskever:會的。在這方面還有進展。
        這一段沒有標籤。
        2、機器“意識”的思想實驗
        沒有人說這一句。
        """;
    assertThat(segmenter.segment(text).stream().map(TextSegmenterTest::brief))
        .containsExactly(
            "1 0 SENTENCE - 引子說了一句。",
            "2 1 HEADING - 1、大型語言模型與人類智能",
            "3 2 SENTENCE Ravi Belani 你好嗎?",
            "4 3 SENTENCE Ilya Sutskever 會的。",
            "5 3 SENTENCE Ilya Sutskever 在這方面還有進展。",
            "6 4 SENTENCE Ilya Sutskever 這一段沒有標籤。",
            "7 5 HEADING - 2、機器“意識”的思想實驗",
            "8 6 SENTENCE - 沒有人說這一句。");
  }

  @Test
  void spans_point_at_the_words_in_the_text() {
    String text = "\ufeff記者：  你好。我來了！\r\n\r\n答：好。\r\n";
    for (Segment segment : segmenter.segment(text)) {
      assertThat(segment.span().of(text)).isEqualTo(segment.source());
    }
  }

  @Test
  void titles_and_furniture_are_whole_lines_and_keep_their_paragraph_numbers() {
    String text = "首頁。登錄。\n標題。在此\n\n第一句。第二句。\n版權所有。不得轉載。";
    assertThat(
            segmenter
                .segment(text, List.of(Kind.FURNITURE, Kind.TITLE, Kind.SENTENCE, Kind.FURNITURE))
                .stream()
                .map(TextSegmenterTest::brief))
        .containsExactly(
            "1 0 FURNITURE - 首頁。登錄。",
            "2 1 TITLE - 標題。在此",
            "3 2 SENTENCE - 第一句。",
            "4 2 SENTENCE - 第二句。",
            "5 3 FURNITURE - 版權所有。不得轉載。");
  }

  @Test
  void a_wrong_number_of_line_kinds_is_refused() {
    assertThatThrownBy(() -> segmenter.segment("一行", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_short_line_without_a_stop_between_long_paragraphs_is_a_heading() {
    assertThat(segmenter.segment(LONG + "\n深度學習的未來\n" + LONG))
        .extracting(Segment::kind)
        .containsExactly(Kind.SENTENCE, Kind.HEADING, Kind.SENTENCE);
  }

  @Test
  void chapters_of_an_english_text_are_headings_and_no_speakers() {
    String text =
        """
        Chapter One: A Rainy Night in Which Nobody Had an Umbrella
        It rained.
        CHAPTER 2
        Lin: Are you coming?
        Part IV. The Return
        Wang: Yes.
        Act three – Dawn
        Chapter Two Sunshine came, and she left.
        Book a room: it is late.
        Epilogue
        The end.
        """;
    assertThat(segmenter.segment(text))
        .extracting(Segment::kind, Segment::speaker, Segment::source)
        .contains(
            tuple(Kind.HEADING, "", "Chapter One: A Rainy Night in Which Nobody Had an Umbrella"),
            tuple(Kind.HEADING, "", "CHAPTER 2"),
            tuple(Kind.SENTENCE, "Lin", "Are you coming?"),
            tuple(Kind.HEADING, "", "Part IV. The Return"),
            tuple(Kind.HEADING, "", "Act three – Dawn"),
            tuple(Kind.HEADING, "", "Epilogue"))
        .filteredOn(each -> each.toList().getFirst() == Kind.HEADING)
        .hasSize(5);
  }

  @Test
  void verse_lines_are_no_headings() {
    assertThat(segmenter.segment("床前明月光\n疑是地上霜\n舉頭望明月\n低頭思故鄉"))
        .extracting(Segment::kind)
        .containsOnly(Kind.SENTENCE);
  }

  @Test
  void items_of_a_list_are_no_headings() {
    assertThat(segmenter.segment("步驟如下。\n1、打開電源\n2、按下按鈕\n3、等待完成\n就是這樣。"))
        .extracting(Segment::kind)
        .containsOnly(Kind.SENTENCE);
  }

  @Test
  void narration_and_notes_are_no_speakers() {
    String text =
        """
        他說：我來了。
        注意：不要遲到。
        例如：蘋果。
        時間：2023年6月12日
        换句话说:这个问题可以分阶段来看。
        https://example.org/a
        他說：我走了。
        注意：不要早退。
        """;
    assertThat(segmenter.segment(text)).extracting(Segment::speaker).containsOnly("");
  }

  private static String brief(Segment segment) {
    return String.join(
        " ",
        segment.id(),
        String.valueOf(segment.paragraph()),
        segment.kind().name(),
        segment.speaker().isEmpty() ? "-" : segment.speaker(),
        segment.source());
  }
}
