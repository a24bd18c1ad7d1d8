package org.duizhao.lexicon.training;

import java.util.Arrays;

/// IBM Model 1 in both directions at once (Brown et al., The Mathematics of Statistical Machine
/// Translation, 1993): word translation probabilities by expectation maximisation, with a word for
/// nothing on each side, and a pull towards the diagonal (Dyer, Chahuneau and Smith, A Simple,
/// Fast, and Effective Reparameterization of IBM Model 2, 2013).
final class ModelOne {

  /// What is added to the count of the word translated from, which makes rare words less sure.
  private static final float SMOOTHING = 0.5f;

  /// How strongly words keep to the same place in both sentences, and in how long sentences.
  private static final double STRAIGHTNESS = 4;

  private static final int SHORTEST = 5;

  private final WordPairs pairs;
  private final PairSlots slots;
  private float[] forward;
  private float[] backward;
  private final float[] chineseMass;
  private final float[] englishMass;

  ModelOne(WordPairs pairs) {
    this.pairs = pairs;
    this.slots = new PairSlots();
    for (int pair = 0; pair < pairs.size(); pair++) {
      for (int z : pairs.source(pair)) {
        slots.add(z, 0);
        for (int e : pairs.target(pair)) {
          slots.add(z, e);
        }
      }
      for (int e : pairs.target(pair)) {
        slots.add(0, e);
      }
    }
    forward = new float[slots.size()];
    backward = new float[slots.size()];
    Arrays.fill(forward, 1f / pairs.englishWords());
    Arrays.fill(backward, 1f / pairs.chineseWords());
    chineseMass = new float[pairs.chineseWords()];
    englishMass = new float[pairs.englishWords()];
  }

  ModelOne train(int iterations) {
    for (int iteration = 0; iteration < iterations; iteration++) {
      float[] forwardCounts = new float[slots.size()];
      float[] backwardCounts = new float[slots.size()];
      for (int pair = 0; pair < pairs.size(); pair++) {
        count(pairs.source(pair), pairs.target(pair), forwardCounts, backwardCounts);
      }
      maximise(forwardCounts, backwardCounts);
    }
    return this;
  }

  private void count(int[] source, int[] target, float[] forwardCounts, float[] backwardCounts) {
    int n = source.length;
    int m = target.length;
    int[] cells = new int[(n + 1) * (m + 1)];
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        if (i > 0 || j > 0) {
          cells[i * (m + 1) + j] = slots.of(i == 0 ? 0 : source[i - 1], j == 0 ? 0 : target[j - 1]);
        }
      }
    }
    float[] near = near(n, m);
    for (int j = 1; j <= m; j++) {
      float sum = 0;
      for (int i = 0; i <= n; i++) {
        sum += forward[cells[i * (m + 1) + j]] * near[i * (m + 1) + j];
      }
      for (int i = 0; i <= n; i++) {
        int cell = cells[i * (m + 1) + j];
        forwardCounts[cell] += forward[cell] * near[i * (m + 1) + j] / sum;
      }
    }
    for (int i = 1; i <= n; i++) {
      float sum = 0;
      for (int j = 0; j <= m; j++) {
        sum += backward[cells[i * (m + 1) + j]] * near[i * (m + 1) + j];
      }
      for (int j = 0; j <= m; j++) {
        int cell = cells[i * (m + 1) + j];
        backwardCounts[cell] += backward[cell] * near[i * (m + 1) + j] / sum;
      }
    }
  }

  /// How much likelier words are to translate each other the nearer they stand to the same place of
  /// their sentences. Glosses and the like are too short to tell.
  private static float[] near(int n, int m) {
    float[] near = new float[(n + 1) * (m + 1)];
    Arrays.fill(near, 1);
    for (int i = 1; i <= n && n >= SHORTEST && m >= SHORTEST; i++) {
      for (int j = 1; j <= m; j++) {
        near[i * (m + 1) + j] =
            (float) Math.exp(-STRAIGHTNESS * Math.abs((i - .5) / n - (j - .5) / m));
      }
    }
    return near;
  }

  private void maximise(float[] forwardCounts, float[] backwardCounts) {
    Arrays.fill(chineseMass, SMOOTHING);
    Arrays.fill(englishMass, SMOOTHING);
    for (int slot = 0; slot < slots.size(); slot++) {
      chineseMass[slots.chinese(slot)] += forwardCounts[slot];
      englishMass[slots.english(slot)] += backwardCounts[slot];
    }
    for (int slot = 0; slot < slots.size(); slot++) {
      forward[slot] = Math.max(forwardCounts[slot] / chineseMass[slots.chinese(slot)], 1e-12f);
      backward[slot] = Math.max(backwardCounts[slot] / englishMass[slots.english(slot)], 1e-12f);
    }
  }

  int size() {
    return slots.size();
  }

  int chinese(int slot) {
    return slots.chinese(slot);
  }

  int english(int slot) {
    return slots.english(slot);
  }

  /// The probability of the English word, given the Chinese one.
  float forward(int slot) {
    return forward[slot];
  }

  /// The probability of the Chinese word, given the English one.
  float backward(int slot) {
    return backward[slot];
  }
}
