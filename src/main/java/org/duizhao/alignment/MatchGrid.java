package org.duizhao.alignment;

import java.util.Arrays;

/// How much of the words on one side is accounted for by the other, for every place of a corridor
/// and every number of sentences a bead may join.
///
/// `forward(a, row, column)` is about the words of English sentence `column - 1` and the `a`
/// Chinese sentences before `row`; `backward(b, row, column)` about those of Chinese sentence `row
/// - 1` and the `b` English ones before `column`. Both are sums of weight · ln(1 + mass) over
///   words.
final class MatchGrid {

  private static final int A = BeadShape.MOST_SOURCES;
  private static final int B = BeadShape.MOST_TARGETS;

  private final Corridor corridor;
  private final int[] starts;
  private final float[] forward;
  private final float[] backward;

  private MatchGrid(Corridor corridor) {
    this.corridor = corridor;
    starts = corridor.starts();
    forward = new float[starts[corridor.from().length] * A];
    backward = new float[starts[corridor.from().length] * B];
  }

  /// @param corridor a part of the whole, its rows counted from `firstRow` and its columns absolute
  static MatchGrid of(TextPair texts, Corridor corridor, int firstRow) {
    MatchGrid grid = new MatchGrid(corridor);
    CellMasses masses =
        new CellMasses(
            texts.chineseBags(),
            texts.englishBags(),
            texts.english().types().size(),
            texts.associations(),
            corridor,
            firstRow);
    grid.fillForward(texts.englishBags(), texts.english().weights(), masses);
    grid.fillBackward(texts.chineseBags(), texts.chinese().weights(), masses, firstRow);
    return grid;
  }

  /// The number of a place, from 0 row by row.
  int cell(int row, int column) {
    return starts[row] + column - corridor.from()[row];
  }

  float forward(int sources, int cell) {
    return forward[cell * A + sources - 1];
  }

  float backward(int targets, int cell) {
    return backward[cell * B + targets - 1];
  }

  private void fillForward(Bags english, float[] weights, CellMasses masses) {
    int rows = corridor.from().length;
    int first = Math.max(0, corridor.from()[0] - 1);
    float[] sums = new float[english.largest(first, corridor.to()[rows - 1])];
    for (int row = 1; row < corridor.from().length; row++) {
      for (int column = Math.max(1, corridor.from()[row]); column <= corridor.to()[row]; column++) {
        int[] bag = english.types()[column - 1];
        float[] counts = english.counts()[column - 1];
        int cell = cell(row, column);
        double total = 0;
        for (int a = 1; a <= A; a++) {
          int above = row - a + 1;
          if (above >= 1 && corridor.contains(above, column)) {
            int other = cell(above, column);
            for (int m = masses.englishFrom(other); m < masses.englishFrom(other + 1); m++) {
              int place = masses.englishPlace(m);
              float weight = counts[place] * weights[bag[place]];
              total -= sums[place] == 0 ? 0 : weight * FastLog.ln(1 + sums[place]);
              sums[place] += masses.englishMass(m);
              total += weight * FastLog.ln(1 + sums[place]);
            }
          }
          forward[cell * A + a - 1] = (float) total;
        }
        Arrays.fill(sums, 0, bag.length, 0);
      }
    }
  }

  private void fillBackward(Bags chinese, float[] weights, CellMasses masses, int firstRow) {
    int last = firstRow + corridor.from().length - 1;
    float[] sums = new float[chinese.largest(firstRow, last)];
    for (int row = 1; row < corridor.from().length; row++) {
      int[] bag = chinese.types()[firstRow + row - 1];
      float[] counts = chinese.counts()[firstRow + row - 1];
      for (int column = Math.max(1, corridor.from()[row]); column <= corridor.to()[row]; column++) {
        int cell = cell(row, column);
        double total = 0;
        for (int b = 1; b <= B; b++) {
          int left = column - b + 1;
          if (left >= 1 && corridor.contains(row, left)) {
            int other = cell(row, left);
            for (int m = masses.chineseFrom(other); m < masses.chineseFrom(other + 1); m++) {
              int place = masses.chinesePlace(m);
              float weight = counts[place] * weights[bag[place]];
              total -= sums[place] == 0 ? 0 : weight * FastLog.ln(1 + sums[place]);
              sums[place] += masses.chineseMass(m);
              total += weight * FastLog.ln(1 + sums[place]);
            }
          }
          backward[cell * B + b - 1] = (float) total;
        }
        Arrays.fill(sums, 0, bag.length, 0);
      }
    }
  }
}
