package org.duizhao.alignment;

/// Whether a quotation is open after the bead on one side only.
final class QuoteStateScorer implements BeadScorer {

  /// Where one side has this much less of its text in quotation marks, they mean nothing.
  private static final double FEWEST = 0.3;

  private final int[] source;
  private final int[] target;
  private final boolean counts;

  QuoteStateScorer(int[] source, int[] target) {
    this.source = source;
    this.target = target;
    double one = share(source);
    double other = share(target);
    counts = Math.min(one, other) > FEWEST * Math.max(one, other);
  }

  private static double share(int[] open) {
    double sum = 0;
    for (int each : open) {
      sum += each;
    }
    return sum / open.length;
  }

  @Override
  public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
    return counts && source[sourceTo] != target[targetTo] ? -1 : 0;
  }
}
