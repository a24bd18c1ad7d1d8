package org.duizhao.memory;

import java.util.Arrays;

/// A block that grows. Finds a unit as soon as it has been added.
final class HeapBlock implements Block {

  private final long first;
  private int size;
  private char[] lengths = new char[64];
  private char[] gramCounts = new char[64];
  private long[] signatures = new long[64 * Grams.SIGNATURE];
  private int[] starts = new int[64];
  private char[] texts = new char[1024];

  /// Open addressing: a bigram and its list, whose element 0 is not used by a bigram.
  private int[] keys = new int[1024];

  private int[] lists = new int[1024];
  private int listCount = 1;
  private char[][] places = new char[512][];
  private int[] placeCounts = new int[512];

  HeapBlock(long first) {
    this.first = first;
  }

  /// Adds the next unit.
  ///
  /// @param folded its source as it is compared
  void add(String folded) {
    int length = Math.min(folded.length(), Character.MAX_VALUE);
    String text = folded.length() == length ? folded : folded.substring(0, length);
    if (size == lengths.length) {
      int room = size * 2;
      lengths = Arrays.copyOf(lengths, room);
      gramCounts = Arrays.copyOf(gramCounts, room);
      signatures = Arrays.copyOf(signatures, room * Grams.SIGNATURE);
      starts = Arrays.copyOf(starts, room);
    }
    int end = end();
    if (end + length > texts.length) {
      texts = Arrays.copyOf(texts, Math.max(texts.length * 2, end + length));
    }
    text.getChars(0, length, texts, end);
    int[] grams = Grams.distinct(text);
    starts[size] = end;
    lengths[size] = (char) length;
    gramCounts[size] = (char) Math.min(grams.length, Character.MAX_VALUE);
    System.arraycopy(Grams.signature(text), 0, signatures, size * Grams.SIGNATURE, Grams.SIGNATURE);
    for (int gram : grams) {
      put(gram, (char) size);
    }
    size++;
  }

  @Override
  public long first() {
    return first;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int length(int place) {
    return lengths[place];
  }

  @Override
  public int grams(int place) {
    return gramCounts[place];
  }

  @Override
  public long signature(int place, int word) {
    return signatures[place * Grams.SIGNATURE + word];
  }

  @Override
  public void text(int place, char[] into) {
    System.arraycopy(texts, starts[place], into, 0, lengths[place]);
  }

  @Override
  public int count(int gram) {
    return placeCounts[lists[slot(gram)]];
  }

  @Override
  public int places(int gram, char[] into) {
    int list = lists[slot(gram)];
    int count = placeCounts[list];
    if (count > 0) {
      System.arraycopy(places[list], 0, into, 0, count);
    }
    return count;
  }

  @Override
  public void gramsFrom(char start, GramVisitor visitor) {
    for (int slot = 0; slot < keys.length; slot++) {
      if (lists[slot] != 0 && keys[slot] >>> 16 == start) {
        visitor.visit(keys[slot]);
      }
    }
  }

  /// All bigrams in unsigned order.
  int[] sortedGrams() {
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

  private int end() {
    return size == 0 ? 0 : starts[size - 1] + lengths[size - 1];
  }

  private void put(int gram, char place) {
    int slot = slot(gram);
    int list = lists[slot];
    if (list == 0) {
      list = newList();
      keys[slot] = gram;
      lists[slot] = list;
      if (listCount * 2 > keys.length) {
        rehash();
      }
    }
    int count = placeCounts[list];
    if (count == places[list].length) {
      places[list] = Arrays.copyOf(places[list], count * 2);
    }
    places[list][count] = place;
    placeCounts[list] = count + 1;
  }

  private int newList() {
    if (listCount == places.length) {
      places = Arrays.copyOf(places, listCount * 2);
      placeCounts = Arrays.copyOf(placeCounts, listCount * 2);
    }
    places[listCount] = new char[2];
    return listCount++;
  }

  private int slot(int gram) {
    int mask = keys.length - 1;
    int slot = (gram * 0x9E3779B1) >>> 7 & mask;
    while (lists[slot] != 0 && keys[slot] != gram) {
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
