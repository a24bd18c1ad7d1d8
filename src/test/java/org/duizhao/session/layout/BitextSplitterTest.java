package org.duizhao.session.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.core.Segment;
import org.duizhao.language.EnglishModels;
import org.duizhao.language.EnglishSentences;
import org.duizhao.language.SentenceSplitter;
import org.duizhao.language.TextSegmenter;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.repair.Repairer;
import org.junit.jupiter.api.Test;

class BitextSplitterTest {

  private static final BitextSplitter SPLITTER =
      new BitextSplitter(
          new Repairer(Lexicon.load()),
          new TextSegmenter(),
          new TextSegmenter(SentenceSplitter.over(new EnglishSentences(new EnglishModels()))));

  private static BitextSentences split(Stretch... stretches) {
    return SPLITTER.split(
        new Bitext(Layout.of(LayoutKind.COLUMNS, 1), List.of(stretches), List.of()));
  }

  @Test
  void each_stretch_knows_its_repaired_sentences() {
    BitextSentences sentences =
        split(
            new Stretch(
                List.of("他來了。學(xué)術(shù)很好。"), List.of("He came. Learning is good."), 0.9, "甲"),
            new Stretch(List.of("沒有譯文。"), List.of(), 0.8, ""),
            new Stretch(List.of(" "), List.of("", " "), 0.8, ""),
            new Stretch(List.of("一。", "二。"), List.of("One.", "Two. Three."), 0.7, "乙"));

    assertThat(sentences.chinese())
        .extracting(Segment::source)
        .containsExactly("他來了。", "學術很好。", "沒有譯文。", "一。", "二。");
    assertThat(sentences.english())
        .extracting(Segment::source)
        .containsExactly("He came.", "Learning is good.", "One.", "Two.", "Three.");
    assertThat(sentences.ranges())
        .containsExactly(
            new BitextSentences.Range(0, 2, 0, 2, 0.9, "甲"),
            new BitextSentences.Range(2, 3, 2, 2, 0.8, ""),
            new BitextSentences.Range(3, 5, 2, 5, 0.7, "乙"));
  }

  @Test
  void speakers_that_come_back_are_no_part_of_their_sentences() {
    BitextSentences sentences =
        split(
            new Stretch(List.of("記者：你好嗎？"), List.of("Reporter: How are you?"), 1, ""),
            new Stretch(List.of("馬斯克：很好。"), List.of("Musk: Very well."), 1, ""));

    assertThat(sentences.chinese()).extracting(Segment::source).containsExactly("你好嗎？", "很好。");
    assertThat(sentences.ranges()).allMatch(BitextSentences.Range::isSingle);
  }
}
