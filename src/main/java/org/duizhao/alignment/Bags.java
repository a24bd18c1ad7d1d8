package org.duizhao.alignment;

import java.util.Arrays;

/// Each sentence's different words with how often it has them: a sentence of a hundred thousand
/// characters that says the same over and over is a small bag.
// The arrays stay within the package, where nobody changes them.
@SuppressWarnings("ArrayRecordComponent")
record Bags(int[][] types, float[][] counts) {

  /// For recipes that do not ask.
  static final Bags NONE = new Bags(new int[0][], new float[0][]);

  static Bags of(WordsOfSide words) {
    return of(words.sentences(), words.types().size());
  }

  /// @param types how many types of words there are
  static Bags of(int[][] sentences, int types) {
    int n = sentences.length;
    Bags bags = new Bags(new int[n][], new float[n][]);
    int[] places = new int[types];
    Arrays.fill(places, -1);
    for (int i = 0; i < n; i++) {
      bags.fill(i, sentences[i], places);
    }
    return bags;
  }

  /// @param places for each type its place in the bag; -1 before and after
  private void fill(int i, int[] sentence, int[] places) {
    int[] own = new int[sentence.length];
    float[] times = new float[sentence.length];
    int size = 0;
    for (int type : sentence) {
      if (places[type] < 0) {
        places[type] = size;
        own[size++] = type;
      }
      times[places[type]]++;
    }
    for (int place = 0; place < size; place++) {
      places[own[place]] = -1;
    }
    types[i] = size == own.length ? own : Arrays.copyOf(own, size);
    counts[i] = size == own.length ? times : Arrays.copyOf(times, size);
  }

  /// How many different words the richest of some sentences has.
  int largest(int from, int to) {
    int largest = 0;
    for (int i = from; i < to; i++) {
      largest = Math.max(largest, types[i].length);
    }
    return largest;
  }
}
