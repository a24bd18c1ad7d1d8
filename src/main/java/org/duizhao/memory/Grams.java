package org.duizhao.memory;

import java.util.Arrays;

/// The bigrams of a text, each two characters in one number, with a mark before its beginning and
/// one after its end so that the first and the last character count as often as the others.
final class Grams {

  /// Numbers of 64 bits in a signature.
  static final int SIGNATURE = 4;

  static final char BEGIN = '\u0002';
  static final char END = '\u0003';

  private Grams() {}

  static int of(char first, char second) {
    return (first << 16) | second;
  }

  /// The distinct bigrams in ascending order of their unsigned value.
  static int[] distinct(CharSequence text) {
    int length = text.length();
    int[] grams = new int[length + 1];
    char before = BEGIN;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      grams[i] = flipped(of(before, c));
      before = c;
    }
    grams[length] = flipped(of(before, END));
    Arrays.sort(grams);
    int size = 0;
    for (int i = 0; i < grams.length; i++) {
      if (i == 0 || grams[i] != grams[i - 1]) {
        grams[size++] = grams[i];
      }
    }
    for (int i = 0; i < size; i++) {
      grams[i] = flipped(grams[i]);
    }
    return Arrays.copyOf(grams, size);
  }

  /// Which of 256 classes of characters occur, in [#SIGNATURE] numbers: what one signature has and
  /// the other lacks must have been inserted or replaced.
  static long[] signature(CharSequence text) {
    long[] signature = new long[SIGNATURE];
    for (int i = 0; i < text.length(); i++) {
      int hash = (text.charAt(i) * 0x9E3779B1) >>> 24;
      signature[hash >> 6] |= 1L << hash;
    }
    return signature;
  }

  /// Signed numbers in the order of the unsigned.
  private static int flipped(int gram) {
    return gram ^ Integer.MIN_VALUE;
  }
}
