package org.duizhao.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The capitalised words of English sentences, as names may be spelled: single words, words joined
/// by a hyphen or apostrophe, and two that follow each other; in lower case, letters only. Numbers
/// are among them by their values.
record SpelledNames(List<Set<String>> sentences) {

  private static final String JOINTS = "'’‘`-";
  private static final int SHORTEST = 3;

  static SpelledNames in(List<String> english) {
    Set<String> small = new HashSet<>();
    for (String sentence : english) {
      for (int start = next(sentence, 0); start < sentence.length(); ) {
        int end = end(sentence, start);
        if (Character.isLowerCase(sentence.charAt(start))) {
          small.add(sentence.substring(start, end));
        }
        start = next(sentence, end);
      }
    }
    List<Set<String>> sentences = new ArrayList<>();
    for (String sentence : english) {
      sentences.add(namesOf(sentence, small));
    }
    return new SpelledNames(sentences);
  }

  private static Set<String> namesOf(String sentence, Set<String> small) {
    Set<String> names = new HashSet<>();
    String before = "";
    int end = -2;
    for (int start = next(sentence, 0); start < sentence.length(); ) {
      int from = start;
      int to = end(sentence, from);
      start = next(sentence, to);
      if (!Character.isUpperCase(sentence.charAt(from))) {
        before = "";
        continue;
      }
      String word = sentence.substring(from, to);
      if (small.contains(word.toLowerCase(Locale.ROOT))) {
        before = "";
        continue;
      }
      String plain = plain(word);
      if (plain.length() >= SHORTEST) {
        names.add(plain);
      }
      if (from == end + 1 && !before.isEmpty()) {
        names.add(before + plain);
      }
      before = plain;
      end = to;
    }
    EnglishNumerals.in(sentence).forEach(value -> names.add(NumberNames.spelling(value)));
    return names;
  }

  /// Where the next word begins, or the end of the sentence.
  private static int next(String sentence, int from) {
    int at = from;
    while (at < sentence.length() && !Character.isLetter(sentence.charAt(at))) {
      at++;
    }
    return at;
  }

  /// Where the word that begins at a letter ends.
  private static int end(String sentence, int from) {
    int at = from + 1;
    while (at < sentence.length()
        && (Character.isLetter(sentence.charAt(at))
            || (JOINTS.indexOf(sentence.charAt(at)) >= 0
                && at + 1 < sentence.length()
                && Character.isLetter(sentence.charAt(at + 1))))) {
      at++;
    }
    return at;
  }

  /// Without the possessive and all marks.
  private static String plain(String word) {
    String bare =
        word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      if (Character.isLetter(bare.charAt(i))) {
        letters.append(bare.charAt(i));
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /// Whether any name, numbers aside, stands in so many sentences.
  boolean anyIn(int fewest) {
    Map<String, Integer> counts = new HashMap<>();
    for (Set<String> sentence : sentences) {
      for (String name : sentence) {
        if (!name.startsWith("#") && counts.merge(name, 1, Integer::sum) >= fewest) {
          return true;
        }
      }
    }
    return false;
  }

  Set<String> all() {
    Set<String> all = new HashSet<>();
    sentences.forEach(all::addAll);
    return all;
  }
}
