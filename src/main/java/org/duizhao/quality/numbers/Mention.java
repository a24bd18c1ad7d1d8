package org.duizhao.quality.numbers;

import org.duizhao.core.Span;
import org.jspecify.annotations.Nullable;

/// A number as an English text may mean it. One place in the text may have several: "a quarter" is
/// a fourth, fifteen minutes or three months.
///
/// @param low the value, or the least it may be; the first year of a DECADE, minutes of a CLOCK, 1
///   to 12 of a MONTH, 1 to 7 from Monday of a WEEKDAY, in hundredths for PERCENT
/// @param high the same as `low`, or the most it may be
/// @param unit what is counted, if it is a known unit
/// @param figures whether it is written in figures
record Mention(
    Span span, Sense type, double low, double high, @Nullable Scale unit, boolean figures) {

  enum Sense {
    NUMBER,
    ORDINAL,
    PERCENT,
    FRACTION,
    MULTIPLE,
    MONTH,
    WEEKDAY,
    DECADE,
    CENTURY,
    CLOCK
  }

  /// Whether it may be this value.
  boolean is(double value) {
    return Values.within(value, low, high);
  }

  boolean isExact() {
    return low == high;
  }

  /// Whether both ends stand in figures, as in "67 to 87"; the years of one decade are no such
  /// range.
  boolean isRange() {
    return figures && type == Sense.NUMBER && high > low && high - low != 9;
  }

  boolean is(Sense wanted) {
    return type == wanted;
  }
}
