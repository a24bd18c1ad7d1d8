package org.duizhao.alignment;

import java.util.Arrays;

/// Lays the corridor around anchors: between two of them all that lies between, and some room.
final class CorridorFinder {

  private final int room;
  private final int widest;

  /// @param room how far the corridor reaches beyond the anchors, in sentences
  /// @param widest how many places a row may have where anchors are far apart
  CorridorFinder(int room, int widest) {
    this.room = room;
    this.widest = widest;
  }

  /// A narrow corridor straight from corner to corner, for texts that have nothing in common to go
  /// by but their length.
  static Corridor straight(int sentences, int targets) {
    int[] none = new int[sentences];
    Arrays.fill(none, -1);
    return new CorridorFinder(4, 12).around(none, targets);
  }

  /// @param anchors for each Chinese sentence the English one it is anchored to, or -1
  Corridor around(int[] anchors, int targets) {
    int n = anchors.length;
    int[] from = new int[n + 1];
    int[] to = new int[n + 1];
    Arrays.fill(from, targets);
    int row = 0;
    int column = 0;
    for (int i = 0; i <= n; i++) {
      boolean end = i == n;
      if (end || anchors[i] >= 0) {
        int nextColumn = end ? targets : anchors[i];
        fill(from, to, row, column, i, nextColumn);
        row = i;
        column = nextColumn;
      }
    }
    widen(from, to, targets);
    return new Corridor(from, to);
  }

  /// The rows from one anchor to the next.
  private void fill(int[] from, int[] to, int row, int column, int lastRow, int lastColumn) {
    int width = lastColumn - column;
    int height = lastRow - row;
    // So steep a stretch is left by one leap, in its first row.
    boolean leap = width > 8 * widest && width > (long) height * widest / 2;
    for (int i = row; i <= lastRow; i++) {
      double share = height == 0 ? 1 : (double) (i - row) / height;
      int middle = leap ? lastColumn : column + (int) Math.rint(share * width);
      int reach = width <= widest || width > (long) height * widest / 2 ? width : widest / 2;
      reach = leap ? widest : reach;
      int low = i == row ? column : Math.max(column, middle - reach);
      int high =
          i == lastRow || (leap && i == row) ? lastColumn : Math.min(lastColumn, middle + reach);
      from[i] = Math.min(from[i], low);
      to[i] = Math.max(to[i], high);
    }
  }

  /// Gives every row the reach of the rows around it, and some columns more.
  private void widen(int[] from, int[] to, int targets) {
    int n = from.length - 1;
    int[] low = new int[n + 1];
    int[] high = new int[n + 1];
    for (int i = 0; i <= n; i++) {
      int above = Math.max(0, i - room);
      int below = Math.min(n, i + room);
      low[i] = Math.max(0, Math.min(from[i] - room, from[above]));
      high[i] = Math.min(targets, Math.max(to[i] + room, to[below]));
    }
    low[0] = 0;
    high[n] = targets;
    for (int i = 1; i <= n; i++) {
      high[i] = Math.max(high[i], high[i - 1]);
    }
    for (int i = n - 1; i >= 0; i--) {
      low[i] = Math.min(low[i], low[i + 1]);
    }
    System.arraycopy(low, 0, from, 0, n + 1);
    System.arraycopy(high, 0, to, 0, n + 1);
  }
}
