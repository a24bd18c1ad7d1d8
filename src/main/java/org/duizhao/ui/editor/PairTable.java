package org.duizhao.ui.editor;

import java.util.List;
import org.duizhao.core.Segment;

/// Segments as a table of two columns, in the two forms that word processors and spreadsheets take
/// from the clipboard.
final class PairTable {

  private PairTable() {}

  /// One row a line, the sides parted by a tab. A side with a tab, a line break or a quotation mark
  /// is quoted, as spreadsheets do.
  static String tabbed(List<Segment> segments) {
    StringBuilder out = new StringBuilder();
    for (Segment segment : segments) {
      out.append(field(segment.source())).append('\t').append(field(segment.target())).append('\n');
    }
    return out.toString();
  }

  /// @param languages BCP 47 tags of the two sides
  static String html(List<Segment> segments, List<String> languages) {
    StringBuilder out = new StringBuilder("<meta charset=\"utf-8\"><table>\n");
    for (Segment segment : segments) {
      out.append("<tr>");
      cell(out, languages.getFirst(), segment.source());
      cell(out, languages.getLast(), segment.target());
      out.append("</tr>\n");
    }
    return out.append("</table>\n").toString();
  }

  private static String field(String text) {
    return text.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"')
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }

  private static void cell(StringBuilder out, String language, String text) {
    out.append("<td lang=\"").append(language).append("\">");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\n' -> out.append("<br>");
                default -> out.appendCodePoint(c);
              }
            });
    out.append("</td>");
  }
}
