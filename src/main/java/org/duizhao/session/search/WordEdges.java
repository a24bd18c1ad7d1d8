package org.duizhao.session.search;

/// Where words begin and end. Chinese has no spaces between words, so that every character is a
/// whole word there; letters and digits of other scripts hang together.
final class WordEdges {

  private WordEdges() {}

  /// Whether a hit may begin or end here: not inside a character.
  static boolean isBetweenCharacters(CharSequence text, int at) {
    return at <= 0
        || at >= text.length()
        || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /// Whether no word goes on across this offset.
  static boolean isEdge(CharSequence text, int at) {
    if (at <= 0 || at >= text.length()) {
      return true;
    }
    return isBetweenCharacters(text, at)
        && !(isInWord(Character.codePointBefore(text, at))
            && continuesWord(Character.codePointAt(text, at)));
  }

  private static boolean continuesWord(int codePoint) {
    return isInWord(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private static boolean isInWord(int c) {
    boolean unspaced =
        (c >= 0x2E80 && c < 0xA4D0)
            || (c >= 0xF900 && c < 0xFB00)
            || (c >= 0xFF66 && c < 0xFFA0)
            || (c >= 0x20000 && c < 0x40000);
    return !unspaced && Character.isLetterOrDigit(c);
  }
}
