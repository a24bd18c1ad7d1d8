package org.duizhao.quality.spelling;

import java.util.ArrayList;
import java.util.List;

/// What a finger may have meant: every string one slip away (Damerau 1964).
final class Slips {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private static final String VOWELS = "aeiouy";
  private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

  private Slips() {}

  private static boolean isNear(char a, char b) {
    if (VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0) {
      return true;
    }
    for (int row = 0; row < ROWS.size(); row++) {
      int at = ROWS.get(row).indexOf(a);
      for (int other = Math.max(0, row - 1);
          at >= 0 && other < Math.min(ROWS.size(), row + 2);
          other++) {
        int place = ROWS.get(other).indexOf(b);
        if (place >= 0 && Math.abs(place - at) <= 1) {
          return true;
        }
      }
    }
    return (a == 's' && b == 'c') || (a == 'c' && b == 's') || (a == 'k' && b == 'c');
  }

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

  /// What a letter was left out of, the first and the last aside.
  static List<String> lacking(String word) {
    List<String> found = new ArrayList<>();
    for (int i = 1; i < word.length(); i++) {
      for (int c = 0; c < LETTERS.length(); c++) {
        found.add(word.substring(0, i) + LETTERS.charAt(c) + word.substring(i));
      }
    }
    return found;
  }

  /// Exchanged letters, one too many or too few, one wrong, in this order. The first letter is
  /// hardly ever the wrong one, and a wrong one is beside the right one on the keyboard or a vowel
  /// for a vowel.
  static List<String> of(String word) {
    List<String> found = new ArrayList<>(exchanged(word));
    for (int i = 1; i < word.length(); i++) {
      found.add(word.substring(0, i) + word.substring(i + 1));
    }
    found.addAll(lacking(word));
    for (int c = 0; c < LETTERS.length(); c++) {
      found.add(word + LETTERS.charAt(c));
    }
    for (int i = 1; i < word.length(); i++) {
      for (int c = 0; c < LETTERS.length(); c++) {
        if (isNear(word.charAt(i), LETTERS.charAt(c))) {
          found.add(word.substring(0, i) + LETTERS.charAt(c) + word.substring(i + 1));
        }
      }
    }
    found.addAll(doubledElsewhere(word));
    return found;
  }

  /// The letter doubled that is not, and the doubled one single: dissapear.
  private static List<String> doubledElsewhere(String word) {
    List<String> found = new ArrayList<>();
    for (int twice = 1; twice < word.length(); twice++) {
      if (word.charAt(twice) == word.charAt(twice - 1)) {
        String single = word.substring(0, twice) + word.substring(twice + 1);
        for (int i = 1; i < single.length(); i++) {
          found.add(single.substring(0, i) + single.charAt(i) + single.substring(i));
        }
      }
    }
    return found;
  }
}
