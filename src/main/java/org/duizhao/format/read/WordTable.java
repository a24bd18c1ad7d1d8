package org.duizhao.format.read;

import java.util.ArrayList;
import java.util.List;

/// A table of a Word document while it is read.
final class WordTable {

  private static final int MOST_COLUMNS = 64;

  private final List<Row> rows = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private List<Cell> cells = new ArrayList<>();
  private int number;
  private int span = 1;
  private boolean joined;
  private boolean dropped;

  void startRow() {
    cells = new ArrayList<>();
    number++;
    dropped = false;
  }

  /// Leaves columns empty before the row's first cell.
  void skip(int columns) {
    fill(columns, Cell.EMPTY);
  }

  void startCell() {
    text.setLength(0);
    span = 1;
    joined = false;
  }

  void span(int columns) {
    span = columns;
  }

  void mergeUp(boolean continues) {
    joined = continues;
  }

  /// Adds a paragraph to the cell.
  void add(String paragraph) {
    if (!paragraph.isBlank()) {
      text.append(text.isEmpty() ? "" : "\n").append(paragraph.strip());
    }
  }

  void endCell() {
    Cell cell = Cell.of(text.toString());
    fill(1, joined && cell.isEmpty() ? Cell.ABOVE : cell);
    fill(span - 1, joined && cell.isEmpty() ? Cell.ABOVE : Cell.LEFT);
  }

  private void fill(int count, Cell cell) {
    for (int i = 0; i < count && cells.size() < MOST_COLUMNS; i++) {
      cells.add(cell);
    }
  }

  void dropRow() {
    dropped = true;
  }

  void endRow() {
    Row row = new Row(number, cells);
    if (!dropped && !row.isEmpty()) {
      rows.add(row);
    }
  }

  Table table() {
    return new Table("", rows);
  }
}
