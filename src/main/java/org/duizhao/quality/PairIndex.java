package org.duizhao.quality;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.language.Scripts;

/// All pairs of a text, by what is said and how, to compare translations of the same sentence.
/// Immutable once made.
public final class PairIndex {

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)*");

  private final Map<String, Set<String>> targets = new HashMap<>();
  private final Map<String, Set<String>> sources = new HashMap<>();

  private final Map<String, Integer> words = new HashMap<>();

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
        index
            .targets
            .computeIfAbsent(key(pair.source()), key -> new LinkedHashSet<>(2))
            .add(pair.target());
        index
            .sources
            .computeIfAbsent(key(pair.target()), key -> new LinkedHashSet<>(2))
            .add(pair.source());
        Matcher word = WORD.matcher(pair.target());
        while (word.find()) {
          index.words.merge(word.group(), 1, Integer::sum);
        }
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

  /// How often the translations have the word, as it is written.
  int count(String word) {
    return words.getOrDefault(word, 0);
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
