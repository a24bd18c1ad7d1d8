package org.duizhao.glossary.exchange;

import java.util.List;

/// A row of a table of terms.
///
/// @param number where it stands in the file, counted from 1
public record TableLine(int number, List<String> cells) {

  public TableLine {
    cells = List.copyOf(cells);
  }

  /// The text of a cell; empty beyond the row's end.
  ///
  /// @param column counted from 0
  public String cell(int column) {
    return column < cells.size() ? cells.get(column).strip() : "";
  }
}
