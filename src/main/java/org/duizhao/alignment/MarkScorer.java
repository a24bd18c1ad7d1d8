package org.duizhao.alignment;

/// How many more of a mark, such as the question mark, one side has than the other.
final class MarkScorer implements BeadScorer {

  private static final int MOST = 3;

  private final int[] source;
  private final int[] target;

  /// @param source the number of marks before each sentence
  MarkScorer(int[] source, int[] target) {
    this.source = source;
    this.target = target;
  }

  @Override
  public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
    int difference = source[sourceTo] - source[sourceFrom] - target[targetTo] + target[targetFrom];
    return -Math.min(Math.abs(difference), MOST);
  }
}
