package org.duizhao.quality;

import java.util.List;
import java.util.regex.Pattern;

/// A translation far shorter or longer than such a source usually has.
final class LengthCheck implements Check {

  private static final double LEAST = 3;

  /// Deviations that no more than one right translation in some hundred goes beyond.
  private static final double SHORT = -3.7;

  private static final double LONG = 4.0;

  /// Who speaks, which dialogue in English often leaves to its place: 韋小寶道：「…」
  private static final Pattern TAG = Pattern.compile("^[^，。！？“「]{1,10}[：:](?=[“「『\"])");

  /// 我……我……
  private static final Pattern STUTTER = Pattern.compile("(\\p{IsHan}{1,3})…+ ?(?=\\1)");

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
    if (deviation < SHORT && (isLongerWithoutTag(pair) || isOfFigures(pair.target()))) {
      return List.of();
    }
    String percent = Long.toString(Math.round(100 * norm.times(pair)));
    FindingKind kind = deviation < SHORT ? FindingKind.TARGET_SHORT : FindingKind.TARGET_LONG;
    return List.of(Finding.ofPair(kind, Severity.WARNING, percent));
  }

  /// Scores and lists of figures are as short in English.
  private static boolean isOfFigures(String text) {
    long figures = text.chars().filter(Character::isDigit).count();
    return 2 * figures > text.chars().filter(Character::isLetterOrDigit).count();
  }

  private boolean isLongerWithoutTag(Pair pair) {
    String said = STUTTER.matcher(TAG.matcher(pair.source()).replaceFirst("")).replaceAll("");
    return !said.equals(pair.source())
        && (LengthNorm.weight(said) < LEAST
            || norm.deviation(new Pair(said, pair.target())) >= SHORT);
  }
}
