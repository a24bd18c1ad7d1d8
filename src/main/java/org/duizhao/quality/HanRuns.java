package org.duizhao.quality;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Span;

/// Runs of Chinese characters in a text.
final class HanRuns {

  private HanRuns() {}

  static boolean isHan(int codePoint) {
    return Character.isIdeographic(codePoint) || codePoint == '〇' || codePoint == '々';
  }

  static boolean isAny(String text) {
    return text.codePoints().anyMatch(HanRuns::isHan);
  }

  static int count(String text) {
    return (int) text.codePoints().filter(HanRuns::isHan).count();
  }

  static List<Span> find(String text) {
    List<Span> runs = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= text.length(); ) {
      int c = at < text.length() ? text.codePointAt(at) : ' ';
      if (isHan(c) && start < 0) {
        start = at;
      } else if (!isHan(c) && start >= 0) {
        runs.add(new Span(start, at));
        start = -1;
      }
      at += Character.charCount(c);
    }
    return runs;
  }
}
