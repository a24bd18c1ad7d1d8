package org.duizhao.alignment;

/// For each place between Chinese sentences the places between English sentences the search looks
/// at. Both ends of a row are inclusive, and rows never begin or end before the row above.
// The arrays stay within the package, where nobody changes them.
@SuppressWarnings("ArrayRecordComponent")
record Corridor(int[] from, int[] to) {

  /// The number of Chinese sentences.
  int sentences() {
    return from.length - 1;
  }

  boolean contains(int row, int column) {
    return column >= from[row] && column <= to[row];
  }

  /// How many places lie in the rows before each one, and in all at the end.
  int[] starts() {
    int[] starts = new int[from.length + 1];
    for (int row = 0; row < from.length; row++) {
      starts[row + 1] = starts[row] + to[row] - from[row] + 1;
    }
    return starts;
  }

  /// How many places it holds.
  long area() {
    long area = 0;
    for (int row = 0; row < from.length; row++) {
      area += to[row] - from[row] + 1;
    }
    return area;
  }

  /// The part of a corridor between two corners, both of which it then holds.
  Corridor between(int row, int column, int lastRow, int lastColumn) {
    int rows = lastRow - row + 1;
    int[] low = new int[rows];
    int[] high = new int[rows];
    for (int i = 0; i < rows; i++) {
      low[i] = Math.clamp(from[row + i], column, lastColumn);
      high[i] = Math.clamp(to[row + i], column, lastColumn);
    }
    low[0] = column;
    high[rows - 1] = lastColumn;
    return new Corridor(low, high);
  }
}
