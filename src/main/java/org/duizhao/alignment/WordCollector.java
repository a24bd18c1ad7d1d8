package org.duizhao.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Numbers the words of one side while they are read.
final class WordCollector {

  /// A word that a sentence repeats more often says no more: a cry of a hundred syllables is not a
  /// hundred matches, and a sentence of a hundred thousand characters stays small.
  private static final int OFTEN = 8;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> types = new ArrayList<>();
  private final List<int[]> sentences = new ArrayList<>();
  private int[] counts = new int[256];
  private int[] inSentence = new int[256];
  private int total;

  /// Takes the words of the next sentence.
  void add(List<String> words) {
    int[] sentence = new int[words.size()];
    int size = 0;
    for (String word : words) {
      int number = number(word);
      if (inSentence[number] < OFTEN) {
        inSentence[number]++;
        counts[number]++;
        sentence[size++] = number;
      }
    }
    for (int i = 0; i < size; i++) {
      inSentence[sentence[i]] = 0;
    }
    total += size;
    sentences.add(Arrays.copyOf(sentence, size));
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
      inSentence = Arrays.copyOf(inSentence, 2 * number);
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
        total,
        types.size());
  }
}
