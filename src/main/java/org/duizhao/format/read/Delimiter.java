package org.duizhao.format.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds out what separates the cells of a file: tab, comma, semicolon or bar.
final class Delimiter {

  /// A comma stands in sentences, a tab hardly ever, and the ending says something too.
  private static final List<Character> CANDIDATES = List.of('\t', ',', ';', '|');

  private static final int SAMPLE = 1 << 16;

  private Delimiter() {}

  /// The separator under which most rows have the same number of cells, two or more; `otherwise`
  /// when no separator gives two cells.
  static char sniff(String text, char otherwise) {
    String sample = text.length() > SAMPLE ? text.substring(0, lastLine(text)) : text;
    char best = otherwise;
    double most = 0;
    for (char candidate : CANDIDATES) {
      double score = sample.indexOf(candidate) < 0 ? 0 : evenness(sample, candidate);
      double weighted = score * (candidate == '\t' ? 1.5 : candidate == otherwise ? 1.2 : 1);
      if (weighted > most) {
        most = weighted;
        best = candidate;
      }
    }
    return best;
  }

  private static int lastLine(String text) {
    int end = text.lastIndexOf('\n', SAMPLE);
    return end > 0 ? end : SAMPLE;
  }

  /// The share of rows that have the commonest number of cells, if that is two or more.
  private static double evenness(String sample, char delimiter) {
    List<Row> rows = new DelimitedText(sample, delimiter).rows();
    Map<Integer, Integer> counts = new HashMap<>();
    rows.forEach(row -> counts.merge(row.cells().size(), 1, Integer::sum));
    return counts.entrySet().stream()
            .filter(entry -> entry.getKey() > 1)
            .mapToInt(Map.Entry::getValue)
            .max()
            .orElse(0)
        / (double) Math.max(1, rows.size());
  }
}
