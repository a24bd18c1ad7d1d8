package org.duizhao.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Pairs of a table with a heading row. Cells of CSV may be quoted; TSV has escapes instead. In a
/// file for spreadsheets the apostrophe before what looks like a formula is taken off.
final class PairTable implements PairRows {

  private final TextLines text;
  private final boolean tabs;
  private final int source;
  private final int target;
  private final int document;
  private final int note;

  PairTable(TextLines text, boolean tabs) {
    this.text = text;
    this.tabs = tabs;
    List<String> names = row().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    source = names.indexOf("source");
    target = names.indexOf("target");
    document = names.indexOf("document");
    note = names.indexOf("note");
    if (source < 0 || target < 0) {
      throw text.broken(
          1,
          "the first row does not name the columns source and target; put their names above the"
              + " Chinese and the English column");
    }
  }

  @Override
  public Optional<PairRow> next() {
    while (text.peek() != TextLines.END) {
      List<String> row = row();
      if (!row.stream().allMatch(String::isBlank)) {
        return Optional.of(
            new PairRow(
                cell(row, source), cell(row, target), cell(row, document), cell(row, note)));
      }
    }
    return Optional.empty();
  }

  private String cell(List<String> row, int column) {
    String cell = column < 0 || column >= row.size() ? "" : row.get(column);
    boolean guarded =
        text.isMarked() && cell.startsWith("'") && Columns.guarded(cell.substring(1)).equals(cell);
    return guarded ? cell.substring(1) : cell;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    if (tabs) {
      for (String cell : text.rest().split("\t", -1)) {
        cells.add(unescaped(cell));
      }
      return cells;
    }
    do {
      cells.add(quotable());
    } while (passed(','));
    text.passLineEnd();
    return cells;
  }

  private boolean passed(char expected) {
    boolean here = text.peek() == expected;
    if (here) {
      text.take();
    }
    return here;
  }

  private String quotable() {
    StringBuilder cell = new StringBuilder();
    int start = text.line();
    if (passed('"')) {
      while (text.peek() != TextLines.END) {
        char c = (char) text.take();
        if (c == '"' && !passed('"')) {
          return cell.append(plain()).toString();
        }
        cell.append(c);
      }
      throw text.broken(start, "a quotation mark opens a cell here and is never closed");
    }
    return plain();
  }

  private String plain() {
    StringBuilder cell = new StringBuilder();
    while (text.peek() != TextLines.END && ",\r\n".indexOf(text.peek()) < 0) {
      cell.append((char) text.take());
    }
    return cell.toString();
  }

  private static String unescaped(String cell) {
    if (cell.indexOf('\\') < 0) {
      return cell;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      int escape = c == '\\' && i + 1 < cell.length() ? "tnr\\".indexOf(cell.charAt(i + 1)) : -1;
      plain.append(escape < 0 ? c : "\t\n\r\\".charAt(escape));
      i += escape < 0 ? 0 : 1;
    }
    return plain.toString();
  }

  @Override
  public long bytesRead() {
    return text.bytesRead();
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
