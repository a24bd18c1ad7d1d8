package org.duizhao.format;

import java.util.List;

/// A table to read outside the program.
///
/// @param title what stands above it
/// @param summary a line below the title
/// @param columns names of the columns
/// @param rows as many cells each as there are columns
/// @param marks how grave each row is (error, warning, info), which a page shows by colour; empty
///   when nothing is to be marked
public record Report(
    String title,
    String summary,
    List<String> columns,
    List<List<String>> rows,
    List<String> marks) {

  public Report {
    marks = List.copyOf(marks);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
