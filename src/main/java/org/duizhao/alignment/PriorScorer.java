package org.duizhao.alignment;

/// How common beads of the shape are: the logarithm of their share.
final class PriorScorer implements BeadScorer {

  private static final int WIDTH = BeadShape.MOST_TARGETS + 1;

  private final double[] logs = new double[(BeadShape.MOST_SOURCES + 1) * WIDTH];

  PriorScorer() {
    for (BeadShape shape : BeadShape.ALL) {
      logs[shape.sources() * WIDTH + shape.targets()] = Math.log(shape.share());
    }
  }

  @Override
  public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
    return logs[(sourceTo - sourceFrom) * WIDTH + targetTo - targetFrom];
  }
}
