package org.duizhao.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.duizhao.language.Scripts;
import org.jspecify.annotations.Nullable;

/// All pairs of a text, by what is said and how, to compare translations of the same sentence. Safe
/// for any thread.
public final class PairIndex {

  /// Of every key the texts on the other side, each with how many pairs have it.
  private final Map<String, Map<String, Integer>> targets = new ConcurrentHashMap<>();

  private final Map<String, Map<String, Integer>> sources = new ConcurrentHashMap<>();

  /// How often words asked for before stand in the translations.
  private final Map<String, Integer> counted = new ConcurrentHashMap<>();

  private final List<String> texts = new ArrayList<>();

  private PairIndex() {}

  /// An index of no pairs.
  public static PairIndex empty() {
    return new PairIndex();
  }

  /// Pairs without a translation are left out.
  public static PairIndex of(Iterable<Pair> pairs) {
    PairIndex index = new PairIndex();
    for (Pair pair : pairs) {
      index.add(pair);
      if (!pair.target().isBlank()) {
        index.texts.add(pair.target());
      }
    }
    return index;
  }

  /// Counts a pair that came; without a translation it is left out.
  public void add(Pair pair) {
    count(pair, 1);
  }

  /// Counts a pair no longer that was counted before.
  public void remove(Pair pair) {
    count(pair, -1);
  }

  private void count(Pair pair, int by) {
    if (!pair.target().isBlank()) {
      targets.compute(key(pair.source()), (key, before) -> counted(before, pair.target(), by));
      sources.compute(key(pair.target()), (key, before) -> counted(before, pair.source(), by));
    }
  }

  /// A changed copy, so that whoever reads the old one meanwhile is not disturbed; nothing instead
  /// of an empty one.
  private static @Nullable Map<String, Integer> counted(
      @Nullable Map<String, Integer> before, String text, int by) {
    if (before == null) {
      return by > 0 ? Map.of(text, by) : null;
    }
    Map<String, Integer> after = new LinkedHashMap<>(before);
    after.merge(text, by, Integer::sum);
    after.values().removeIf(count -> count <= 0);
    return after.isEmpty() ? null : after;
  }

  /// The translations of this source, in the order of the text.
  public Set<String> targets(String source) {
    return targets.getOrDefault(key(source), Map.of()).keySet();
  }

  /// The sources with this translation.
  public Set<String> sources(String target) {
    return sources.getOrDefault(key(target), Map.of()).keySet();
  }

  /// How many translations have the word, as it is written.
  int count(String word) {
    return counted.computeIfAbsent(word, this::scanned);
  }

  private int scanned(String word) {
    int count = 0;
    for (String text : texts) {
      count += text.contains(word) ? 1 : 0;
    }
    return count;
  }

  /// The text without marks, spaces, case and script.
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = Scripts.fold(text.charAt(i));
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }
}
