package org.duizhao.glossary;

import org.duizhao.language.Scripts;
import org.jspecify.annotations.Nullable;

/// A text made comparable: characters folded, runs of blanks one space, and no space between
/// Chinese and Latin, where people write one or not as they please.
final class FoldedText {

  private final char[] chars;
  private final int length;

  /// Where each character stood, or null when every one stands where it stood.
  private final int @Nullable [] offsets;

  private FoldedText(char[] chars, int length, int @Nullable [] offsets) {
    this.chars = chars;
    this.length = length;
    this.offsets = offsets;
  }

  static FoldedText of(CharSequence text) {
    int size = text.length();
    char[] chars = new char[size];
    int[] offsets = null;
    int length = 0;
    int at = 0;
    while (at < size) {
      char c = Scripts.fold(text.charAt(at));
      int next = at + 1;
      if (isBlank(c)) {
        while (next < size && isBlank(Scripts.fold(text.charAt(next)))) {
          next++;
        }
        c = ' ';
      }
      boolean drop = c == ' ' && partsChineseFromLatin(text, at, next);
      if (offsets == null && (drop || next > at + 1)) {
        offsets = new int[size];
        for (int i = 0; i < length; i++) {
          offsets[i] = i;
        }
      }
      if (!drop) {
        if (offsets != null) {
          offsets[length] = at;
        }
        chars[length++] = c;
      }
      at = next;
    }
    return new FoldedText(chars, length, offsets);
  }

  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  /// Where the character at `index` stood in the text.
  int offset(int index) {
    return offsets == null ? index : offsets[index];
  }

  /// Whether a word may begin or end at `index`: not between two letters or digits of a script that
  /// parts words by spaces, nor inside a character.
  boolean isEdge(int index) {
    if (index == 0 || index == length) {
      return true;
    }
    if (Character.isSurrogatePair(chars[index - 1], chars[index])) {
      return false;
    }
    return !isSpaced(Character.codePointBefore(chars, index))
        || !continuesWord(Character.codePointAt(chars, index, length));
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }

  private static boolean partsChineseFromLatin(CharSequence text, int from, int to) {
    if (from == 0 || to == text.length()) {
      return false;
    }
    int before = Character.codePointBefore(text, from);
    int after = Character.codePointAt(text, to);
    return (isSpaced(before) && Character.isIdeographic(after))
        || (Character.isIdeographic(before) && isSpaced(after));
  }

  private static boolean continuesWord(int codePoint) {
    return isSpaced(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  /// Whether this is a letter or digit of a script that parts words by spaces: not Han, kana or
  /// bopomofo. By blocks, for asking Unicode for the script would take most of a search's time.
  private static boolean isSpaced(int c) {
    boolean unspaced =
        (c >= 0x2E80 && c < 0xA4D0)
            || (c >= 0xF900 && c < 0xFB00)
            || (c >= 0xFF66 && c < 0xFFA0)
            || (c >= 0x20000 && c < 0x40000);
    return !unspaced && Character.isLetterOrDigit(c);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
