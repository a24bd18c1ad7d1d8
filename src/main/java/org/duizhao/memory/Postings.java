package org.duizhao.memory;

import java.util.Arrays;

/// For each key the ascending places that hold it. Grows.
final class Postings {

  /// Open addressing: a key in the upper half, in the lower the number of its list. List 0 is
  /// nobody's.
  private long[] table = new long[1024];

  private int listCount = 1;
  private char[][] places = new char[512][];
  private int[] counts = new int[512];

  /// Most keys have one place for good, which needs no array.
  private char[] first = new char[512];

  /// Adds a place not lower than all so far; one that stands last already is not added again.
  ///
  /// @return the number of the key's list, counted from 1
  int add(int key, char place) {
    int list = list(key);
    int count = counts[list];
    if (count == 0 || (count == 1 ? first[list] : places[list][count - 1]) != place) {
      append(list, count, place);
    }
    return list;
  }

  /// Adds a place to the lists of several different keys, where it is not yet. Looks all of them up
  /// first: they lie far apart in memory, and the processor fetches many at once where none waits
  /// for another.
  void addAll(int[] keys, char place) {
    int[] lists = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      long entry = table[home(keys[i])];
      lists[i] = (int) (entry >>> 32) == keys[i] ? (int) entry : 0;
    }
    int[] ends = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      lists[i] = lists[i] == 0 ? list(keys[i]) : lists[i];
      ends[i] = counts[lists[i]];
    }
    for (int i = 0; i < keys.length; i++) {
      append(lists[i], ends[i], place);
    }
  }

  private void append(int list, int count, char place) {
    if (count == 0) {
      first[list] = place;
    } else {
      char[] known = places[list];
      if (count == 1) {
        known = new char[] {first[list], 0, 0, 0};
        places[list] = known;
      } else if (count == known.length) {
        known = Arrays.copyOf(known, count * 2);
        places[list] = known;
      }
      known[count] = place;
    }
    counts[list] = count + 1;
  }

  /// Takes over a whole list for a key that has none.
  void put(int key, char[] from, int count) {
    int list = list(key);
    first[list] = from[0];
    if (count > 1) {
      places[list] = Arrays.copyOf(from, Math.max(4, count));
    }
    counts[list] = count;
  }

  /// The number of the key's list, an empty one where it had none.
  int list(int key) {
    int slot = slot(key);
    int list = (int) table[slot];
    if (list == 0) {
      list = newList();
      table[slot] = ((long) key << 32) | list;
      if (listCount * 2 > table.length) {
        rehash();
      }
    }
    return list;
  }

  int count(int key) {
    return counts[(int) table[slot(key)]];
  }

  /// Copies the key's places to the beginning of `into` and gives their number.
  int places(int key, char[] into) {
    int list = (int) table[slot(key)];
    int count = counts[list];
    if (count == 1) {
      into[0] = first[list];
    } else if (count > 1) {
      System.arraycopy(places[list], 0, into, 0, count);
    }
    return count;
  }

  /// One more than the highest number of a list.
  int size() {
    return listCount;
  }

  /// Calls for each key whose upper half is `start`.
  void keys(char start, Block.GramVisitor visitor) {
    for (long entry : table) {
      if (entry >>> 48 == start && (int) entry != 0) {
        visitor.visit((int) (entry >>> 32));
      }
    }
  }

  /// All keys in unsigned order.
  int[] sortedKeys() {
    int[] all = new int[listCount - 1];
    int count = 0;
    for (long entry : table) {
      if ((int) entry != 0) {
        all[count++] = (int) (entry >>> 32) ^ Integer.MIN_VALUE;
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
      first = Arrays.copyOf(first, listCount * 2);
    }
    return listCount++;
  }

  private int slot(int key) {
    int mask = table.length - 1;
    int slot = home(key);
    while ((int) table[slot] != 0 && (int) (table[slot] >>> 32) != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /// The upper bits of a product: the lower ones of a bigram's know its second character alone.
  private int home(int key) {
    return (key * 0x9E3779B1) >>> Integer.numberOfLeadingZeros(table.length - 1);
  }

  private void rehash() {
    long[] old = table;
    table = new long[old.length * 2];
    for (long entry : old) {
      if ((int) entry != 0) {
        table[slot((int) (entry >>> 32))] = entry;
      }
    }
  }
}
