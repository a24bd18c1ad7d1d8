package org.duizhao.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every format bilingual text can be written in.
public record PairWriters(List<PairWriter> all) {

  public PairWriters {
    all = List.copyOf(all);
  }

  /// All the program knows.
  public static PairWriters standard() {
    return new PairWriters(
        List.of(
            new TsvWriter(),
            new CsvWriter(),
            new JsonLinesWriter(),
            new TmxWriter(),
            new HtmlWriter(),
            new MarkdownWriter(),
            new DocxWriter(),
            new XliffWriter(),
            new EnglishTextWriter()));
  }

  public Optional<PairWriter> withId(String id) {
    return all.stream().filter(writer -> writer.id().equals(id)).findFirst();
  }

  /// The writer whose ending the file name has, in small or capital letters.
  public Optional<PairWriter> forFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(writer -> writer.endings().stream().anyMatch(lower::endsWith))
        .findFirst();
  }
}
