package org.duizhao.session;

import org.duizhao.core.Segment;

/// So much text. Chinese is counted in characters and never in words, English in words.
///
/// @param han Chinese characters of the source texts
/// @param words words of the translations: 2,000 and won't are one each
public record Amount(int segments, long han, long words) {

  public static final Amount NONE = new Amount(0, 0, 0);

  public static Amount of(Segment segment) {
    return new Amount(1, han(segment.source()), words(segment.target()));
  }

  public Amount plus(Amount other) {
    return new Amount(segments + other.segments, han + other.han, words + other.words);
  }

  /// How many Chinese characters stand in the text.
  public static long han(String text) {
    long han = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      han += isHan(c) ? 1 : 0;
      i += Character.charCount(c);
    }
    return han;
  }

  /// How many characters the text has, blanks left out.
  public static long characters(String text) {
    return text.codePoints().filter(c -> !isBlank(c)).count();
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// How many words of letters and figures stand in the text; Chinese characters are none.
  public static long words(String text) {
    long words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean letter = isOfWord(c);
      boolean joins =
          inside && "'’.,-".indexOf(c) >= 0 && i < text.length() && isOfWord(text.codePointAt(i));
      if (letter && !inside) {
        words++;
      }
      inside = letter || joins || (inside && Character.getType(c) == Character.NON_SPACING_MARK);
    }
    return words;
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c) && !isHan(c);
  }

  private static boolean isHan(int c) {
    // The usual ones first: asking for the script is a search.
    return (c >= 0x4e00 && c <= 0x9fff)
        || (c > 0x2e7f && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
