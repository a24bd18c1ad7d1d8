package org.duizhao.alignment;

/// How well the words of one side are accounted for by the other, both ways.
///
/// Forward: the sum over English words of weight · ln((1 + mass) / (1 + weight of the Chinese
/// words)). The denominator is what keeps beads from growing: more words explain more by chance.
final class LexicalScorers {

  private final MatchGrid grid;
  private final int firstRow;
  private final double[] chineseWeights;
  private final double[] englishWeights;

  LexicalScorers(MatchGrid grid, int firstRow, double[] chineseWeights, double[] englishWeights) {
    this.grid = grid;
    this.firstRow = firstRow;
    this.chineseWeights = chineseWeights;
    this.englishWeights = englishWeights;
  }

  BeadScorer forward() {
    return (sourceFrom, sourceTo, targetFrom, targetTo) -> {
      int row = sourceTo - firstRow;
      double sum = 0;
      for (int column = targetFrom + 1; column <= targetTo; column++) {
        if (grid.corridor().contains(row, column)) {
          sum += grid.forward(sourceTo - sourceFrom, grid.cell(row, column));
        }
      }
      double source = chineseWeights[sourceTo] - chineseWeights[sourceFrom];
      double target = englishWeights[targetTo] - englishWeights[targetFrom];
      return sum - target * FastLog.ln((float) (1 + source));
    };
  }

  BeadScorer backward() {
    return (sourceFrom, sourceTo, targetFrom, targetTo) -> {
      double sum = 0;
      for (int i = sourceFrom + 1; i <= sourceTo; i++) {
        int row = i - firstRow;
        if (grid.corridor().contains(row, targetTo)) {
          sum += grid.backward(targetTo - targetFrom, grid.cell(row, targetTo));
        }
      }
      double source = chineseWeights[sourceTo] - chineseWeights[sourceFrom];
      double target = englishWeights[targetTo] - englishWeights[targetFrom];
      return sum - source * FastLog.ln((float) (1 + target));
    };
  }
}
