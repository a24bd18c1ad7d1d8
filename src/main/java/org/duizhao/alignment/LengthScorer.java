package org.duizhao.alignment;

/// How well the ratio of the lengths fits that of the whole texts: minus the square of its
/// logarithm.
final class LengthScorer implements BeadScorer {

  private static final double SMOOTHING = 3;

  private final int[] source;
  private final int[] target;
  private final double ratio;

  /// @param ratio letters of English for each character of Chinese
  LengthScorer(Surface source, Surface target, double ratio) {
    this.source = source.letters();
    this.target = target.letters();
    this.ratio = ratio;
  }

  @Override
  public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
    double chinese = source[sourceTo] - source[sourceFrom];
    double english = target[targetTo] - target[targetFrom];
    double log = FastLog.ln((float) ((english + SMOOTHING) / (ratio * chinese + SMOOTHING)));
    return -log * log;
  }
}
