package org.duizhao.session.layout;

import java.util.List;
import org.duizhao.core.Segment;

/// The sentences of a bitext, and which of them belong together by its layout.
///
/// @param chinese all Chinese sentences in order, headings among them
/// @param english all English ones
/// @param ranges in order, covering both lists without a gap
public record BitextSentences(List<Segment> chinese, List<Segment> english, List<Range> ranges) {

  public BitextSentences {
    chinese = List.copyOf(chinese);
    english = List.copyOf(english);
    ranges = List.copyOf(ranges);
  }

  /// The sentences of one stretch; ends are exclusive, and either side may be empty.
  ///
  /// @param confidence how sure the layout is that the two sides belong together, 0 to 1
  /// @param speaker who says it by the layout; empty when no column tells
  public record Range(
      int chineseFrom,
      int chineseTo,
      int englishFrom,
      int englishTo,
      double confidence,
      String speaker) {

    /// Whether there is nothing to align: one sentence at most on each side, or none on one.
    public boolean isSingle() {
      int chinese = chineseTo - chineseFrom;
      int english = englishTo - englishFrom;
      return chinese == 0 || english == 0 || (chinese == 1 && english == 1);
    }
  }
}
