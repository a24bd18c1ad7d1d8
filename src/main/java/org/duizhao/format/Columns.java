package org.duizhao.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duizhao.core.Segment;

/// The rows of the two table formats: a heading row, then one row a pair, the two texts first.
final class Columns {

  private final char separator;
  private final String lineEnd;
  private final Escape escape;

  /// How one cell is written so that separators and line ends in it do no harm.
  @FunctionalInterface
  interface Escape {
    String of(String cell);
  }

  Columns(char separator, String lineEnd, Escape escape) {
    this.separator = separator;
    this.lineEnd = lineEnd;
    this.escape = escape;
  }

  int write(Bilingual bilingual, ExportOptions options, OutputStream out) throws IOException {
    Writer writer = Utf8.writer(out);
    if (options.bom()) {
      writer.write(Utf8.BOM);
    }
    row(writer, names(options), /* guarded= */ false);
    int written = 0;
    for (Bilingual.Text text : bilingual.texts()) {
      for (Pair pair : options.kept(text)) {
        row(writer, cells(text.id(), pair.segment(), options), options.bom());
        written++;
      }
    }
    writer.flush();
    return written;
  }

  private static List<String> names(ExportOptions options) {
    List<String> names =
        new ArrayList<>(
            List.of(
                "source",
                "target",
                "speaker",
                "kind",
                "state",
                "note",
                "paragraph",
                "id",
                "document"));
    if (!options.speakers()) {
      names.remove("speaker");
    }
    return names;
  }

  private static List<String> cells(String document, Segment segment, ExportOptions options) {
    List<String> cells = new ArrayList<>();
    cells.add(segment.source());
    cells.add(segment.target());
    if (options.speakers()) {
      cells.add(segment.speaker());
    }
    cells.add(segment.kind().name().toLowerCase(Locale.ROOT));
    cells.add(segment.state().name().toLowerCase(Locale.ROOT));
    cells.add(segment.note());
    cells.add(Integer.toString(segment.paragraph()));
    cells.add(segment.id());
    cells.add(document);
    return cells;
  }

  private void row(Writer writer, List<String> cells, boolean guarded) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        writer.write(separator);
      }
      String cell = WellFormed.of(cells.get(i));
      writer.write(escape.of(guarded ? guarded(cell) : cell));
    }
    writer.write(lineEnd);
  }

  /// The cell with an apostrophe before it when a spreadsheet would take it for a formula. A cell
  /// that already looks so guarded gets another, so that taking one off always gives the text.
  static String guarded(String cell) {
    int first = 0;
    while (first < cell.length() && cell.charAt(first) == '\'') {
      first++;
    }
    boolean formula = first < cell.length() && "=+-@\t\r＝＋－＠".indexOf(cell.charAt(first)) >= 0;
    return formula ? "'" + cell : cell;
  }
}
