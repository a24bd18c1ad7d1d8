package org.duizhao.quality;

/// How a text ends: its last mark, with closing quotation marks and brackets after it left aside.
///
/// @param mark the last character that closes nothing, or a space for an empty text
/// @param at where it stands
record Ending(char mark, int at) {

  private static final String CLOSING = "”’\"'」』）)》〉】]*_ \u00a0\u3000\n";

  static Ending of(String text) {
    int at = text.length() - 1;
    while (at >= 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return new Ending(at < 0 ? ' ' : text.charAt(at), at);
  }

  boolean is(String marks) {
    return marks.indexOf(mark) >= 0;
  }

  boolean isWord() {
    return Character.isLetterOrDigit(mark);
  }
}
