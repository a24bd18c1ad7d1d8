package org.duizhao.language;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One part of a written number: 三, 千, 五 and 萬 are those of 三千五萬.
///
/// @param high differs from `low` where a part means one or the other: 兩三
record NumeralPart(Role role, BigDecimal low, BigDecimal high) {

  enum Role {
    /// One character for a figure.
    DIGIT,
    /// The 零 between places.
    ZERO,
    /// A number written in figures.
    NUMBER,
    /// Ten, a hundred or a thousand.
    SMALL,
    /// 萬 and larger.
    BIG,
    /// 多, 餘: and some.
    MORE
  }

  NumeralPart(Role role, BigDecimal value) {
    this(role, value, value);
  }

  /// What the parts come to.
  ///
  /// @param highest whether the most that may be meant is asked for, or else the least
  static BigDecimal value(List<NumeralPart> parts, Numeral.Form form, boolean highest) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    BigDecimal lastBig = BigDecimal.ZERO;
    BigDecimal lastScale = BigDecimal.ONE;
    @Nullable BigDecimal current = null;
    boolean vague = false;
    int place = 0;
    for (NumeralPart part : parts) {
      place++;
      switch (part.role()) {
        case DIGIT, NUMBER -> {
          current = highest ? part.high() : part.low();
          boolean colloquial = part.role() == Role.DIGIT && form != Numeral.Form.VAGUE;
          vague = highest && form == Numeral.Form.VAGUE && part.high().intValue() == 9;
          if (colloquial && place == parts.size() && lastScale.compareTo(BigDecimal.TEN) > 0) {
            // 三萬五 is 35,000.
            current = current.multiply(lastScale).divide(BigDecimal.TEN);
          }
        }
        case ZERO -> lastScale = BigDecimal.ONE;
        case SMALL -> {
          section = section.add(or(current, 1).multiply(part.low()));
          section = vague ? section.add(part.low()).subtract(BigDecimal.ONE) : section;
          vague = false;
          current = null;
          lastScale = part.low();
        }
        case BIG -> {
          boolean nothing = current == null && section.signum() == 0 && total.signum() == 0;
          BigDecimal here = section.add(or(current, nothing ? 1 : 0));
          here = vague ? here.add(BigDecimal.ONE) : here;
          vague = false;
          total =
              part.low().compareTo(lastBig) > 0
                  ? total.add(here).multiply(part.low())
                  : total.add(here.multiply(part.low()));
          section = BigDecimal.ZERO;
          current = null;
          lastBig = part.low();
          lastScale = part.low();
        }
        case MORE -> {}
      }
    }
    return total.add(section).add(or(current, 0));
  }

  private static BigDecimal or(@Nullable BigDecimal value, int other) {
    return value == null ? BigDecimal.valueOf(other) : value;
  }
}
