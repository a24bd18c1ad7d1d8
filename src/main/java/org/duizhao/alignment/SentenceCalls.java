package org.duizhao.alignment;

import java.util.Arrays;

/// The English words one Chinese sentence calls for, each with the words that call for it.
final class SentenceCalls {

  private final Associations associations;
  private final float[] masses;
  private final int[] heads;
  private int[] touched = new int[256];
  private int touchedCount;
  private int[] nexts = new int[256];
  private int[] callers = new int[256];
  private float[] backward = new float[256];
  private int links;

  SentenceCalls(int englishTypes, Associations associations) {
    this.associations = associations;
    masses = new float[englishTypes];
    heads = new int[englishTypes];
    Arrays.fill(heads, -1);
  }

  /// Takes a sentence; `clear` must follow before the next one.
  ///
  /// @param counts how often the sentence has each word
  void of(int[] bag, float[] counts) {
    for (int place = 0; place < bag.length; place++) {
      int z = bag[place];
      for (int entry = associations.rowStart(z); entry < associations.rowEnd(z); entry++) {
        int e = associations.english(entry);
        if (heads[e] < 0) {
          if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, 2 * touchedCount);
          }
          touched[touchedCount++] = e;
        }
        masses[e] += counts[place] * associations.forward(entry);
        link(e, place, associations.backward(entry));
      }
    }
  }

  private void link(int e, int place, float mass) {
    if (links == nexts.length) {
      nexts = Arrays.copyOf(nexts, 2 * links);
      callers = Arrays.copyOf(callers, 2 * links);
      backward = Arrays.copyOf(backward, 2 * links);
    }
    nexts[links] = heads[e];
    callers[links] = place;
    backward[links] = mass;
    heads[e] = links++;
  }

  float mass(int english) {
    return masses[english];
  }

  /// Adds to each Chinese word how strongly this English word, so many times, calls for it.
  void addCallers(int english, float count, float[] sums) {
    for (int link = heads[english]; link >= 0; link = nexts[link]) {
      sums[callers[link]] += count * backward[link];
    }
  }

  void clear() {
    for (int t = 0; t < touchedCount; t++) {
      masses[touched[t]] = 0;
      heads[touched[t]] = -1;
    }
    touchedCount = 0;
    links = 0;
  }
}
