package org.duizhao.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The capitalised words of English sentences, as names may be spelled: single words, words joined
/// by a hyphen or apostrophe, and two that follow each other; in lower case, letters only. Numbers
/// are among them by their values.
record SpelledNames(List<Set<String>> sentences) {

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’‘`-]\\p{L}+)*");
  private static final int SHORTEST = 3;

  static SpelledNames in(List<String> english) {
    Map<String, Integer> small = new HashMap<>();
    for (String sentence : english) {
      Matcher words = WORD.matcher(sentence);
      while (words.find()) {
        String word = words.group();
        if (Character.isLowerCase(word.charAt(0))) {
          small.merge(word, 1, Integer::sum);
        }
      }
    }
    List<Set<String>> sentences = new ArrayList<>();
    for (String sentence : english) {
      sentences.add(namesOf(sentence, small));
    }
    return new SpelledNames(sentences);
  }

  private static Set<String> namesOf(String sentence, Map<String, Integer> small) {
    Set<String> names = new HashSet<>();
    Matcher words = WORD.matcher(sentence);
    String before = "";
    int end = -2;
    while (words.find()) {
      String word = words.group();
      String plain = plain(word);
      if (!Character.isUpperCase(word.charAt(0))
          || small.containsKey(word.toLowerCase(Locale.ROOT))) {
        before = "";
        continue;
      }
      if (plain.length() >= SHORTEST) {
        names.add(plain);
      }
      if (words.start() == end + 1 && !before.isEmpty()) {
        names.add(before + plain);
      }
      before = plain;
      end = words.end();
    }
    EnglishNumerals.in(sentence).forEach(value -> names.add(NumberNames.spelling(value)));
    return names;
  }

  /// Without the possessive and all marks.
  private static String plain(String word) {
    String bare = word.replaceFirst("['’]s$", "");
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      if (Character.isLetter(bare.charAt(i))) {
        letters.append(bare.charAt(i));
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  Set<String> all() {
    Set<String> all = new HashSet<>();
    sentences.forEach(all::addAll);
    return all;
  }
}
