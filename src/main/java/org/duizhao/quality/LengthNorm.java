package org.duizhao.quality;

/// How long English is for Chinese of a length, and how far from it translations go.
///
/// The weight of a source is its Han characters and, for what it has in Latin letters, one for
/// every four and a half. The bounds leave out 0.2 % of 35,000 human translations (news, sentences
/// for learners, manuals), by length.
///
/// @param ratio English letters and figures for one of the weight, usually
/// @param surety how many pairs the ratio was learned from
public record LengthNorm(double ratio, int surety) {

  /// Before anything is known of the user's own translations.
  public static final LengthNorm GENERAL = new LengthNorm(3.0, 0);

  private static final double LATIN = 4.5;

  /// As many pairs as the general ratio counts for.
  private static final int PRIOR = 50;

  private static final double LEAST_WEIGHT = 4;

  /// The norm after these pairs, taken as right.
  public static LengthNorm learned(Iterable<Pair> pairs) {
    double logs = PRIOR * Math.log(GENERAL.ratio);
    int seen = 0;
    for (Pair pair : pairs) {
      double weight = weight(pair.source());
      double letters = letters(pair.target());
      if (weight >= LEAST_WEIGHT && letters > 0) {
        logs += Math.log(letters / weight);
        seen++;
      }
    }
    return new LengthNorm(Math.exp(logs / (PRIOR + seen)), seen);
  }

  /// How many times the usual length a translation has: 1 when it is just that.
  double times(Pair pair) {
    return letters(pair.target()) / weight(pair.source()) / ratio;
  }

  static double shortest(double weight) {
    return weight < 5 ? 0.26 : weight < 10 ? 0.3 : weight < 20 ? 0.36 : weight < 40 ? 0.46 : 0.58;
  }

  static double longest(double weight) {
    return weight < 5 ? 3.4 : weight < 10 ? 2.3 : weight < 20 ? 2.1 : weight < 40 ? 1.85 : 1.7;
  }

  static double weight(String source) {
    return HanRuns.count(source) + letters(source) / LATIN;
  }

  private static double letters(String text) {
    return text.chars().filter(c -> c < '\u2e80' && Character.isLetterOrDigit(c)).count();
  }
}
