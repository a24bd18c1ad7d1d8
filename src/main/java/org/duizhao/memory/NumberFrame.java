package org.duizhao.memory;

import org.duizhao.language.Scripts;

/// A folded text with one sign for every run of figures and Chinese numerals, coarse and quick:
/// what differs in numbers only has the same frame, and a little more has.
final class NumberFrame {

  static final char SIGN = '\u0001';

  /// Folded, so that both scripts are meant.
  private static final String NUMERALS = Scripts.fold("〇○零一二三四五六七八九十百千萬億兆兩幾數");

  private NumberFrame() {}

  static String of(String folded) {
    StringBuilder frame = new StringBuilder(folded.length());
    boolean number = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean part = isNumeral(c) || (number && isMark(c) && isFigureAt(folded, i + 1));
      if (!part) {
        frame.append(c);
      } else if (!number) {
        frame.append(SIGN);
      }
      number = part;
    }
    return frame.toString();
  }

  private static boolean isNumeral(char c) {
    return isFigure(c) || (c > '~' && NUMERALS.indexOf(c) >= 0);
  }

  private static boolean isFigureAt(String text, int at) {
    return at < text.length() && isFigure(text.charAt(at));
  }

  static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  /// What stands within a number.
  static boolean isMark(char c) {
    return c == '.' || c == ',';
  }
}
