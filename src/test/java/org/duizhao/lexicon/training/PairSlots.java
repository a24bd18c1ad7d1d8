package org.duizhao.lexicon.training;

import java.util.Arrays;

/// Numbers pairs of words in the order in which they are added.
final class PairSlots {

  private long[] keys = new long[1 << 20];
  private int[] table = new int[1 << 21];
  private int size;

  PairSlots() {
    Arrays.fill(table, -1);
  }

  void add(int chinese, int english) {
    long key = key(chinese, english);
    int place = place(key);
    if (table[place] >= 0) {
      return;
    }
    if (size == keys.length) {
      grow();
      place = place(key);
    }
    keys[size] = key;
    table[place] = size;
    size++;
  }

  /// The number of a pair that was added.
  int of(int chinese, int english) {
    return table[place(key(chinese, english))];
  }

  int size() {
    return size;
  }

  int chinese(int slot) {
    return (int) (keys[slot] >>> 32);
  }

  int english(int slot) {
    return (int) keys[slot];
  }

  private int place(long key) {
    int mask = table.length - 1;
    int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & mask;
    while (table[place] >= 0 && keys[table[place]] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, keys.length * 2);
    table = new int[table.length * 2];
    Arrays.fill(table, -1);
    for (int slot = 0; slot < size; slot++) {
      table[place(keys[slot])] = slot;
    }
  }

  private static long key(int chinese, int english) {
    return ((long) chinese << 32) | english;
  }
}
