package org.duizhao.cli;

import java.util.Locale;

/// How many units there are, in words.
final class UnitCount {

  private UnitCount() {}

  /// Such as `1 unit` and `2,000 units`.
  static String text(long units) {
    return String.format(Locale.ROOT, units == 1 ? "%,d unit" : "%,d units", units);
  }
}
