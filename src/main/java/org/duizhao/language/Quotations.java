package org.duizhao.language;

/// The quotation marks open at one point of a line, and how each was brought in.
final class Quotations {

  /// How a quotation stands in its sentence, told by what comes before its opening mark.
  enum Place {
    /// No quotation at all.
    NONE,
    /// It begins the sentence.
    INITIAL,
    /// A colon leads to it.
    AFTER_COLON,
    /// A comma or dash leads to it.
    AFTER_COMMA,
    /// A verb of saying leads to it, without a mark: `他說“好。”她走了。`
    AFTER_VERB,
    /// Another word leads to it: `聽到“誰？”他愣住了`.
    WITHIN
  }

  /// Marks of one kind do not nest, so that this many are never exceeded.
  private static final int DEEPEST = 12;

  private final char[] closers = new char[DEEPEST];
  private final Place[] places = new Place[DEEPEST];
  private final int[] starts = new int[DEEPEST];
  private int depth;

  void clear() {
    depth = 0;
  }

  boolean isEmpty() {
    return depth == 0;
  }

  boolean isOpen(char closer) {
    return find(closer) >= 0;
  }

  void open(char closer, Place place, int at) {
    int same = find(closer);
    if (same >= 0) {
      depth = same;
    }
    if (depth < DEEPEST) {
      closers[depth] = closer;
      places[depth] = place;
      starts[depth] = at;
      depth++;
    }
  }

  /// Where the quotation that `closer` closes was opened, or -1.
  int startOf(char closer) {
    int at = find(closer);
    return at < 0 ? -1 : starts[at];
  }

  /// Closes the quotation, and what is still open inside it.
  Place close(char closer) {
    int exact = find(closer);
    int at = exact < 0 && isDouble(closer) ? lastDouble() : exact;
    if (at < 0) {
      return Place.NONE;
    }
    depth = at;
    return places[at];
  }

  /// Curved and straight double marks are mixed up in typing: `"好。”`.
  private static boolean isDouble(char closer) {
    return closer == '”' || closer == '"' || closer == '＂';
  }

  private int lastDouble() {
    int at = depth - 1;
    while (at >= 0 && !isDouble(closers[at])) {
      at--;
    }
    return at;
  }

  private int find(char closer) {
    for (int i = depth - 1; i >= 0; i--) {
      if (closers[i] == closer) {
        return i;
      }
    }
    return -1;
  }
}
