package org.duizhao.quality;

import java.util.List;

/// A translation far shorter or longer than such a source usually has.
final class LengthCheck implements Check {

  private static final double LEAST = 3;

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
    double times = norm.times(pair);
    String percent = Long.toString(Math.round(100 * times));
    if (times < LengthNorm.shortest(weight)) {
      return List.of(Finding.ofPair(FindingKind.TARGET_SHORT, Severity.WARNING, percent));
    }
    if (times > LengthNorm.longest(weight)) {
      return List.of(Finding.ofPair(FindingKind.TARGET_LONG, Severity.WARNING, percent));
    }
    return List.of();
  }
}
