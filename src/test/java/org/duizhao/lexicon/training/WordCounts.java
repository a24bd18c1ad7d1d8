package org.duizhao.lexicon.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How often words stand in the training texts.
final class WordCounts {

  private final Map<String, Integer> chinese = new HashMap<>();
  private final Map<String, Integer> english = new HashMap<>();
  private long chineseTotal;
  private long englishTotal;

  void add(List<String> source, List<String> target) {
    source.forEach(word -> chinese.merge(word, 1, Integer::sum));
    target.forEach(word -> english.merge(word, 1, Integer::sum));
    chineseTotal += source.size();
    englishTotal += target.size();
  }

  /// The share of the word among all, of a word not counted that of half a word.
  double chinese(String word) {
    return Math.max(0.5, chinese.getOrDefault(word, 0)) / chineseTotal;
  }

  double english(String word) {
    return Math.max(0.5, english.getOrDefault(word, 0)) / englishTotal;
  }
}
