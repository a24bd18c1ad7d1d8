package org.duizhao.memory;

import java.util.ArrayList;
import java.util.List;

/// The words of a folded text: runs of letters and digits, and every other character but a space by
/// itself.
final class Words {

  private Words() {}

  static List<String> of(String folded) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean letter = i < folded.length() && isLetter(folded.charAt(i));
      if (from >= 0 && !letter) {
        words.add(folded.substring(from, i));
        from = -1;
      } else if (from < 0 && letter) {
        from = i;
      }
      if (i < folded.length() && !letter && folded.charAt(i) != ' ') {
        words.add(folded.substring(i, i + 1));
      }
    }
    return words;
  }

  /// Whether the character belongs to a word of several characters.
  static boolean isLetter(char c) {
    return (Character.isLetterOrDigit(c) || Character.isSurrogate(c))
        && !Character.isIdeographic(c);
  }
}
