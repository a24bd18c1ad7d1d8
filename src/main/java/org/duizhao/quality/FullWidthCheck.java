package org.duizhao.quality;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Span;

/// Chinese punctuation and full-width letters and figures left in the English.
final class FullWidthCheck implements Check {

  private static final String MARKS = "。、，；：？！「」『』《》〈〉【】〔〕（）　～·";
  private static final String[] HALF = {
    ".", ",", ",", ";", ":", "?", "!", "“", "”", "‘", "’", "“", "”", "“", "”", "[", "]", "[", "]",
    "(", ")", " ", "~", "·"
  };

  @Override
  public List<Finding> check(Pair pair) {
    List<Finding> findings = new ArrayList<>();
    String text = pair.target();
    for (int at = 0; at < text.length(); at++) {
      String half = half(text.charAt(at));
      if (!half.isEmpty() && !betweenHan(text, at)) {
        String written = text.substring(at, at + 1);
        findings.add(
            Finding.inTarget(
                    FindingKind.FULL_WIDTH, Severity.WARNING, new Span(at, at + 1), written, half)
                .fixedBy(half + (needsSpace(text, at, half) ? " " : "")));
      }
    }
    return findings;
  }

  /// The form English has of a full-width character; empty for any other.
  private static String half(char c) {
    int mark = c == '·' ? -1 : MARKS.indexOf(c);
    if (mark >= 0) {
      return HALF[mark];
    }
    boolean wide = c >= '！' && c <= '～';
    return wide ? String.valueOf((char) (c - 0xfee0)) : c == '｡' ? "." : c == '﹐' ? "," : "";
  }

  private static boolean needsSpace(String text, int at, String half) {
    return ".,;:?!)".contains(half)
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /// Marks inside a Chinese quotation belong to it.
  private static boolean betweenHan(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && HanRuns.isHan(text.charAt(at - 1))
        && HanRuns.isHan(text.charAt(at + 1));
  }
}
