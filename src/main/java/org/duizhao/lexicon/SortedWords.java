package org.duizhao.lexicon;

/// Words in the order of their spelling, found by halving, without an object for each.
final class SortedWords {

  private final String text;
  private final int[] ends;

  /// @param text the words, each followed by a line feed
  SortedWords(String text) {
    this.text = text;
    int count = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      count++;
    }
    ends = new int[count];
    int word = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      ends[word++] = at;
    }
  }

  int size() {
    return ends.length;
  }

  /// The number of a word, or -1.
  int find(String word) {
    int low = 0;
    int high = ends.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(middle, word);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private int compare(int number, String word) {
    int from = number == 0 ? 0 : ends[number - 1] + 1;
    int length = ends[number] - from;
    int common = Math.min(length, word.length());
    for (int i = 0; i < common; i++) {
      int order = text.charAt(from + i) - word.charAt(i);
      if (order != 0) {
        return order;
      }
    }
    return length - word.length();
  }
}
