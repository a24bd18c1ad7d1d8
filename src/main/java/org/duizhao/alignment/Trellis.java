package org.duizhao.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// All alignments within a corridor, with their probabilities: the forward-backward algorithm over
/// places and three states (after a bead, amid skipped Chinese, amid skipped English).
///
/// Rows count from 0 at `firstRow`; columns are those of the whole text.
final class Trellis {

  static final int AFTER_BEAD = 0;
  static final int SKIPPING_CHINESE = 1;
  static final int SKIPPING_ENGLISH = 2;

  private static final int SHAPES = BeadShape.ALL.size();
  private static final double NEVER = -1e30;

  /// Logarithms of probabilities below this are those of nothing.
  private static final double LEAST = -18;

  /// What is less probable than this by one recipe is not asked about by the next.
  private static final double SLIGHT = Math.log(1e-5);

  private static final int[] SOURCES =
      BeadShape.ALL.stream().mapToInt(BeadShape::sources).toArray();
  private static final int[] TARGETS =
      BeadShape.ALL.stream().mapToInt(BeadShape::targets).toArray();

  private final Candidates candidates;
  private final Corridor corridor;
  private final int firstRow;
  private final int[] starts;
  private final float[] beads;
  private final Gaps gaps;
  private final boolean openEnd;
  private final double[][] alpha;
  private final double[][] beta;
  private final double[] reached;
  private final double[] values = new double[SHAPES];
  private double total;

  /// @param beads for every place and shape the score of the bead that ends there
  /// @param openEnd whether an alignment may end at any place of the last row
  Trellis(
      Candidates candidates,
      int firstRow,
      float[] beads,
      Gaps gaps,
      int startState,
      boolean openEnd) {
    this.candidates = candidates;
    corridor = candidates.corridor();
    this.firstRow = firstRow;
    this.beads = beads;
    this.gaps = gaps;
    this.openEnd = openEnd;
    int rows = corridor.from().length;
    starts = corridor.starts();
    alpha = new double[3][starts[rows]];
    beta = new double[3][starts[rows]];
    reached = new double[starts[rows]];
    forward(startState);
    backward();
  }

  int cell(int row, int column) {
    return starts[row] + column - corridor.from()[row];
  }

  /// The logarithm of the sum over all alignments.
  double total() {
    return total;
  }

  private void forward(int startState) {
    for (double[] state : alpha) {
      Arrays.fill(state, NEVER);
    }
    alpha[startState][0] = 0;
    for (int row = 0; row < corridor.from().length; row++) {
      for (int column = corridor.from()[row]; column <= corridor.to()[row]; column++) {
        int cell = cell(row, column);
        if (cell == 0) {
          reached[0] = 0;
          continue;
        }
        alpha[AFTER_BEAD][cell] = beadsInto(row, column, cell);
        if (row > 0 && corridor.contains(row - 1, column)) {
          int above = cell(row - 1, column);
          alpha[SKIPPING_CHINESE][cell] =
              LogSum.of(
                  alpha[AFTER_BEAD][above] + gaps.chinese(firstRow + row, true),
                  alpha[SKIPPING_CHINESE][above] + gaps.chinese(firstRow + row, false));
        }
        if (column > corridor.from()[row]) {
          int left = cell - 1;
          double opened =
              LogSum.of(alpha[AFTER_BEAD][left], alpha[SKIPPING_CHINESE][left])
                  + gaps.english(column, true);
          alpha[SKIPPING_ENGLISH][cell] =
              LogSum.of(opened, alpha[SKIPPING_ENGLISH][left] + gaps.english(column, false));
        }
        double skipping = LogSum.of(alpha[SKIPPING_CHINESE][cell], alpha[SKIPPING_ENGLISH][cell]);
        reached[cell] = LogSum.of(alpha[AFTER_BEAD][cell], skipping);
      }
    }
  }

  private double beadsInto(int row, int column, int cell) {
    int count = 0;
    for (int shape = 0; shape < SHAPES; shape++) {
      int before = before(row, column, shape);
      if (before >= 0) {
        values[count++] = reached[before] + beads[cell * SHAPES + shape];
      }
    }
    return count == 0 ? NEVER : LogSum.of(values, count);
  }

  /// The place a bead of the shape that ends here begins at, or -1 if it is no candidate.
  private int before(int row, int column, int shape) {
    return candidates.holds(cell(row, column), shape)
        ? cell(row - SOURCES[shape], column - TARGETS[shape])
        : -1;
  }

  private void backward() {
    int rows = corridor.from().length;
    for (double[] state : beta) {
      Arrays.fill(state, NEVER);
    }
    for (int row = rows - 1; row >= 0; row--) {
      for (int column = corridor.to()[row]; column >= corridor.from()[row]; column--) {
        int cell = cell(row, column);
        boolean last = row == rows - 1 && (openEnd || column == corridor.to()[row]);
        double any = last ? 0 : NEVER;
        double bead = LogSum.of(any, beadsOutOf(row, column));
        double openEnglish = NEVER;
        double goOnEnglish = NEVER;
        if (column < corridor.to()[row]) {
          openEnglish = gaps.english(column + 1, true) + beta[SKIPPING_ENGLISH][cell + 1];
          goOnEnglish = gaps.english(column + 1, false) + beta[SKIPPING_ENGLISH][cell + 1];
        }
        double openChinese = NEVER;
        double goOnChinese = NEVER;
        if (row + 1 < rows && corridor.contains(row + 1, column)) {
          double below = beta[SKIPPING_CHINESE][cell(row + 1, column)];
          openChinese = gaps.chinese(firstRow + row + 1, true) + below;
          goOnChinese = gaps.chinese(firstRow + row + 1, false) + below;
        }
        beta[AFTER_BEAD][cell] = LogSum.of(LogSum.of(bead, openEnglish), openChinese);
        beta[SKIPPING_CHINESE][cell] = LogSum.of(LogSum.of(bead, openEnglish), goOnChinese);
        beta[SKIPPING_ENGLISH][cell] = LogSum.of(bead, goOnEnglish);
      }
    }
    total = Math.max(NEVER, LogSum.of(LogSum.of(start(0), start(1)), start(2)));
  }

  private double start(int state) {
    return alpha[state][0] + beta[state][0];
  }

  private double beadsOutOf(int row, int column) {
    int count = 0;
    for (int shape = 0; shape < SHAPES; shape++) {
      int toRow = row + SOURCES[shape];
      int toColumn = column + TARGETS[shape];
      if (toRow < corridor.from().length && corridor.contains(toRow, toColumn)) {
        int cell = cell(toRow, toColumn);
        if (!candidates.holds(cell, shape)) {
          continue;
        }
        values[count++] = beta[AFTER_BEAD][cell] + beads[cell * SHAPES + shape];
      }
    }
    return count == 0 ? NEVER : LogSum.of(values, count);
  }

  /// The probability of the bead of this shape that ends at this place.
  double bead(int row, int column, int shape) {
    int before = before(row, column, shape);
    if (before < 0) {
      return 0;
    }
    int cell = cell(row, column);
    double log = reached[before] + beads[cell * SHAPES + shape] + beta[AFTER_BEAD][cell] - total;
    return log < LEAST ? 0 : Math.exp(log);
  }

  /// The probability that the Chinese sentence before the row is skipped at this column.
  double skipChinese(int row, int column) {
    int cell = cell(row, column);
    return Math.exp(alpha[SKIPPING_CHINESE][cell] + beta[SKIPPING_CHINESE][cell] - total);
  }

  /// The same, and it is the first of its run.
  double skipChineseFirst(int row, int column) {
    double from = alpha[AFTER_BEAD][cell(row - 1, column)];
    double price = gaps.chinese(firstRow + row, true);
    return Math.exp(from + price + beta[SKIPPING_CHINESE][cell(row, column)] - total);
  }

  double skipEnglish(int row, int column) {
    int cell = cell(row, column);
    return Math.exp(alpha[SKIPPING_ENGLISH][cell] + beta[SKIPPING_ENGLISH][cell] - total);
  }

  double skipEnglishFirst(int row, int column) {
    int cell = cell(row, column);
    double from = LogSum.of(alpha[AFTER_BEAD][cell - 1], alpha[SKIPPING_CHINESE][cell - 1]);
    return Math.exp(from + gaps.english(column, true) + beta[SKIPPING_ENGLISH][cell] - total);
  }

  /// The beads that are not all but impossible.
  Candidates likely() {
    Candidates.Builder likely = new Candidates.Builder(corridor, openEnd);
    for (int row = 0; row < corridor.from().length; row++) {
      for (int column = corridor.from()[row]; column <= corridor.to()[row]; column++) {
        int cell = cell(row, column);
        if (passing(cell) < SLIGHT) {
          continue;
        }
        likely.add(row, column);
        double after = beta[AFTER_BEAD][cell] - total;
        for (int shape = 0; shape < SHAPES; shape++) {
          int before = before(row, column, shape);
          if (before >= 0 && reached[before] + beads[cell * SHAPES + shape] + after > SLIGHT) {
            likely.add(row, column, shape);
          }
        }
      }
    }
    return likely.build();
  }

  /// The logarithm of the probability that an alignment passes this place.
  private double passing(int cell) {
    double best = NEVER;
    for (int state = 0; state < alpha.length; state++) {
      best = Math.max(best, alpha[state][cell] + beta[state][cell]);
    }
    return best - total;
  }

  /// The alignment with the most beads expected to be right, less a price for each bead (minimum
  /// Bayes risk): each bead counts by its probability, and the price keeps out improbable ones.
  List<Link> best(double price) {
    int cells = starts[corridor.from().length];
    double[] best = new double[cells];
    byte[] step = new byte[cells];
    for (int row = 0; row < corridor.from().length; row++) {
      for (int column = corridor.from()[row]; column <= corridor.to()[row]; column++) {
        int cell = cell(row, column);
        if (cell > 0) {
          best[cell] = NEVER;
          choose(row, column, cell, price, best, step);
        }
      }
    }
    int row = corridor.from().length - 1;
    int column = corridor.to()[row];
    for (int other = corridor.from()[row]; openEnd && other < corridor.to()[row]; other++) {
      column = best[cell(row, other)] > best[cell(row, column)] ? other : column;
    }
    return path(row, column, step);
  }

  private void choose(int row, int column, int cell, double price, double[] best, byte[] step) {
    for (int shape = 0; shape < SHAPES; shape++) {
      int before = before(row, column, shape);
      if (before >= 0 && best[before] + 1 - price > best[cell]) {
        double value = best[before] + bead(row, column, shape) - price;
        if (value > best[cell]) {
          best[cell] = value;
          step[cell] = (byte) shape;
        }
      }
    }
    if (row > 0 && corridor.contains(row - 1, column)) {
      double value = best[cell(row - 1, column)] + skipChinese(row, column) - price;
      if (value > best[cell]) {
        best[cell] = value;
        step[cell] = (byte) SHAPES;
      }
    }
    if (column > corridor.from()[row]) {
      double value = best[cell - 1] + skipEnglish(row, column) - price;
      if (value > best[cell]) {
        best[cell] = value;
        step[cell] = (byte) (SHAPES + 1);
      }
    }
  }

  private List<Link> path(int lastRow, int lastColumn, byte[] step) {
    List<Link> links = new ArrayList<>();
    int row = lastRow;
    int column = lastColumn;
    while (row > 0 || column > corridor.from()[0]) {
      int shape = step[cell(row, column)];
      int sources = shape < SHAPES ? BeadShape.ALL.get(shape).sources() : SHAPES + 1 - shape;
      int targets = shape < SHAPES ? BeadShape.ALL.get(shape).targets() : shape - SHAPES;
      double probability =
          shape < SHAPES
              ? bead(row, column, shape)
              : shape == SHAPES ? skipChinese(row, column) : skipEnglish(row, column);
      int above = firstRow + row;
      links.add(
          new Link(
              new Bead(above - sources, above, column - targets, column),
              Math.min(1, probability)));
      row -= sources;
      column -= targets;
    }
    return links.reversed();
  }
}
