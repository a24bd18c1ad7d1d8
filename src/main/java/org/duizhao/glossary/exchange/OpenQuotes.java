package org.duizhao.glossary.exchange;

import java.util.List;
import java.util.regex.Pattern;

/// Tells of quotation marks that open a cell of a table and are not closed where they should be.
final class OpenQuotes {

  private static final char MARK = '"';

  /// What parts cells, and a line end after it.
  private static final Pattern ROWS = Pattern.compile("(?s).*[,;\t|].*\n.*");

  private OpenQuotes() {}

  /// The row without such marks, one note for each cell.
  ///
  /// @param width how many cells the table's first row has
  static TableLine closed(TableLine row, int width, List<ImportNote> notes) {
    for (String cell : row.cells()) {
      if (isOpen(cell)) {
        notes.add(new ImportNote(row.number(), ImportNote.Kind.QUOTE, cell.strip()));
      } else if (row.cells().size() != width && ROWS.matcher(cell).matches()) {
        notes.add(
            new ImportNote(row.number(), ImportNote.Kind.RUNS_ON, cell.strip().replace('\n', '⏎')));
      }
    }
    return new TableLine(row.number(), row.cells().stream().map(OpenQuotes::unquoted).toList());
  }

  /// Begins with a mark and has no other for it; `"a" b` and `5"` are words.
  private static boolean isOpen(String cell) {
    String plain = cell.strip();
    return !plain.isEmpty()
        && plain.charAt(0) == MARK
        && plain.chars().filter(c -> c == MARK).count() % 2 == 1;
  }

  private static String unquoted(String cell) {
    return isOpen(cell) ? cell.strip().substring(1).strip() : cell;
  }
}
