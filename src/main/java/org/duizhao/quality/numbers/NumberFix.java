package org.duizhao.quality.numbers;

import org.duizhao.core.Span;
import org.duizhao.quality.Fix;

/// Puts a number in the place of another without writing its sign or unit twice: `$10 million`
/// becomes `$100 million` though only `10 million` is replaced.
final class NumberFix {

  private static final String SIGNS = "$€£¥";

  private NumberFix() {}

  /// @param at what is replaced in the English
  /// @param number how the right number may be written, with its sign and unit
  static Fix of(String target, Span at, String number) {
    String before = target.substring(0, at.start());
    String after = target.substring(at.end());
    String written = number;
    boolean signed = !number.isEmpty() && SIGNS.indexOf(number.charAt(0)) >= 0;
    boolean signBefore = endsWithSign(before);
    boolean namedAfter =
        after.matches("(?s)\\s*(?:US |U\\.S\\. )?(?:dollars?|euros?|pounds?|yuan|yen)\\b.*");
    if (signed && (signBefore || namedAfter)) {
      written = number.substring(1);
    }
    return new Fix(at, withoutTail(written, after));
  }

  private static boolean endsWithSign(String text) {
    return !text.isEmpty() && SIGNS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /// Without the last words, or the percent sign, that follow in the text anyway.
  private static String withoutTail(String number, String after) {
    String follows = after.stripLeading();
    if (number.endsWith("%") && (follows.startsWith("%") || follows.startsWith("percent"))) {
      return number.substring(0, number.length() - 1);
    }
    for (int space = number.indexOf(' '); space >= 0; space = number.indexOf(' ', space + 1)) {
      String tail = number.substring(space + 1);
      boolean again = follows.startsWith(tail);
      boolean whole =
          follows.length() == tail.length()
              || (again && !Character.isLetterOrDigit(follows.charAt(tail.length())));
      if (again && whole) {
        return number.substring(0, space);
      }
    }
    return number;
  }
}
