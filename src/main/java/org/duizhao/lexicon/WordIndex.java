package org.duizhao.lexicon;

import java.util.ArrayList;
import java.util.List;

/// Finds a dictionary line by either of its two spellings.
///
/// The dictionary stays one string; the index is a table of line starts with open addressing, so
/// that loading makes no object per word.
final class WordIndex {

  /// A power of two, about half filled by 124,000 lines under two spellings.
  private static final int SIZE = 1 << 19;

  private final String text;
  private final int[] table = new int[SIZE];
  private final short[] commonness = new short[Character.MAX_VALUE + 1];

  /// @param text lines of traditional, simplified, pinyin and senses, separated by tabs
  WordIndex(String text) {
    this.text = text;
    for (int line = 0; line < text.length(); line = text.indexOf('\n', line) + 1) {
      int tab = text.indexOf('\t', line);
      int second = text.indexOf('\t', tab + 1);
      add(line, line, tab);
      if (tab - line != second - tab - 1 || !text.regionMatches(line, text, tab + 1, tab - line)) {
        add(line, tab + 1, second);
      }
    }
  }

  private void add(int line, int from, int to) {
    int slot = slot(text, from, to);
    while (table[slot] != 0) {
      slot = next(slot);
    }
    table[slot] = line + 1;
    for (int i = from; i < to; i++) {
      commonness[text.charAt(i)]++;
    }
  }

  boolean contains(CharSequence word, int from, int to) {
    for (int slot = slot(word, from, to); table[slot] != 0; slot = next(slot)) {
      if (spells(table[slot] - 1, word, from, to)) {
        return true;
      }
    }
    return false;
  }

  /// The lines with this spelling, in the dictionary's order.
  List<String> lines(CharSequence word) {
    List<String> found = new ArrayList<>();
    int length = word.length();
    for (int slot = slot(word, 0, length); table[slot] != 0; slot = next(slot)) {
      int line = table[slot] - 1;
      if (spells(line, word, 0, length)) {
        found.add(text.substring(line, text.indexOf('\n', line)));
      }
    }
    return found;
  }

  /// In how many spellings the character stands: a stand-in for how common it is.
  int commonness(char c) {
    return commonness[c];
  }

  private boolean spells(int line, CharSequence word, int from, int to) {
    int tab = text.indexOf('\t', line);
    return matches(line, tab, word, from, to)
        || matches(tab + 1, text.indexOf('\t', tab + 1), word, from, to);
  }

  private boolean matches(int start, int end, CharSequence word, int from, int to) {
    if (end - start != to - from) {
      return false;
    }
    for (int i = 0; i < end - start; i++) {
      if (text.charAt(start + i) != word.charAt(from + i)) {
        return false;
      }
    }
    return true;
  }

  private static int slot(CharSequence word, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 0x01000193 + word.charAt(i);
    }
    hash *= 0x9E3779B1;
    return hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(SIZE));
  }

  private static int next(int slot) {
    return (slot + 1) & (SIZE - 1);
  }
}
