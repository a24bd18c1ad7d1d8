package org.duizhao.format.read;

import java.util.List;

/// One row of a table.
///
/// @param number where it stands in the file, counted from 1: the line it begins in, or the row of
///   the sheet
public record Row(int number, List<Cell> cells) {

  public Row {
    cells = List.copyOf(cells);
  }

  /// The text of a cell; empty beyond the row's end.
  ///
  /// @param column counted from 0
  public String text(int column) {
    return column < cells.size() ? cells.get(column).text() : "";
  }

  /// The cell; an empty one beyond the row's end.
  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }

  /// Whether no cell holds anything.
  public boolean isEmpty() {
    return cells.stream().allMatch(Cell::isEmpty);
  }

  /// The texts of all its cells.
  public List<String> texts() {
    return cells.stream().map(Cell::text).toList();
  }
}
