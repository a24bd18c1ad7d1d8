package org.duizhao.quality.spelling;

import java.util.ArrayList;
import java.util.List;

/// What a finger may have meant: every string one slip away (Damerau 1964).
final class Slips {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private Slips() {}

  static List<String> exchanged(String word) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i + 1 < word.length(); i++) {
      if (word.charAt(i) != word.charAt(i + 1)) {
        found.add(
            word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
      }
    }
    return found;
  }

  /// Exchanged letters, one too few or many, one wrong, in this order.
  static List<String> of(String word) {
    List<String> found = new ArrayList<>(exchanged(word));
    for (int i = 0; i <= word.length(); i++) {
      if (i < word.length()) {
        found.add(word.substring(0, i) + word.substring(i + 1));
      }
    }
    for (int i = 0; i <= word.length(); i++) {
      for (int c = 0; c < LETTERS.length(); c++) {
        found.add(word.substring(0, i) + LETTERS.charAt(c) + word.substring(i));
      }
    }
    for (int i = 0; i < word.length(); i++) {
      for (int c = 0; c < LETTERS.length(); c++) {
        found.add(word.substring(0, i) + LETTERS.charAt(c) + word.substring(i + 1));
      }
    }
    return found;
  }
}
