package org.duizhao.session.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.language.TextSegmenter;
import org.duizhao.repair.RepairedText;
import org.duizhao.repair.Repairer;

/// Repairs a bitext and splits it into sentences by the same code as an import does, each side as
/// one text, so that speakers and headings are known by what the whole text has. Safe for any
/// thread.
public final class BitextSplitter {

  private final Repairer repairer;
  private final TextSegmenter chinese;
  private final TextSegmenter english;

  public BitextSplitter(Repairer repairer, TextSegmenter chinese, TextSegmenter english) {
    this.repairer = repairer;
    this.chinese = chinese;
    this.english = english;
  }

  /// The sentences of the bitext.
  public BitextSentences split(Bitext bitext) {
    List<Stretch> stretches = bitext.stretches();
    Side zh = new Side(stretches.stream().map(Stretch::chinese).toList(), chinese);
    Side en = new Side(stretches.stream().map(Stretch::english).toList(), english);
    List<BitextSentences.Range> ranges = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      BitextSentences.Range range =
          new BitextSentences.Range(
              zh.starts[i],
              zh.starts[i + 1],
              en.starts[i],
              en.starts[i + 1],
              stretches.get(i).confidence(),
              stretches.get(i).speaker());
      if (range.chineseFrom() < range.chineseTo() || range.englishFrom() < range.englishTo()) {
        ranges.add(range);
      }
    }
    return new BitextSentences(zh.segments, en.segments, ranges);
  }

  /// Each side of each stretch as one, repaired but not split.
  public BitextSentences whole(Bitext bitext) {
    List<Segment> zh = new ArrayList<>();
    List<Segment> en = new ArrayList<>();
    List<BitextSentences.Range> ranges = new ArrayList<>();
    for (Stretch stretch : bitext.stretches()) {
      int chineseFrom = zh.size();
      int englishFrom = en.size();
      addWhole(stretch.chinese(), "", zh);
      addWhole(stretch.english(), " ", en);
      ranges.add(
          new BitextSentences.Range(
              chineseFrom,
              zh.size(),
              englishFrom,
              en.size(),
              stretch.confidence(),
              stretch.speaker()));
    }
    return new BitextSentences(zh, en, ranges);
  }

  private void addWhole(List<String> paragraphs, String between, List<Segment> to) {
    String text = paragraphs.stream().map(this::repaired).collect(Collectors.joining(between));
    if (!text.isBlank()) {
      int number = to.size();
      String id = Integer.toString(number + 1);
      Span none = new Span(0, 0);
      to.add(Segment.untranslated(id, number, Kind.SENTENCE, "", text, none));
    }
  }

  /// One language's text, and where each stretch's sentences begin in it.
  private final class Side {

    private final List<Segment> segments;
    private final int[] starts;

    Side(List<List<String>> stretches, TextSegmenter segmenter) {
      List<String> paragraphs = new ArrayList<>();
      int[] firstParagraph = new int[stretches.size() + 1];
      for (int i = 0; i < stretches.size(); i++) {
        stretches.get(i).stream()
            .map(BitextSplitter.this::repaired)
            .filter(text -> !text.isBlank())
            .forEach(paragraphs::add);
        firstParagraph[i + 1] = paragraphs.size();
      }
      segments = segmenter.segment(String.join("\n", paragraphs));
      starts = new int[firstParagraph.length];
      int at = 0;
      for (int i = 0; i < starts.length; i++) {
        while (at < segments.size() && segments.get(at).paragraph() < firstParagraph[i]) {
          at++;
        }
        starts[i] = at;
      }
    }
  }

  /// A paragraph stays one paragraph, also where a line end was damaged in it.
  private String repaired(String paragraph) {
    String text = RepairedText.of(paragraph, Repairer.likely(repairer.propose(paragraph))).text();
    return text.replaceAll("[\\r\\n\\u2028\\u2029]+", " ").strip();
  }
}
