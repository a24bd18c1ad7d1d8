package org.duizhao.language;

/// What stays with the sentence it follows without being a mark: `。[12]`, `！😀`, `好～`.
final class Notes {

  private static final int LONGEST_NUMBER = 4;

  private Notes() {}

  /// The offset after them.
  ///
  /// @param pictures emoji are among them; in a text that begins its sentences with one they are
  ///   not
  static int after(String text, int from, boolean pictures) {
    int end = from;
    while (end < text.length()) {
      char c = text.charAt(end);
      int next = end;
      if (c == '[') {
        next = afterNumber(text, end);
      } else if (c == '～' || c == '¹' || c == '²' || c == '³') {
        next = end + 1;
      } else if (pictures) {
        next = Emoji.end(text, end);
      }
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /// After `[12]`, or `open` when something else stands in the brackets.
  private static int afterNumber(String text, int open) {
    int close = open + 1;
    while (close < text.length()
        && close - open <= LONGEST_NUMBER
        && Mark.isDigit(text.charAt(close))) {
      close++;
    }
    boolean number = close > open + 1 && close < text.length() && text.charAt(close) == ']';
    return number ? close + 1 : open;
  }
}
