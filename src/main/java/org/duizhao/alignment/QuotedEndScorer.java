package org.duizhao.alignment;

/// Whether only one side of a bead ends with a quotation mark.
final class QuotedEndScorer implements BeadScorer {

  private final int[] source;
  private final int[] target;

  QuotedEndScorer(int[] source, int[] target) {
    this.source = source;
    this.target = target;
  }

  @Override
  public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
    return source[sourceTo - 1] == target[targetTo - 1] ? 0 : -1;
  }
}
