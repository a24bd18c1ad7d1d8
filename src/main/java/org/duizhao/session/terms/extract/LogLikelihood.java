package org.duizhao.session.terms.extract;

/// How surprising a frequency is against that of general text, as the likelihood ratio G² of
/// Dunning (1993), for two corpora as Rayson and Garside (2000) compare them.
final class LogLikelihood {

  /// Less than one chance in a thousand.
  static final double SIGNIFICANT = 10.83;

  /// The size general frequencies are taken to be counted over.
  private static final double GENERAL = 60_000_000;

  private LogLikelihood() {}

  /// How surprising a count is.
  ///
  /// @param count in a text of `size` words
  /// @param perMillion in general text
  /// @return 0 when it is no more frequent than in general
  static double of(double count, double size, double perMillion) {
    double general = perMillion * GENERAL / 1_000_000;
    double share = (count + general) / (size + GENERAL);
    if (count / size <= general / GENERAL) {
      return 0;
    }
    return 2 * (part(count, size * share) + part(general, GENERAL * share));
  }

  private static double part(double observed, double expected) {
    return observed <= 0 ? 0 : observed * Math.log(observed / expected);
  }
}
