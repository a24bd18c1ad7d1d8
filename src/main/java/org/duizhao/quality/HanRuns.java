package org.duizhao.quality;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Span;

/// Runs of Chinese characters in a text.
final class HanRuns {

  private HanRuns() {}

  static boolean isHan(int codePoint) {
    // Before the radicals nothing is ideographic, and what stands in the great block always is.
    return codePoint >= 0x2e80
        && ((codePoint >= 0x4e00 && codePoint <= 0x9fff)
            || Character.isIdeographic(codePoint)
            || codePoint == '〇'
            || codePoint == '々');
  }

  static boolean isAny(String text) {
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      if (isHan(c)) {
        return true;
      }
      at += Character.charCount(c);
    }
    return false;
  }

  static int count(String text) {
    int count = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      count += isHan(c) ? 1 : 0;
      at += Character.charCount(c);
    }
    return count;
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
