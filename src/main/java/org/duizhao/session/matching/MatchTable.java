package org.duizhao.session.matching;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duizhao.core.AtomicFile;
import org.duizhao.core.UserException;
import org.duizhao.session.matching.MatchStatistics.Count;

/// Counts by match band as a table: a head, a row for each band, and their sum.
///
/// @param rows the first is the head
public record MatchTable(List<List<String>> rows) {

  public MatchTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// Makes the table.
  ///
  /// @param heads what the five columns are called: band, segments, Chinese characters, characters,
  ///   words
  /// @param total what the last row is called
  public static MatchTable of(
      MatchStatistics counted,
      List<String> heads,
      Function<MatchBand, String> names,
      String total) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(heads);
    for (MatchBand band : MatchBand.values()) {
      rows.add(row(names.apply(band), counted.bands().getOrDefault(band, Count.NONE)));
    }
    rows.add(row(total, counted.total()));
    return new MatchTable(rows);
  }

  private static List<String> row(String name, Count count) {
    return List.of(
        name,
        Integer.toString(count.segments()),
        Long.toString(count.han()),
        Long.toString(count.characters()),
        Long.toString(count.words()));
  }

  /// The table as spreadsheets take it from the clipboard.
  public String tabs() {
    return text("\t", cell -> cell);
  }

  /// The table as RFC 4180 has it.
  public String csv() {
    return text(
        ",",
        cell ->
            cell.contains(",") || cell.contains("\"")
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell);
  }

  private String text(String separator, Function<String, String> cells) {
    String end = separator.equals(",") ? "\r\n" : "\n";
    return rows.stream()
        .map(row -> row.stream().map(cells).collect(Collectors.joining(separator)) + end)
        .collect(Collectors.joining());
  }

  /// Writes a CSV file with a byte order mark, by which spreadsheets know UTF-8.
  ///
  /// @throws UserException when it cannot be written; a file that was there stays then
  public void write(Path file) {
    byte[] bytes = ("\ufeff" + csv()).getBytes(StandardCharsets.UTF_8);
    try {
      AtomicFile.write(file, out -> out.write(bytes));
    } catch (IOException failure) {
      throw new UserException(
          file + ": the table cannot be written: " + failure.getMessage(), failure);
    }
  }
}
