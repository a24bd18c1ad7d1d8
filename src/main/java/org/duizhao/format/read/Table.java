package org.duizhao.format.read;

import java.util.List;

/// A table: of a document, a sheet of a workbook, or a whole file of separated values. Its rows may
/// differ in length.
///
/// @param name the sheet's name; empty when it has none
public record Table(String name, List<Row> rows) implements Part {

  public Table {
    rows = List.copyOf(rows);
  }

  /// The cells of the longest row.
  public int width() {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }
}
