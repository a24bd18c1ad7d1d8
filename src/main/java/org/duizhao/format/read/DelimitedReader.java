package org.duizhao.format.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.format.TextDecoder;

/// Reads comma- and tab-separated values in any encoding `TextDecoder` knows. The separator is
/// found out. A table this program wrote as TSV has its `\t`, `\n`, `\r` and `\\` undone.
public final class DelimitedReader implements ContentsReader {

  private static final List<String> OWN_HEADER = List.of("source", "target");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

  private final TextDecoder decoder = new TextDecoder();
  private final char expected;

  /// A reader that takes this separator when the file's rows do not say.
  public DelimitedReader(char expected) {
    this.expected = expected;
  }

  @Override
  public Contents read(byte[] bytes, String name) {
    String text = decoder.decode(bytes, name).text();
    return new Contents("csv", List.of(table(text)));
  }

  /// The table a text holds.
  public Table table(String text) {
    char delimiter = Delimiter.sniff(text, expected);
    List<Row> rows = new DelimitedText(text, delimiter).rows();
    boolean own = delimiter == '\t' && !rows.isEmpty() && isOwn(rows.getFirst());
    return new Table("", own ? rows.stream().map(DelimitedReader::unescaped).toList() : rows);
  }

  private static boolean isOwn(Row header) {
    List<String> texts = header.texts();
    return texts.size() >= 6
        && texts.subList(0, 2).equals(OWN_HEADER)
        && texts.contains("document");
  }

  private static Row unescaped(Row row) {
    return new Row(
        row.number(), row.cells().stream().map(cell -> Cell.of(unescaped(cell.text()))).toList());
  }

  private static String unescaped(String cell) {
    return ESCAPE
        .matcher(cell)
        .replaceAll(
            found ->
                switch (found.group(1)) {
                  case "t" -> "\t";
                  case "n" -> "\n";
                  case "r" -> "\r";
                  default -> Matcher.quoteReplacement(found.group(1));
                });
  }
}
