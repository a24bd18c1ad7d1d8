package org.duizhao.language;

/// Finds the partner of a bracket, on the same line and within a bound.
final class Brackets {

  /// A bracket whose partner is farther away is taken for a stray one.
  private static final int LONGEST = 400;

  private static final int LONGEST_TITLE = 120;

  private final String text;

  /// No bracket before this offset needs another search for its partner.
  private int searchedTo;

  Brackets(String text) {
    this.text = text;
  }

  /// The offset of the mark that closes the bracket at `at`, or -1 when there is none near.
  int partner(int at) {
    if (at < searchedTo) {
      return -1;
    }
    char open = text.charAt(at);
    char closer = Mark.wide(Mark.closing(open));
    char opener = Mark.wide(open);
    boolean title = open == '《' || open == '〈';
    int limit = Math.min(text.length(), at + (title ? LONGEST_TITLE : LONGEST));
    int depth = 0;
    for (int i = at; i < limit; i++) {
      char c = Mark.wide(text.charAt(i));
      if (c == opener) {
        depth++;
      } else if (c == closer) {
        depth--;
        if (depth == 0) {
          return i;
        }
      } else if (Mark.of(c) == Mark.LINE_END) {
        break;
      }
    }
    if (depth > 1) {
      // Many open and none closes: do not search the same stretch again for each of them.
      searchedTo = at + depth;
    }
    return -1;
  }
}
