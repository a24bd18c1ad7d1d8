package org.duizhao.alignment;

import java.util.Arrays;

/// The first few and the last few words of each sentence: where a bead begins and ends.
record Edges(Bags firsts, Bags lasts) {

  /// @param most how many words make an edge
  static Edges of(WordsOfSide words, int most) {
    int n = words.size();
    int[][] firsts = new int[n][];
    int[][] lasts = new int[n][];
    for (int i = 0; i < n; i++) {
      int[] sentence = words.sentences()[i];
      firsts[i] = Arrays.copyOf(sentence, Math.min(most, sentence.length));
      lasts[i] =
          Arrays.copyOfRange(sentence, Math.max(0, sentence.length - most), sentence.length);
    }
    int types = words.types().size();
    return new Edges(Bags.of(firsts, types), Bags.of(lasts, types));
  }
}
