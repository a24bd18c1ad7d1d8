package org.duizhao.alignment;

import java.util.Arrays;

/// The heaviest chain of points that runs forward on both sides, and what in it can be trusted.
final class AnchorChain {

  private AnchorChain() {}

  /// For each row the column of the heaviest chain, or -1.
  ///
  /// @param candidates a fixed number of columns for each row, -1 for none
  static int[] heaviest(int[] candidates, float[] weights, int perRow, int columns) {
    int rows = candidates.length / perRow;
    float[] total = new float[candidates.length];
    int[] before = new int[candidates.length];
    float[] best = new float[columns + 1];
    int[] bestAt = new int[columns + 1];
    Arrays.fill(bestAt, -1);
    for (int row = 0; row < rows; row++) {
      for (int c = row * perRow; c < (row + 1) * perRow && candidates[c] >= 0; c++) {
        before[c] = -1;
        for (int at = candidates[c]; at > 0; at -= at & -at) {
          if (best[at] > total[c]) {
            total[c] = best[at];
            before[c] = bestAt[at];
          }
        }
        total[c] += weights[c];
      }
      for (int c = row * perRow; c < (row + 1) * perRow && candidates[c] >= 0; c++) {
        for (int at = candidates[c] + 1; at <= columns; at += at & -at) {
          if (total[c] > best[at]) {
            best[at] = total[c];
            bestAt[at] = c;
          }
        }
      }
    }
    int[] chain = new int[rows];
    Arrays.fill(chain, -1);
    int last = -1;
    for (int at = columns; at > 0; at -= at & -at) {
      if (last < 0 || (bestAt[at] >= 0 && best[at] > total[last])) {
        last = bestAt[at];
      }
    }
    for (int c = last; c >= 0; c = before[c]) {
      chain[c / perRow] = candidates[c];
    }
    return chain;
  }

  /// The chain without the points that stand apart from most of their neighbours.
  static int[] agreed(int[] chain, int neighbours) {
    int[] rows = new int[chain.length];
    int points = 0;
    for (int row = 0; row < chain.length; row++) {
      if (chain[row] >= 0) {
        rows[points++] = row;
      }
    }
    int[] agreed = chain.clone();
    for (int p = 0; p < points; p++) {
      int near = 0;
      int after = 0;
      for (int q = Math.max(0, p - neighbours / 2);
          q <= Math.min(points - 1, p + neighbours / 2);
          q++) {
        int rowStep = Math.abs(rows[q] - rows[p]);
        int columnStep = Math.abs(chain[rows[q]] - chain[rows[p]]);
        if (q != p && columnStep <= 4 + 2.5 * rowStep && rowStep <= 4 + 2.5 * columnStep) {
          if (rowStep <= 2 * neighbours) {
            near += q < p ? 1 : 0;
            after += q > p ? 1 : 0;
          }
        }
      }
      if (Math.max(near, after) < neighbours / 3) {
        agreed[rows[p]] = -1;
      }
    }
    return agreed;
  }
}
