package org.duizhao.language;

import java.math.BigDecimal;
import java.util.List;
import org.duizhao.core.Span;

/// Something counted, measured or dated in a Chinese text.
///
/// @param low the value in its unit, or the least it may be; percent for PERCENT, the year for
///   YEAR, the first year for DECADE
/// @param high the same as `low`, or the most it may be
/// @param unit what is counted, in English and singular ("year", "USD", "km"); of a DATE or TIME
///   its ISO form, such as 2023-06-12, --06-12 or 15:30; else empty
/// @param english ways to write it in English, the likeliest first
public record Quantity(
    Span span, Kind kind, BigDecimal low, BigDecimal high, String unit, List<String> english) {

  /// What a quantity is.
  public enum Kind {
    NUMBER,
    PERCENT,
    FRACTION,
    ORDINAL,
    MULTIPLE,
    MONEY,
    MEASURE,
    DURATION,
    AGE,
    DATE,
    YEAR,
    DECADE,
    CENTURY,
    TIME
  }

  public Quantity {
    english = List.copyOf(english);
  }

  /// Whether it is one value and not a range.
  public boolean isExact() {
    return low.compareTo(high) == 0;
  }
}
