package org.duizhao.language;

import java.math.BigDecimal;
import java.util.Optional;
import org.duizhao.core.Span;

/// Joins two numbers into a range: 五到十, 20–30, 三至五萬.
final class NumberRange {

  private static final String BETWEEN = "到至~～〜–—－-";

  private NumberRange() {}

  /// The number, or the range that it begins.
  static Numeral from(String text, Numeral first) {
    int start = first.span().start();
    int end = first.span().end();
    if (text.charAt(start) == '0' && end > start + 1) {
      // 02-23 is a date or a code.
      return first;
    }
    if (end + 1 >= text.length() || BETWEEN.indexOf(text.charAt(end)) < 0 || !first.isExact()) {
      return first;
    }
    Optional<Numeral> second = ChineseNumerals.at(text, end + 1);
    if (second.isEmpty()
        || !second.get().isExact()
        || text.startsWith("分之", second.get().span().end())
        || isCode(text, second.get(), end)) {
      return first;
    }
    Numeral last = second.get();
    BigDecimal low = first.low();
    if (first.scale().compareTo(BigDecimal.ONE) == 0
        && last.scale().compareTo(BigDecimal.ONE) > 0
        && low.compareTo(last.low().divide(last.scale())) < 0) {
      // 三到五萬 is 30,000 to 50,000.
      low = low.multiply(last.scale());
    }
    return low.compareTo(last.high()) >= 0
        ? first
        : new Numeral(
            new Span(first.span().start(), last.span().end()),
            low,
            last.high(),
            last.scale(),
            last.form(),
            /* more= */ false);
  }

  /// 2023-06-12 and 555-1234-5678 are no ranges.
  private static boolean isCode(String text, Numeral second, int at) {
    int end = second.span().end();
    return text.charAt(at) == '-'
        && end + 1 < text.length()
        && text.charAt(end) == '-'
        && Mark.isDigit(text.charAt(end + 1));
  }
}
