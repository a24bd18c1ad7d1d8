package org.duizhao.language;

import java.math.BigDecimal;
import org.duizhao.core.Span;

/// A number as it stands in a Chinese text, in figures, characters or both: 3.5億, 三萬五千, 兩三百.
///
/// @param low the value, or the least it may be
/// @param high the same as `low`, or the most it may be: 兩三百 is 200 to 300, 十幾 is 11 to 19
/// @param scale the last large unit it names, such as 10000 in 50萬; else 1
/// @param form how it is written
/// @param more whether it says "and some", as in 十多
public record Numeral(
    Span span, BigDecimal low, BigDecimal high, BigDecimal scale, Form form, boolean more) {

  /// How a number is written.
  public enum Form {
    /// In figures only: 25, 10,000.
    FIGURES,
    /// With characters: 三千, 3.5億.
    CHARACTERS,
    /// In characters for single digits: 二〇二四.
    DIGIT_BY_DIGIT,
    /// With 幾 or 數: 幾百.
    VAGUE,
    /// A unit without a number before it, which is often only a part of a word: 百, 萬.
    BARE
  }

  /// Whether it is one value and not a range.
  public boolean isExact() {
    return !more && low.compareTo(high) == 0;
  }

  /// Whether it is one whole number between these, inclusive.
  public boolean isWhole(int least, int most) {
    return isExact()
        && low.stripTrailingZeros().scale() <= 0
        && low.compareTo(BigDecimal.valueOf(least)) >= 0
        && low.compareTo(BigDecimal.valueOf(most)) <= 0;
  }
}
