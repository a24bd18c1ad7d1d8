package org.duizhao.alignment;

import java.util.SortedMap;
import java.util.TreeMap;

/// Names in Chinese characters with their spellings in Latin letters, and how far each is to be
/// believed, 0 to 1.
final class NameMatches {

  private final SortedMap<String, SortedMap<String, Double>> strengths = new TreeMap<>();

  void add(String chinese, String spelling, double strength) {
    strengths
        .computeIfAbsent(chinese, name -> new TreeMap<>())
        .merge(spelling, strength, Math::max);
  }

  void addAll(NameMatches other) {
    other.strengths.forEach(
        (name, spellings) ->
            spellings.forEach((spelling, strength) -> add(name, spelling, strength)));
  }

  /// Names by their characters, in order.
  SortedMap<String, SortedMap<String, Double>> strengths() {
    return strengths;
  }
}
