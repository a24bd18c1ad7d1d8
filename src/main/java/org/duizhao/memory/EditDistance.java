package org.duizhao.memory;

import java.util.Arrays;

/// The number of characters that must be inserted, removed or replaced to make one text of another,
/// from one fixed text to many.
///
/// Myers' bit-parallel algorithm (A fast bit-vector algorithm for approximate string matching based
/// on dynamic programming, 1999) in the form of Hyyrö (2003): 64 cells of the matrix in one step.
final class EditDistance {

  private static final int WORD = Long.SIZE;

  private final int length;
  private final int words;
  private final char[] keys;
  private final long[] masks;
  private final boolean[] used;
  private final int slots;
  private final long[] plus;
  private final long[] minus;

  EditDistance(CharSequence text) {
    length = text.length();
    words = Math.max(1, (length + WORD - 1) / WORD);
    slots = Integer.highestOneBit(Math.max(16, length * 2)) * 2;
    keys = new char[slots];
    used = new boolean[slots];
    masks = new long[slots * words];
    for (int i = 0; i < length; i++) {
      int slot = slot(text.charAt(i));
      used[slot] = true;
      keys[slot] = text.charAt(i);
      masks[slot * words + i / WORD] |= 1L << (i % WORD);
    }
    plus = new long[words];
    minus = new long[words];
  }

  /// The distance to the text in `other[0, size)`, or any number above `most` when it is greater.
  int to(char[] other, int size, int most) {
    if (length == 0) {
      return size;
    }
    if (Math.abs(length - size) > most) {
      return most + 1;
    }
    return words == 1 ? short64(other, size, most) : blocks(other, size, most);
  }

  private int short64(char[] other, int size, int most) {
    long p = -1L;
    long m = 0;
    int distance = length;
    long last = 1L << (length - 1);
    for (int j = 0; j < size; j++) {
      int slot = slot(other[j]);
      long equal = used[slot] ? masks[slot] : 0;
      long diagonal = (((equal & p) + p) ^ p) | equal | m;
      long up = m | ~(diagonal | p);
      long down = p & diagonal;
      if ((up & last) != 0) {
        distance++;
      } else if ((down & last) != 0) {
        distance--;
      }
      // Every character to come can take at most one off.
      if (distance - (size - 1 - j) > most) {
        return most + 1;
      }
      up = (up << 1) | 1;
      down <<= 1;
      p = down | ~(diagonal | up);
      m = up & diagonal;
    }
    return distance;
  }

  private int blocks(char[] other, int size, int most) {
    Arrays.fill(plus, -1L);
    Arrays.fill(minus, 0L);
    int distance = length;
    long last = 1L << ((length - 1) % WORD);
    for (int j = 0; j < size; j++) {
      int slot = slot(other[j]);
      boolean known = used[slot];
      long carryUp = 1;
      long carryDown = 0;
      for (int w = 0; w < words; w++) {
        long p = plus[w];
        long m = minus[w];
        long equal = (known ? masks[slot * words + w] : 0) | carryDown;
        long diagonal = (((equal & p) + p) ^ p) | equal | m;
        long up = m | ~(diagonal | p);
        long down = p & diagonal;
        if (w == words - 1) {
          if ((up & last) != 0) {
            distance++;
          } else if ((down & last) != 0) {
            distance--;
          }
        }
        long upOut = up >>> (WORD - 1);
        long downOut = down >>> (WORD - 1);
        up = (up << 1) | carryUp;
        down = (down << 1) | carryDown;
        plus[w] = down | ~(diagonal | up);
        minus[w] = up & diagonal;
        carryUp = upOut;
        carryDown = downOut;
      }
      if (distance - (size - 1 - j) > most) {
        return most + 1;
      }
    }
    return distance;
  }

  private int slot(char c) {
    int slot = ((c * 0x9E3779B1) >>> 8) & (slots - 1);
    while (used[slot] && keys[slot] != c) {
      slot = (slot + 1) & (slots - 1);
    }
    return slot;
  }
}
