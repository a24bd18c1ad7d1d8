package org.duizhao.ui.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.core.Segment;
import org.duizhao.session.Resplit;

/// One place of the preview as text: sentences, and between them ends that stay, come or go.
final class PlaceText {

  /// What becomes of an end.
  enum EndChange {
    STAYS,
    COMES,
    GOES
  }

  /// A stretch of text without an end in it, and the end after it.
  record Piece(String text, EndChange end) {}

  private PlaceText() {}

  static List<Piece> of(Resplit.Place place) {
    Set<Integer> before = ends(place.before());
    Set<Integer> after = ends(place.after());
    StringBuilder text = new StringBuilder();
    // The longer list shows the white space between sentences as the shorter one has lost it.
    List<Segment> fuller =
        length(place.before()) >= length(place.after()) ? place.before() : place.after();
    fuller.forEach(segment -> text.append(segment.source()));
    List<Piece> pieces = new ArrayList<>();
    int marks = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        continue;
      }
      marks++;
      boolean was = before.contains(marks);
      boolean will = after.contains(marks);
      if (was || will) {
        EndChange end = was && will ? EndChange.STAYS : will ? EndChange.COMES : EndChange.GOES;
        pieces.add(new Piece(text.substring(from, i + 1), end));
        from = i + 1;
      }
    }
    return List.copyOf(pieces);
  }

  /// How many translations are put together here; 0 when each stays by itself.
  static int joined(Resplit.Place place) {
    int translated = translated(place.before());
    return translated > translated(place.after()) ? translated : 0;
  }

  /// Whether a translation stays with the first of several parts.
  static boolean leavesFirst(Resplit.Place place) {
    return translated(place.before()) > 0
        && place.after().size() - translated(place.after())
            > place.before().size() - translated(place.before());
  }

  private static int translated(List<Segment> segments) {
    return (int) segments.stream().filter(each -> !each.target().isBlank()).count();
  }

  /// Ends counted in characters that are not white space, for segments lose theirs at the edges.
  private static Set<Integer> ends(List<Segment> segments) {
    Set<Integer> ends = new HashSet<>();
    int marks = 0;
    for (Segment segment : segments) {
      marks += (int) segment.source().chars().filter(c -> !Character.isWhitespace(c)).count();
      ends.add(marks);
    }
    return ends;
  }

  private static int length(List<Segment> segments) {
    return segments.stream().mapToInt(each -> each.source().length()).sum();
  }
}
