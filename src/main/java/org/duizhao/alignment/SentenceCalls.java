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
  private float[] forward = new float[256];
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
      take(bag[place], place, counts[place]);
    }
  }

  /// The same of a list in which a word may stand more than once.
  void of(int[] words) {
    for (int place = 0; place < words.length; place++) {
      take(words[place], place, 1);
    }
  }

  private void take(int z, int place, float count) {
    for (int entry = associations.rowStart(z); entry < associations.rowEnd(z); entry++) {
      int e = associations.english(entry);
      if (heads[e] < 0) {
        if (touchedCount == touched.length) {
          touched = Arrays.copyOf(touched, 2 * touchedCount);
        }
        touched[touchedCount++] = e;
      }
      masses[e] += count * associations.forward(entry);
      link(e, place, entry);
    }
  }

  private void link(int e, int place, int entry) {
    if (links == nexts.length) {
      nexts = Arrays.copyOf(nexts, 2 * links);
      callers = Arrays.copyOf(callers, 2 * links);
      forward = Arrays.copyOf(forward, 2 * links);
      backward = Arrays.copyOf(backward, 2 * links);
    }
    nexts[links] = heads[e];
    callers[links] = place;
    forward[links] = associations.forward(entry);
    backward[links] = associations.backward(entry);
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

  /// The first of the Chinese words that call for an English one, or -1; `next` goes on.
  int first(int english) {
    return heads[english];
  }

  int next(int link) {
    return nexts[link];
  }

  /// The place in the bag of the Chinese word.
  int caller(int link) {
    return callers[link];
  }

  float forward(int link) {
    return forward[link];
  }

  float backward(int link) {
    return backward[link];
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
