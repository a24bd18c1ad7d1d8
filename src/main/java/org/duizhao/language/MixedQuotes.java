package org.duizhao.language;

/// Quotation marks that close what a mark of another kind opened, as typed texts have them:
/// `“未來。“他說`, `“未來。"他說`.
final class MixedQuotes {

  /// How far the next mark is looked for.
  private static final int FARTHEST = 400;

  private final String text;

  MixedQuotes(String text) {
    this.text = text;
  }

  /// Whether the double mark at `at`, right after the end of a sentence, closes the quotation that
  /// is open. It does unless the marks after it show that it opens another.
  boolean closes(int at, Quotations open) {
    char c = text.charAt(at);
    if (c == '“') {
      boolean some = open.isOpen('”') || open.isOpen('"') || open.isOpen('＂');
      return some && !isBefore(at, "”");
    }
    boolean straight = c == '"' || c == '＂';
    return straight && !open.isOpen(c) && open.isOpen('”') && !isBefore(at, "”\"＂");
  }

  /// Whether the next double mark on this line is one of these.
  private boolean isBefore(int at, String marks) {
    int limit = Math.min(text.length(), at + FARTHEST);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '”' || c == '"' || c == '＂') {
        return marks.indexOf(c) >= 0;
      }
      if (Mark.of(c) == Mark.LINE_END) {
        return false;
      }
    }
    return false;
  }
}
