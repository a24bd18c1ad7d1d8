package org.duizhao.format.read;

import java.util.ArrayList;
import java.util.List;

/// Separated values as RFC 4180 has them: a cell may be quoted, and then holds separators, line
/// ends and doubled quotation marks. What only looks quoted (`"a" b`) is taken as it stands.
final class DelimitedText {

  private final String text;
  private final char delimiter;
  private int at;
  private int line = 1;

  DelimitedText(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  /// The rows that are not blank.
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    while (at < text.length()) {
      Row row = row();
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private Row row() {
    int number = line;
    List<Cell> cells = new ArrayList<>();
    do {
      cells.add(Cell.of(cell()));
    } while (skip(delimiter));
    lineEnd();
    return new Row(number, cells);
  }

  private boolean skip(char expected) {
    boolean here = at < text.length() && text.charAt(at) == expected;
    at += here ? 1 : 0;
    return here;
  }

  private void lineEnd() {
    boolean returned = skip('\r');
    if (skip('\n') || returned) {
      line++;
    }
  }

  private String cell() {
    int close = at < text.length() && text.charAt(at) == '"' ? closing(at) : -1;
    if (close < 0) {
      int from = at;
      while (at < text.length() && !ends(at)) {
        at++;
      }
      return text.substring(from, at);
    }
    String inside = text.substring(at + 1, close);
    line += (int) inside.chars().filter(c -> c == '\n').count();
    at = close + 1;
    return inside.replace("\"\"", "\"").replace("\r\n", "\n");
  }

  /// The quotation mark that closes the one at `open`, or -1 when none does.
  private int closing(int open) {
    int close = text.indexOf('"', open + 1);
    while (close >= 0 && close + 1 < text.length() && text.charAt(close + 1) == '"') {
      close = text.indexOf('"', close + 2);
    }
    return close >= 0 && (close + 1 == text.length() || ends(close + 1)) ? close : -1;
  }

  private boolean ends(int offset) {
    char c = text.charAt(offset);
    return c == delimiter || c == '\n' || c == '\r';
  }
}
