package org.duizhao.session.search;

/// Finds a plain text.
final class PlainFinder implements TextFinder {

  private final Alike alike;
  private final char[] wanted;
  private final boolean wholeWord;

  PlainFinder(TextQuery query) {
    alike = Alike.plain(query.matchCase(), query.bothScripts());
    wanted = alike.of(query.text()).toCharArray();
    wholeWord = query.wholeWord();
  }

  @Override
  public void scan(String text, Visitor visitor) {
    int length = wanted.length;
    int at = length == 0 ? -1 : next(text, 0);
    while (at >= 0) {
      boolean counts = isHit(text, at);
      if (counts && !visitor.hit(at, at + length, new Whole(text, at, at + length))) {
        return;
      }
      at = next(text, counts ? at + length : at + 1);
    }
  }

  private boolean isHit(String text, int at) {
    int end = at + wanted.length;
    return wholeWord
        ? WordEdges.isEdge(text, at) && WordEdges.isEdge(text, end)
        : WordEdges.isBetweenCharacters(text, at) && WordEdges.isBetweenCharacters(text, end);
  }

  private int next(String text, int from) {
    int last = text.length() - wanted.length;
    char first = wanted[0];
    for (int i = from; i <= last; i++) {
      if (alike.of(text.charAt(i)) == first && standsAt(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean standsAt(String text, int at) {
    for (int k = 1; k < wanted.length; k++) {
      if (alike.of(text.charAt(at + k)) != wanted[k]) {
        return false;
      }
    }
    return true;
  }

  /// A hit without groups but the whole.
  private record Whole(String in, int start, int end) implements Groups {

    @Override
    public String text(int group) {
      return in.substring(start, end);
    }
  }
}
