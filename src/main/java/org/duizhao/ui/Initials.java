package org.duizhao.ui;

import java.nio.charset.Charset;

/// The first letters of the readings of common simplified characters: 命令面板 is `mlmb`.
///
/// GB 2312 sets its first 3,755 characters in the order of their readings, so that each letter is a
/// range of codes (GB/T 2312-1980, level 1).
final class Initials {

  private static final Charset GB = Charset.forName("GB18030");
  private static final String LETTERS = "abcdefghjklmnopqrstwxyz";
  private static final int[] FIRST = {
    0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8,
    0xC4C3, 0xC5B6, 0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1
  };
  private static final int LAST = 0xD7F9;

  private Initials() {}

  /// One letter a character; what has no known reading stays as it is.
  static String of(String text) {
    StringBuilder initials = new StringBuilder();
    text.codePoints().forEach(c -> initials.appendCodePoint(initial(c)));
    return initials.toString();
  }

  private static int initial(int character) {
    byte[] bytes = Character.toString(character).getBytes(GB);
    int code = bytes.length == 2 ? (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF) : 0;
    if (code < FIRST[0] || code > LAST) {
      return character;
    }
    int at = FIRST.length - 1;
    while (FIRST[at] > code) {
      at--;
    }
    return LETTERS.charAt(at);
  }
}
