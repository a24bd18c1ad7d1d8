package org.duizhao.language;

/// Where small pictures stand in a text, each with what modifies it.
final class Emoji {

  private static final char ZERO_WIDTH_JOINER = '\u200d';
  private static final char AS_PICTURE = '\ufe0f';

  private Emoji() {}

  /// The end of the picture at `at`, or `at` when there is none.
  static int end(String text, int at) {
    int end = afterOne(text, at);
    if (end == at) {
      return at;
    }
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == AS_PICTURE || isSkinTone(text, end)) {
        end += c == AS_PICTURE ? 1 : 2;
      } else if (c == ZERO_WIDTH_JOINER && afterOne(text, end + 1) > end + 1) {
        end = afterOne(text, end + 1);
      } else {
        break;
      }
    }
    return end;
  }

  private static int afterOne(String text, int at) {
    if (at >= text.length()) {
      return at;
    }
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (c >= '\ud83c' && c <= '\ud83e' && Character.isLowSurrogate(next)) {
      return at + 2;
    }
    if (c == '\u2764' || c == '\u2728' || c == '\u263a' || c == '\u2b50') {
      return at + 1;
    }
    // Other signs, such as ☆ and ✓, are pictures only when they say so.
    return c >= '\u2600' && c <= '\u27bf' && next == AS_PICTURE ? at + 2 : at;
  }

  private static boolean isSkinTone(String text, int at) {
    return text.charAt(at) == '\ud83c'
        && at + 1 < text.length()
        && text.charAt(at + 1) >= '\udffb'
        && text.charAt(at + 1) <= '\udfff';
  }
}
