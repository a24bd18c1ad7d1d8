package org.duizhao.format.read;

import java.util.ArrayList;
import java.util.List;

/// What a file holds, in reading order.
///
/// @param format id of the file's format: `text`, `html`, `docx`, `xlsx`, `csv`, `md`, `srt`
public record Contents(String format, List<Part> parts) {

  public Contents {
    parts = List.copyOf(parts);
  }

  public List<Table> tables() {
    return parts.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }

  /// All text as paragraphs; a table row by row, a cell's edge setting its text apart.
  public List<Paragraph> paragraphs() {
    List<Paragraph> all = new ArrayList<>();
    for (Part part : parts) {
      switch (part) {
        case Paragraph paragraph -> all.add(paragraph);
        case Table table -> table.rows().forEach(row -> addCells(row, all));
      }
    }
    return all;
  }

  private static void addCells(Row row, List<Paragraph> all) {
    boolean apart = true;
    for (Cell cell : row.cells()) {
      for (String line : cell.text().lines().map(String::strip).toList()) {
        if (!line.isEmpty()) {
          all.add(Paragraph.of(line, apart));
          apart = false;
        }
      }
    }
  }
}
