package org.duizhao.alignment;

import java.util.Arrays;

/// For every pair of sentences in a corridor the words the other side calls for, and how strongly.
/// Only such words are held.
final class CellMasses {

  private final int[] englishFrom;
  private final int[] chineseFrom;
  private final Entries englishEntries = new Entries();
  private final Entries chineseEntries = new Entries();

  /// Places of words in a bag with a mass each.
  private static final class Entries {
    private int[] places = new int[1024];
    private float[] masses = new float[1024];
    private int size;

    void add(int place, float mass) {
      if (size == places.length) {
        places = Arrays.copyOf(places, 2 * size);
        masses = Arrays.copyOf(masses, 2 * size);
      }
      places[size] = place;
      masses[size] = mass;
      size++;
    }
  }

  CellMasses(
      Bags chinese,
      Bags english,
      int englishTypes,
      Associations associations,
      Corridor corridor,
      int firstRow) {
    int cells = (int) corridor.area();
    englishFrom = new int[cells + 1];
    chineseFrom = new int[cells + 1];
    SentenceCalls calls = new SentenceCalls(englishTypes, associations);
    int cell = 0;
    for (int row = 0; row < corridor.from().length; row++) {
      boolean first = row == 0;
      int[] bag = first ? new int[0] : chinese.types()[firstRow + row - 1];
      calls.of(bag, first ? new float[0] : chinese.counts()[firstRow + row - 1]);
      float[] sums = new float[bag.length];
      for (int column = corridor.from()[row]; column <= corridor.to()[row]; column++) {
        if (!first && column > 0) {
          collect(calls, english.types()[column - 1], english.counts()[column - 1], sums);
        }
        cell++;
        englishFrom[cell] = englishEntries.size;
        chineseFrom[cell] = chineseEntries.size;
      }
      calls.clear();
    }
  }

  private void collect(SentenceCalls calls, int[] target, float[] counts, float[] sums) {
    boolean any = false;
    for (int place = 0; place < target.length; place++) {
      float mass = calls.mass(target[place]);
      if (mass > 0) {
        englishEntries.add(place, mass);
        calls.addCallers(target[place], counts[place], sums);
        any = true;
      }
    }
    for (int place = 0; any && place < sums.length; place++) {
      if (sums[place] > 0) {
        chineseEntries.add(place, sums[place]);
        sums[place] = 0;
      }
    }
  }

  int englishFrom(int cell) {
    return englishFrom[cell];
  }

  int englishPlace(int entry) {
    return englishEntries.places[entry];
  }

  float englishMass(int entry) {
    return englishEntries.masses[entry];
  }

  int chineseFrom(int cell) {
    return chineseFrom[cell];
  }

  int chinesePlace(int entry) {
    return chineseEntries.places[entry];
  }

  float chineseMass(int entry) {
    return chineseEntries.masses[entry];
  }
}
