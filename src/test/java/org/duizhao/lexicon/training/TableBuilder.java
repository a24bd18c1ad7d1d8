package org.duizhao.lexicon.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duizhao.lexicon.TranslationTable;

/// Puts what the models learned into the layout of the table, without what is too unlikely.
final class TableBuilder {

  private record Entry(String english, double forward, double backward) {}

  private final WordCounts counts;
  private final TreeMap<String, List<Entry>> rows = new TreeMap<>();

  TableBuilder(WordCounts counts) {
    this.counts = counts;
  }

  /// Adds a model's pairs of words that are likely in at least one direction.
  void add(WordPairs words, ModelOne model, double least) {
    String[] chinese = words.chinese();
    String[] english = words.english();
    for (int slot = 0; slot < model.size(); slot++) {
      int z = model.chinese(slot);
      int e = model.english(slot);
      double forward = model.forward(slot);
      double backward = model.backward(slot);
      if (z > 0
          && e > 0
          && Math.max(forward, backward) > least
          && Math.min(forward, backward) > 1e-5) {
        rows.computeIfAbsent(chinese[z], word -> new ArrayList<>())
            .add(new Entry(english[e], forward, backward));
      }
    }
  }

  int size() {
    return rows.values().stream().mapToInt(List::size).sum();
  }

  void write(Path file) throws IOException {
    TreeSet<String> stems = new TreeSet<>();
    rows.values().forEach(row -> row.forEach(entry -> stems.add(entry.english())));
    String[] chinese = rows.keySet().toArray(String[]::new);
    String[] english = stems.toArray(String[]::new);
    TreeMap<String, Integer> numbers = new TreeMap<>();
    for (int i = 0; i < english.length; i++) {
      numbers.put(english[i], i);
    }
    int size = size();
    int[] starts = new int[chinese.length + 1];
    int[] ids = new int[size];
    double[] forward = new double[size];
    double[] backward = new double[size];
    int at = 0;
    for (int row = 0; row < chinese.length; row++) {
      List<Entry> entries = rows.getOrDefault(chinese[row], List.of());
      entries.sort(Comparator.comparing(Entry::english));
      for (Entry entry : entries) {
        ids[at] = numbers.getOrDefault(entry.english(), 0);
        forward[at] = entry.forward();
        backward[at] = entry.backward();
        at++;
      }
      starts[row + 1] = at;
    }
    double[] chineseShares = new double[chinese.length];
    double[] englishShares = new double[english.length];
    for (int i = 0; i < chinese.length; i++) {
      chineseShares[i] = counts.chinese(chinese[i]);
    }
    for (int i = 0; i < english.length; i++) {
      englishShares[i] = counts.english(english[i]);
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      TranslationTable.write(
          new TranslationTable.Parts(
              chinese, english, chineseShares, englishShares, starts, ids, forward, backward),
          out);
    }
  }
}
