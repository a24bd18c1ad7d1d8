package org.duizhao.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Numbers the words of one side while they are read.
final class WordCollector {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> types = new ArrayList<>();
  private final List<int[]> sentences = new ArrayList<>();
  private int[] counts = new int[256];
  private int total;

  /// Takes the words of the next sentence.
  void add(List<String> words) {
    int[] sentence = new int[words.size()];
    for (int i = 0; i < sentence.length; i++) {
      sentence[i] = number(words.get(i));
      counts[sentence[i]]++;
    }
    total += sentence.length;
    sentences.add(sentence);
  }

  private int number(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    int number = types.size();
    types.add(word);
    numbers.put(word, number);
    if (number == counts.length) {
      counts = Arrays.copyOf(counts, 2 * number);
    }
    return number;
  }

  WordsOfSide words(ToDoubleFunction<String> weight) {
    float[] weights = new float[types.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) weight.applyAsDouble(types.get(i));
    }
    return new WordsOfSide(
        List.copyOf(types),
        weights,
        Arrays.copyOf(counts, types.size()),
        sentences.toArray(int[][]::new),
        total);
  }
}
