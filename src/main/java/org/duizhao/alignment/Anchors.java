package org.duizhao.alignment;

import java.util.Arrays;
import org.duizhao.core.Cancel;

/// The first pass: sentences so alike that they hold the corridor in place.
///
/// Each Chinese sentence looks up the English sentences that share its rarer words; of the best few
/// the heaviest chain that runs forward on both sides is kept, and of that chain the points their
/// neighbours agree with. Nothing is assumed about the diagonal, so that a missing chapter does no
/// harm.
final class Anchors {

  /// English words in more sentences than this find nothing.
  private static final int MOST_SENTENCES = 150;

  private static final int CANDIDATES = 4;
  private static final int NEIGHBOURS = 12;

  private final WordsOfSide chinese;
  private final WordsOfSide english;
  private final Associations associations;
  private final int[][] postings;
  private final float[] mass;
  private final float[] similarity;
  private final int[] found;
  private final int[] lengths;

  Anchors(WordsOfSide chinese, WordsOfSide english, Associations associations) {
    this.chinese = chinese;
    this.english = english;
    this.associations = associations;
    this.postings = postings(english);
    this.mass = new float[english.types().size()];
    this.similarity = new float[english.size()];
    this.found = new int[english.size()];
    this.lengths = Arrays.stream(english.sentences()).mapToInt(words -> words.length).toArray();
  }

  private static int[][] postings(WordsOfSide words) {
    int types = words.types().size();
    int[] lasts = new int[types];
    int[] counts = new int[types];
    Arrays.fill(lasts, -1);
    for (int j = 0; j < words.size(); j++) {
      for (int type : words.sentences()[j]) {
        if (lasts[type] != j) {
          lasts[type] = j;
          counts[type]++;
        }
      }
    }
    int[][] postings = new int[types][];
    for (int type = 0; type < types; type++) {
      postings[type] = new int[counts[type] > MOST_SENTENCES ? 0 : counts[type]];
    }
    Arrays.fill(counts, 0);
    Arrays.fill(lasts, -1);
    for (int j = 0; j < words.size(); j++) {
      for (int type : words.sentences()[j]) {
        if (lasts[type] != j && postings[type].length > 0) {
          lasts[type] = j;
          postings[type][counts[type]++] = j;
        }
      }
    }
    return postings;
  }

  /// For each Chinese sentence the English one it is anchored to, or -1.
  int[] find(Cancel cancel) {
    int n = chinese.size();
    int[] candidates = new int[n * CANDIDATES];
    float[] weights = new float[n * CANDIDATES];
    Arrays.fill(candidates, -1);
    for (int i = 0; i < n; i++) {
      if ((i & 255) == 0) {
        cancel.check();
      }
      candidates(i, candidates, weights);
    }
    return AnchorChain.agreed(
        AnchorChain.heaviest(candidates, weights, CANDIDATES, english.size()), NEIGHBOURS);
  }

  private void candidates(int i, int[] candidates, float[] weights) {
    int[] sentence = chinese.sentences()[i];
    double own = 1;
    int types = 0;
    int[] touched = new int[64];
    for (int z : sentence) {
      own += chinese.weights()[z];
      for (int entry = associations.rowStart(z); entry < associations.rowEnd(z); entry++) {
        int e = associations.english(entry);
        if (postings[e].length > 0) {
          if (mass[e] == 0) {
            if (types == touched.length) {
              touched = Arrays.copyOf(touched, 2 * types);
            }
            touched[types++] = e;
          }
          mass[e] += associations.forward(entry);
        }
      }
    }
    float ownLog = FastLog.ln((float) own);
    int count = 0;
    for (int t = 0; t < types; t++) {
      int e = touched[t];
      double gain = english.weights()[e] * (FastLog.ln(1 + mass[e]) - ownLog);
      mass[e] = 0;
      if (gain > 0) {
        for (int j : postings[e]) {
          if (similarity[j] == 0) {
            found[count++] = j;
          }
          similarity[j] += (float) gain;
        }
      }
    }
    int last = (i + 1) * CANDIDATES - 1;
    for (int f = 0; f < count; f++) {
      int j = found[f];
      float squared = similarity[j] * similarity[j] / (8 + sentence.length + lengths[j]);
      similarity[j] = 0;
      if (squared >= weights[last] || candidates[last] < 0) {
        keep(i, j, squared, candidates, weights);
      }
    }
    for (int at = i * CANDIDATES; at <= last; at++) {
      weights[at] = (float) Math.sqrt(weights[at]);
    }
  }

  private static void keep(int i, int j, float weight, int[] candidates, float[] weights) {
    int place = (i + 1) * CANDIDATES;
    int first = i * CANDIDATES;
    while (place > first
        && (candidates[place - 1] < 0
            || weights[place - 1] < weight
            || (weights[place - 1] == weight && candidates[place - 1] > j))) {
      place--;
      if (place + 1 < first + CANDIDATES) {
        candidates[place + 1] = candidates[place];
        weights[place + 1] = weights[place];
      }
    }
    if (place < first + CANDIDATES) {
      candidates[place] = j;
      weights[place] = weight;
    }
  }
}
