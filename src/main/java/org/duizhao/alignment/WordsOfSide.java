package org.duizhao.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of one side's sentences as numbers of word types.
///
/// @param types the spelling of each type
/// @param weights how much a type says about what a sentence is about
/// @param counts how often each type stands in the text
/// @param sentences the types of each sentence's words in order
/// @param total how many words all sentences have
/// @param plain so many types are words that stand somewhere; the others, names and what is known,
///   were added at the ends of sentences
// The arrays stay within the package, where nobody changes them.
@SuppressWarnings("ArrayRecordComponent")
record WordsOfSide(
    List<String> types, float[] weights, int[] counts, int[][] sentences, int total, int plain) {

  int size() {
    return sentences.length;
  }

  /// The share of a type among all words of the text.
  double share(int type) {
    return (double) counts[type] / Math.max(1, total);
  }

  boolean isPlaced(int type) {
    return type < plain;
  }

  /// The weights of the words before each sentence, summed, and of all at the end.
  double[] weightBefore() {
    double[] before = new double[sentences.length + 1];
    for (int i = 0; i < sentences.length; i++) {
      double sum = 0;
      for (int type : sentences[i]) {
        sum += weights[type];
      }
      before[i + 1] = before[i] + sum;
    }
    return before;
  }

  /// The same with more words at the end of each sentence, each of full weight.
  WordsOfSide with(List<List<String>> more) {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> all = new ArrayList<>(types);
    int[][] longer = new int[sentences.length][];
    int added = 0;
    for (int i = 0; i < sentences.length; i++) {
      int own = sentences[i].length;
      longer[i] = Arrays.copyOf(sentences[i], own + more.get(i).size());
      for (String word : more.get(i)) {
        Integer number = numbers.get(word);
        if (number == null) {
          number = all.size();
          all.add(word);
          numbers.put(word, number);
        }
        longer[i][own++] = number;
        added++;
      }
    }
    int[] counted = Arrays.copyOf(counts, all.size());
    float[] weighed = Arrays.copyOf(weights, all.size());
    Arrays.fill(weighed, types.size(), all.size(), 1);
    for (int i = 0; i < sentences.length; i++) {
      for (int at = sentences[i].length; at < longer[i].length; at++) {
        counted[longer[i][at]]++;
      }
    }
    return new WordsOfSide(List.copyOf(all), weighed, counted, longer, total + added, plain);
  }
}
