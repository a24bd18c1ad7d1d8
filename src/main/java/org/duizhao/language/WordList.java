package org.duizhao.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Words found where they begin in a text, of several the longest. Immutable, safe for any thread.
public final class WordList {

  private final Map<Character, String[]> byFirst;

  private WordList(Map<Character, String[]> byFirst) {
    this.byFirst = byFirst;
  }

  /// A list of words, which white space parts.
  public static WordList of(String words) {
    return new WordList(
        Arrays.stream(words.strip().split("\\s+", -1))
            .distinct()
            .collect(
                Collectors.groupingBy(
                    word -> word.charAt(0),
                    HashMap::new,
                    Collectors.collectingAndThen(Collectors.toList(), WordList::longestFirst))));
  }

  /// The length of the longest word that begins here; 0 for none.
  public int length(CharSequence text, int at) {
    String[] words = byFirst.get(text.charAt(at));
    if (words != null) {
      for (String word : words) {
        if (stands(word, text, at)) {
          return word.length();
        }
      }
    }
    return 0;
  }

  private static boolean stands(String word, CharSequence text, int at) {
    if (at + word.length() > text.length()) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      if (word.charAt(i) != text.charAt(at + i)) {
        return false;
      }
    }
    return true;
  }

  private static String[] longestFirst(List<String> words) {
    String[] sorted = words.toArray(new String[0]);
    Arrays.sort(sorted, Comparator.comparingInt(word -> -word.length()));
    return sorted;
  }
}
