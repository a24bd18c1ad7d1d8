package org.duizhao.alignment;

/// How likely the difference of the lengths is when each character brings forth letters by chance
/// (Gale and Church, A Program for Aligning Sentences in Bilingual Corpora, 1993), within bounds.
final class GaleChurchScorer implements BeadScorer {

  private static final double SCALE = 40;
  private static final double WORST = 12;

  private final int[] source;
  private final int[] target;
  private final double ratio;
  private final boolean tooLong;

  /// @param tooLong whether it counts English that is too long, or too short
  GaleChurchScorer(Surface source, Surface target, double ratio, boolean tooLong) {
    this.source = source.letters();
    this.target = target.letters();
    this.ratio = ratio;
    this.tooLong = tooLong;
  }

  @Override
  public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
    double chinese = ratio * (source[sourceTo] - source[sourceFrom]);
    double english = target[targetTo] - target[targetFrom];
    double difference = english - chinese;
    if (difference > 0 != tooLong) {
      return 0;
    }
    double squared = difference * difference / (1 + (english + chinese) / 2);
    return -Math.min(squared / SCALE, WORST);
  }
}
