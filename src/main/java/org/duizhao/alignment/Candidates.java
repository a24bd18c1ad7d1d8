package org.duizhao.alignment;

import java.util.Arrays;

/// The beads a search looks at.
///
/// @param shapes for every place of the corridor the shapes of the beads that may end there, a bit
///   each in the order of [BeadShape#ALL]
// The arrays stay within the package, where nobody changes them.
@SuppressWarnings("ArrayRecordComponent")
record Candidates(Corridor corridor, int[] shapes) {

  /// Every bead that stays within the corridor.
  static Candidates all(Corridor corridor) {
    int[] shapes = new int[Math.toIntExact(corridor.area())];
    int cell = 0;
    for (int row = 0; row < corridor.from().length; row++) {
      for (int column = corridor.from()[row]; column <= corridor.to()[row]; column++) {
        for (int shape = 0; shape < BeadShape.ALL.size(); shape++) {
          int fromRow = row - BeadShape.ALL.get(shape).sources();
          int fromColumn = column - BeadShape.ALL.get(shape).targets();
          if (fromRow >= 0 && corridor.contains(fromRow, fromColumn)) {
            shapes[cell] |= 1 << shape;
          }
        }
        cell++;
      }
    }
    return new Candidates(corridor, shapes);
  }

  boolean holds(int cell, int shape) {
    return (shapes[cell] >> shape & 1) != 0;
  }

  /// Collects beads, and the places between them, of a part of a corridor.
  static final class Builder {

    private final Corridor whole;
    private final int[] starts;
    private final int[] from;
    private final int[] to;
    private final int[] shapes;

    /// @param openEnd whether an alignment may end at any place of the last row
    Builder(Corridor whole, boolean openEnd) {
      this.whole = whole;
      starts = whole.starts();
      int rows = whole.from().length;
      from = new int[rows];
      to = new int[rows];
      shapes = new int[starts[rows]];
      Arrays.fill(from, Integer.MAX_VALUE);
      Arrays.fill(to, -1);
      add(0, whole.from()[0]);
      if (!openEnd) {
        add(rows - 1, whole.to()[rows - 1]);
      }
    }

    /// A place an alignment may pass.
    void add(int row, int column) {
      from[row] = Math.min(from[row], column);
      to[row] = Math.max(to[row], column);
    }

    /// A bead that ends at a place.
    void add(int row, int column, int shape) {
      shapes[starts[row] + column - whole.from()[row]] |= 1 << shape;
      BeadShape bead = BeadShape.ALL.get(shape);
      for (int above = row - bead.sources(); above <= row; above++) {
        add(above, Math.max(column - bead.targets(), whole.from()[above]));
        add(above, Math.min(column, whole.to()[above]));
      }
    }

    Candidates build() {
      int rows = from.length;
      for (int row = 1; row < rows; row++) {
        to[row] = Math.max(to[row], to[row - 1]);
      }
      for (int row = rows - 2; row >= 0; row--) {
        from[row] = Math.min(from[row], from[row + 1]);
      }
      Corridor corridor = new Corridor(from, to);
      int[] own = new int[Math.toIntExact(corridor.area())];
      int cell = 0;
      for (int row = 0; row < rows; row++) {
        int width = to[row] - from[row] + 1;
        System.arraycopy(shapes, starts[row] + from[row] - whole.from()[row], own, cell, width);
        cell += width;
      }
      return new Candidates(corridor, own);
    }
  }
}
