package org.duizhao.lexicon.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pairs of short texts as numbers of words; number 0 on each side stands for no word.
final class WordPairs {

  private static final int LONGEST = 100;

  private final Map<String, Integer> chinese = new HashMap<>();
  private final Map<String, Integer> english = new HashMap<>();
  private final List<int[]> sources = new ArrayList<>();
  private final List<int[]> targets = new ArrayList<>();

  WordPairs() {
    chinese.put("", 0);
    english.put("", 0);
  }

  void add(List<String> source, List<String> target) {
    if (!source.isEmpty() && !target.isEmpty()) {
      sources.add(numbers(source, chinese));
      targets.add(numbers(target, english));
    }
  }

  private static int[] numbers(List<String> words, Map<String, Integer> known) {
    int count = Math.min(words.size(), LONGEST);
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      Integer number = known.get(words.get(i));
      if (number == null) {
        number = known.size();
        known.put(words.get(i), number);
      }
      numbers[i] = number;
    }
    return numbers;
  }

  int size() {
    return sources.size();
  }

  int[] source(int pair) {
    return sources.get(pair);
  }

  int[] target(int pair) {
    return targets.get(pair);
  }

  int chineseWords() {
    return chinese.size();
  }

  int englishWords() {
    return english.size();
  }

  String[] chinese() {
    return words(chinese);
  }

  String[] english() {
    return words(english);
  }

  private static String[] words(Map<String, Integer> known) {
    String[] words = new String[known.size()];
    known.forEach((word, number) -> words[number] = word);
    return words;
  }
}
