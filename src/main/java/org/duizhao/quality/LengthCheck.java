package org.duizhao.quality;

import java.util.List;

/// A translation far shorter or longer than such a source usually has.
final class LengthCheck implements Check {

  private static final double LEAST = 3;

  /// Deviations that no more than one right translation in some hundred goes beyond.
  private static final double SHORT = -3.7;

  private static final double LONG = 4.0;

  private final LengthNorm norm;

  LengthCheck(LengthNorm norm) {
    this.norm = norm;
  }

  @Override
  public List<Finding> check(Pair pair) {
    double weight = LengthNorm.weight(pair.source());
    if (weight < LEAST || pair.target().isBlank()) {
      return List.of();
    }
    double deviation = norm.deviation(pair);
    if (deviation >= SHORT && deviation <= LONG) {
      return List.of();
    }
    String percent = Long.toString(Math.round(100 * norm.times(pair)));
    FindingKind kind = deviation < SHORT ? FindingKind.TARGET_SHORT : FindingKind.TARGET_LONG;
    return List.of(Finding.ofPair(kind, Severity.WARNING, percent));
  }
}
