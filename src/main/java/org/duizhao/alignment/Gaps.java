package org.duizhao.alignment;

/// What it costs to leave sentences of one side without a counterpart: one price for the first of a
/// run, another for each further one, so that a long omission is not made up of many mistakes.
///
/// The features of a skipped sentence are a constant and the weight of its words.
final class Gaps {

  /// Four constants and four weights: Chinese first and further, English first and further.
  static final int FEATURES = 8;

  private final double[] chineseWeights;
  private final double[] englishWeights;
  private final double[] prices;

  /// @param prices in the order of the features
  Gaps(double[] chineseWeights, double[] englishWeights, double[] prices) {
    this.chineseWeights = chineseWeights;
    this.englishWeights = englishWeights;
    this.prices = prices.clone();
  }

  /// The price of the Chinese sentence before a row, counted in the whole text.
  double chinese(int row, boolean first) {
    int kind = first ? 0 : 1;
    return prices[kind] + prices[4 + kind] * chineseWeight(row);
  }

  double english(int column, boolean first) {
    int kind = first ? 2 : 3;
    return prices[kind] + prices[4 + kind] * englishWeight(column);
  }

  double chineseWeight(int row) {
    return Math.sqrt(chineseWeights[row] - chineseWeights[row - 1]);
  }

  double englishWeight(int column) {
    return Math.sqrt(englishWeights[column] - englishWeights[column - 1]);
  }
}
