package org.duizhao.memory;

import java.util.Arrays;

/// For each key the places that have it, where most keys have one. Grows.
final class HeapKeys {

  private static final int NONE = -1;

  /// Chains of entries by the last bits of their key.
  private int[] heads = new int[1024];

  private int[] nexts = new int[1024];
  private int[] keys = new int[1024];
  private char[] places = new char[1024];
  private int size;

  HeapKeys() {
    Arrays.fill(heads, NONE);
  }

  /// Adds a place not lower than all so far.
  void add(int key, char place) {
    if (size == keys.length) {
      grow();
    }
    keys[size] = key;
    places[size] = place;
    chain(size);
    size++;
  }

  private void chain(int entry) {
    int head = keys[entry] & (heads.length - 1);
    nexts[entry] = heads[head];
    heads[head] = entry;
  }

  private void grow() {
    int room = size * 2;
    keys = Arrays.copyOf(keys, room);
    places = Arrays.copyOf(places, room);
    nexts = new int[room];
    heads = new int[room];
    Arrays.fill(heads, NONE);
    for (int i = 0; i < size; i++) {
      chain(i);
    }
  }

  /// Copies the key's places, ascending, to the beginning of `into` and gives their number.
  int places(int key, char[] into) {
    int count = 0;
    for (int i = heads[key & (heads.length - 1)]; i != NONE; i = nexts[i]) {
      if (keys[i] == key) {
        into[count++] = places[i];
      }
    }
    for (int i = 0; i < count / 2; i++) {
      char place = into[i];
      into[i] = into[count - 1 - i];
      into[count - 1 - i] = place;
    }
    return count;
  }

  /// Every key and place in the order of both, the key in the upper half.
  long[] sorted() {
    long[] sorted = new long[size];
    for (int i = 0; i < size; i++) {
      sorted[i] = ((long) keys[i] << 32) | places[i];
    }
    Arrays.sort(sorted);
    return sorted;
  }
}
