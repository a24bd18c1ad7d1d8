package org.duizhao.alignment;

/// The words of some sentences of one side, with their places in their sentences.
///
/// @param first the number of the first of the sentences
/// @param types for each sentence the types of its words
/// @param places the weight of the words before and half the word's own; below 0 for names and the
///   like, of which no place is known
/// @param weights for each sentence the weight of all words which have a place
/// @param typeWeights for each type its weight
// The arrays stay within the package, where nobody changes them.
@SuppressWarnings("ArrayRecordComponent")
record PlacedWords(
    int first, int[][] types, float[][] places, float[] weights, float[] typeWeights) {

  private static final float NOWHERE = -1;

  /// The sentences from one to before another.
  static PlacedWords of(WordsOfSide side, int from, int to) {
    PlacedWords words =
        new PlacedWords(
            from,
            new int[to - from][],
            new float[to - from][],
            new float[to - from],
            side.weights());
    for (int i = 0; i < to - from; i++) {
      words.place(i, side.sentences()[from + i], side);
    }
    return words;
  }

  private void place(int i, int[] sentence, WordsOfSide side) {
    types[i] = sentence;
    places[i] = new float[sentence.length];
    for (int at = 0; at < sentence.length; at++) {
      boolean placed = side.isPlaced(sentence[at]);
      float weight = placed ? typeWeights[sentence[at]] : 0;
      places[i][at] = placed ? weights[i] + weight / 2 : NOWHERE;
      weights[i] += weight;
    }
  }

  int[] types(int sentence) {
    return types[sentence - first];
  }

  float[] places(int sentence) {
    return places[sentence - first];
  }

  float weight(int sentence) {
    return weights[sentence - first];
  }

  float weight(int from, int to) {
    float sum = 0;
    for (int i = from - first; i < to - first; i++) {
      sum += weights[i];
    }
    return sum;
  }

  int count(int from, int to) {
    int sum = 0;
    for (int i = from - first; i < to - first; i++) {
      sum += types[i].length;
    }
    return sum;
  }

  /// The sum of weight · ln(1 + mass) over the words of some sentences.
  ///
  /// @param masses one for each of the words, in their order
  float accounted(float[] masses, int from, int to) {
    float sum = 0;
    int at = 0;
    for (int i = from - first; i < to - first; i++) {
      for (int type : types[i]) {
        if (masses[at] > 0) {
          sum += typeWeights[type] * FastLog.ln(1 + masses[at]);
        }
        at++;
      }
    }
    return sum;
  }
}
