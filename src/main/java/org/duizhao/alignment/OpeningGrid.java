package org.duizhao.alignment;

import java.util.Arrays;

/// For every place of a corridor how much of the first words of the English sentence before it is
/// accounted for by those of the Chinese one, and the other way round: sums of weight · ln(1 +
/// mass).
final class OpeningGrid {

  private final Corridor corridor;
  private final int[] starts;
  private final float[] english;
  private final float[] chinese;

  private OpeningGrid(Corridor corridor) {
    this.corridor = corridor;
    starts = corridor.starts();
    english = new float[starts[starts.length - 1]];
    chinese = new float[english.length];
  }

  /// @param corridor a part of the whole, its rows counted from `firstRow` and its columns absolute
  static OpeningGrid of(TextPair texts, Corridor corridor, int firstRow) {
    Bags chinese = texts.chineseOpenings();
    Bags english = texts.englishOpenings();
    OpeningGrid grid = new OpeningGrid(corridor);
    SentenceCalls calls = new SentenceCalls(texts.english().types().size(), texts.associations());
    float[] weights = texts.chinese().weights();
    for (int row = 1; row < corridor.from().length; row++) {
      int[] bag = chinese.types()[firstRow + row - 1];
      float[] counts = chinese.counts()[firstRow + row - 1];
      calls.of(bag, counts);
      float[] sums = new float[bag.length];
      for (int column = Math.max(1, corridor.from()[row]); column <= corridor.to()[row]; column++) {
        int cell = grid.starts[row] + column - corridor.from()[row];
        grid.english[cell] =
            collect(
                calls,
                english.types()[column - 1],
                english.counts()[column - 1],
                texts.english().weights(),
                sums);
        if (grid.english[cell] > 0) {
          for (int place = 0; place < sums.length; place++) {
            if (sums[place] > 0) {
              grid.chinese[cell] +=
                  counts[place] * weights[bag[place]] * FastLog.ln(1 + sums[place]);
            }
          }
          Arrays.fill(sums, 0);
        }
      }
      calls.clear();
    }
    return grid;
  }

  private static float collect(
      SentenceCalls calls, int[] target, float[] counts, float[] weights, float[] sums) {
    float total = 0;
    for (int place = 0; place < target.length; place++) {
      float mass = calls.mass(target[place]);
      if (mass > 0) {
        total += counts[place] * weights[target[place]] * FastLog.ln(1 + mass);
        calls.addCallers(target[place], counts[place], sums);
      }
    }
    return total;
  }

  /// Of the English words; 0 outside the corridor.
  float english(int row, int column) {
    return corridor.contains(row, column)
        ? english[starts[row] + column - corridor.from()[row]]
        : 0;
  }

  float chinese(int row, int column) {
    return corridor.contains(row, column)
        ? chinese[starts[row] + column - corridor.from()[row]]
        : 0;
  }
}
