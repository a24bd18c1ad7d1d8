package org.duizhao.alignment;

import org.jspecify.annotations.Nullable;

/// How well the words of one side are accounted for by the other, both ways, and how much room for
/// chance there is.
///
/// Of words: the sum over the words of one side of weight · ln(1 + mass). Of room: minus the weight
/// of these words · ln(1 + weight of the other side's). The room is what keeps beads from growing:
/// more words explain more by chance.
final class LexicalScorers {

  private final TextPair texts;
  private final Corridor corridor;
  private final int firstRow;
  private @Nullable MatchGrid made;

  LexicalScorers(TextPair texts, Corridor corridor, int firstRow) {
    this.texts = texts;
    this.corridor = corridor;
    this.firstRow = firstRow;
  }

  BeadScorer englishWords() {
    MatchGrid grid = grid();
    return (sourceFrom, sourceTo, targetFrom, targetTo) -> {
      int row = sourceTo - firstRow;
      double sum = 0;
      for (int column = targetFrom + 1; column <= targetTo; column++) {
        if (corridor.contains(row, column)) {
          sum += grid.forward(sourceTo - sourceFrom, grid.cell(row, column));
        }
      }
      return sum;
    };
  }

  BeadScorer chineseWords() {
    MatchGrid grid = grid();
    return (sourceFrom, sourceTo, targetFrom, targetTo) -> {
      double sum = 0;
      for (int i = sourceFrom + 1; i <= sourceTo; i++) {
        int row = i - firstRow;
        if (corridor.contains(row, targetTo)) {
          sum += grid.backward(targetTo - targetFrom, grid.cell(row, targetTo));
        }
      }
      return sum;
    };
  }

  private MatchGrid grid() {
    MatchGrid grid = made;
    if (grid == null) {
      grid = MatchGrid.of(texts, corridor, firstRow);
      made = grid;
    }
    return grid;
  }

  BeadScorer englishRoom() {
    return room(texts.englishWeights(), texts.chineseWeights(), false);
  }

  BeadScorer chineseRoom() {
    return room(texts.chineseWeights(), texts.englishWeights(), true);
  }

  /// @param turned whether the words are those of the Chinese side
  private static BeadScorer room(double[] words, double[] others, boolean turned) {
    return (sourceFrom, sourceTo, targetFrom, targetTo) -> {
      int from = turned ? sourceFrom : targetFrom;
      int to = turned ? sourceTo : targetTo;
      int otherFrom = turned ? targetFrom : sourceFrom;
      int otherTo = turned ? targetTo : sourceTo;
      double other = others[otherTo] - others[otherFrom];
      return (words[from] - words[to]) * FastLog.ln((float) (1 + other));
    };
  }
}
