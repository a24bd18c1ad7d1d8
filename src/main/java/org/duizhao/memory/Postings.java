package org.duizhao.memory;

import java.util.Arrays;

/// For each key the ascending places that hold it. Grows; a place is added once for a key.
final class Postings {

  /// Open addressing: a key and the number of its list. List 0 is nobody's.
  private int[] keys = new int[1024];

  private int[] lists = new int[1024];
  private int listCount = 1;
  private char[][] places = new char[512][];
  private int[] counts = new int[512];

  void add(int key, char place) {
    int list = list(key);
    int count = counts[list];
    if (count == places[list].length) {
      places[list] = Arrays.copyOf(places[list], count * 2);
    }
    places[list][count] = place;
    counts[list] = count + 1;
  }

  /// Takes over a whole list for a key that has none.
  void put(int key, char[] from, int count) {
    int list = list(key);
    places[list] = Arrays.copyOf(from, Math.max(2, count));
    counts[list] = count;
  }

  private int list(int key) {
    int slot = slot(key);
    int list = lists[slot];
    if (list == 0) {
      list = newList();
      keys[slot] = key;
      lists[slot] = list;
      if (listCount * 2 > keys.length) {
        rehash();
      }
    }
    return list;
  }

  int count(int key) {
    return counts[lists[slot(key)]];
  }

  /// Copies the key's places to the beginning of `into` and gives their number.
  int places(int key, char[] into) {
    int list = lists[slot(key)];
    int count = counts[list];
    if (count > 0) {
      System.arraycopy(places[list], 0, into, 0, count);
    }
    return count;
  }

  /// The last place added for the key, or -1.
  int last(int key) {
    int list = lists[slot(key)];
    return counts[list] == 0 ? -1 : places[list][counts[list] - 1];
  }

  /// Calls for each key whose upper half is `start`.
  void keys(char start, Block.GramVisitor visitor) {
    for (int slot = 0; slot < keys.length; slot++) {
      if (lists[slot] != 0 && keys[slot] >>> 16 == start) {
        visitor.visit(keys[slot]);
      }
    }
  }

  /// All keys in unsigned order.
  int[] sortedKeys() {
    int[] all = new int[listCount - 1];
    int count = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (lists[slot] != 0) {
        all[count++] = keys[slot] ^ Integer.MIN_VALUE;
      }
    }
    Arrays.sort(all);
    for (int i = 0; i < all.length; i++) {
      all[i] ^= Integer.MIN_VALUE;
    }
    return all;
  }

  private int newList() {
    if (listCount == places.length) {
      places = Arrays.copyOf(places, listCount * 2);
      counts = Arrays.copyOf(counts, listCount * 2);
    }
    places[listCount] = new char[2];
    return listCount++;
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = ((key * 0x9E3779B1) >>> 7) & mask;
    while (lists[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void rehash() {
    int[] oldKeys = keys;
    int[] oldLists = lists;
    keys = new int[oldKeys.length * 2];
    lists = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldLists[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        lists[slot] = oldLists[i];
      }
    }
  }
}
