package org.duizhao.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.duizhao.language.Scripts;

/// All pairs of a text, by what is said and how, to compare translations of the same sentence. Safe
/// for any thread.
public final class PairIndex {

  private final Map<String, Set<String>> targets = new HashMap<>();
  private final Map<String, Set<String>> sources = new HashMap<>();

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
      if (!pair.target().isBlank()) {
        index.texts.add(pair.target());
        index
            .targets
            .computeIfAbsent(key(pair.source()), key -> new LinkedHashSet<>(2))
            .add(pair.target());
        index
            .sources
            .computeIfAbsent(key(pair.target()), key -> new LinkedHashSet<>(2))
            .add(pair.source());
      }
    }
    return index;
  }

  /// The translations of this source, in the order of the text.
  Set<String> targets(String source) {
    return targets.getOrDefault(key(source), Set.of());
  }

  /// The sources with this translation.
  Set<String> sources(String target) {
    return sources.getOrDefault(key(target), Set.of());
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
    String folded = Scripts.fold(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }
}
