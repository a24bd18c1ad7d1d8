package org.duizhao.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duizhao.language.Scripts;
import org.duizhao.memory.Match;
import org.duizhao.memory.Memory;
import org.duizhao.memory.Query;

/// Holds the memory that [MemorySpeed] left against a comparison with every unit by the textbook's
/// edit distance, and prints recall@5 for matches of 60 and more. Arguments: the folder, and how
/// many queries; every other one is cut to 2 to 6 characters.
public final class MemoryRecall {

  private static final int LEAST = 60;
  private static final int MOST = 5;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<String> sources = new ArrayList<>();
  private final List<String> folded = new ArrayList<>();
  private final List<String> targets = new ArrayList<>();

  private MemoryRecall() {}

  public static void main(String[] args) {
    new MemoryRecall().run(Path.of(args[0]).resolve("speed.db"), Integer.parseInt(args[1]));
  }

  private void run(Path file, int queries) {
    try (Memory memory = Memory.readOnly(file)) {
      memory.forEach(
          unit -> {
            sources.add(unit.source());
            folded.add(Scripts.fold(unit.source()));
            targets.add(unit.target());
          });
      SyntheticMemory asker = new SyntheticMemory(28);
      int[] expected = new int[2];
      int[] found = new int[2];
      for (int i = 0; i < queries; i++) {
        String query = asker.query(sources);
        if (i % 2 == 1) {
          query = query.substring(0, Math.min(query.length(), 2 + i / 2 % 5));
        }
        List<Integer> best = best(query);
        List<Match> matches = memory.find(Query.of(query).withLeast(LEAST).withMost(MOST));
        for (int rank = 0; rank < best.size(); rank++) {
          expected[i % 2]++;
          if (rank < matches.size() && matches.get(rank).score() >= best.get(rank)) {
            found[i % 2]++;
          }
        }
      }
      for (int kind = 0; kind < 2; kind++) {
        out.printf(
            Locale.ROOT,
            "%s: %d of %d best matches found, recall@5 %.4f%n",
            kind == 0 ? "whole segments" : "2-6 characters",
            found[kind],
            expected[kind],
            (double) found[kind] / expected[kind]);
      }
    }
  }

  /// Scores of the five best different pairs, 98 at most where the texts are not the same.
  private List<Integer> best(String query) {
    String text = Scripts.fold(query);
    List<Scored> all = new ArrayList<>();
    for (int i = 0; i < folded.size(); i++) {
      String other = folded.get(i);
      int longer = Math.max(text.length(), other.length());
      // No distance is less than the difference in length.
      int most = 100 * Math.min(text.length(), other.length()) / longer;
      if (most >= LEAST) {
        int score = 100 * (longer - distance(text, other)) / longer;
        if (score >= LEAST) {
          int capped = sources.get(i).equals(query) ? 100 : score == 100 ? 99 : Math.min(98, score);
          all.add(new Scored(i, capped));
        }
      }
    }
    all.sort(Comparator.comparingInt(Scored::score).reversed());
    Set<List<String>> seen = new HashSet<>();
    return all.stream()
        .filter(each -> seen.add(List.of(sources.get(each.unit()), targets.get(each.unit()))))
        .limit(MOST)
        .map(Scored::score)
        .toList();
  }

  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }

  private record Scored(int unit, int score) {}
}
