package org.duizhao.ui.editor;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;

/// Which segments of a document are listed: all, or those that pass a filter, with or without the
/// page's furniture. A row is an index into the list, a position an index into the document.
public final class Rows {

  /// Lists everything, with or without the page's furniture.
  public static final Lister EVERYTHING = Rows::all;

  private Segments segments = Segments.of(List.of());
  private int[] positions = new int[0];
  private boolean furniture;
  private Lister lister = EVERYTHING;
  private boolean filtered;

  /// Chooses which segments of a document are listed.
  public interface Lister {

    /// Positions in order.
    ///
    /// @param furniture whether page furniture may be among them
    int[] choose(Segments document, boolean furniture);
  }

  /// Lists a document, or the one listed after segments came or went.
  public void show(Segments document) {
    segments = document;
    choose();
  }

  /// Follows segments that came, went or changed by the many. While a filter is in force, what was
  /// listed stays and what is new is listed, so that nothing vanishes under the hands of its
  /// editor.
  public void follow(Segments document) {
    if (!filtered) {
      show(document);
      return;
    }
    if (isSame(segments, document)) {
      segments = document;
      return;
    }
    BitSet listed = new BitSet();
    for (int position : positions) {
      listed.set(position);
    }
    Map<String, Integer> before = new HashMap<>();
    int position = 0;
    for (Segment segment : segments) {
      before.put(segment.id(), position++);
    }
    Segments old = segments;
    segments = document;
    positions =
        Arrays.stream(all(document, furniture))
            .filter(
                at -> {
                  Integer was = before.get(document.get(at).id());
                  return was == null
                      || listed.get(was)
                      || old.get(was).kind() != document.get(at).kind();
                })
            .toArray();
  }

  /// Whether the same segments stand in the same places, as what they are.
  private static boolean isSame(Segments one, Segments other) {
    if (one.size() != other.size()) {
      return false;
    }
    Iterator<Segment> others = other.iterator();
    for (Segment segment : one) {
      Segment next = others.next();
      if (segment.kind() != next.kind() || !segment.id().equals(next.id())) {
        return false;
      }
    }
    return true;
  }

  /// Takes new values of segments; what is listed stays, even where it no longer passes the filter,
  /// so that nothing vanishes under the hands of its editor.
  public void update(Segments document) {
    segments = document;
  }

  /// Lists from now on what the lister chooses.
  ///
  /// @param chosen what it already chose of the document as it is, when it did
  public void list(Lister chooses, Optional<int[]> chosen) {
    lister = chooses;
    filtered = !chooses.equals(EVERYTHING);
    positions = chosen.map(int[]::clone).orElseGet(() -> chooses.choose(segments, furniture));
  }

  /// Segments of the document, listed or not.
  int documentSize() {
    return segments.size();
  }

  /// Whether page furniture is listed.
  public boolean isFurnitureShown() {
    return furniture;
  }

  public void showFurniture(boolean shown) {
    furniture = shown;
    choose();
  }

  public int size() {
    return positions.length;
  }

  public int position(int row) {
    return positions[row];
  }

  public Segment segment(int row) {
    return segments.get(positions[row]);
  }

  /// The row of a position, or -1 when it is not listed.
  public int rowOf(int position) {
    int found = Arrays.binarySearch(positions, position);
    return found < 0 ? -1 : found;
  }

  /// The row at or after a position; the last one when there is none, -1 when nothing is listed.
  public int rowNear(int position) {
    int found = Arrays.binarySearch(positions, position);
    int row = found < 0 ? -found - 1 : found;
    return Math.min(row, positions.length - 1);
  }

  /// The nearest row after (or before) this one with a translatable segment that passes, then on
  /// from the other end; -1 when there is none.
  int seek(int from, Predicate<Segment> wanted, boolean forward) {
    for (int i = 1; i <= size(); i++) {
      int row = Math.floorMod(forward ? from + i : from - i, size());
      Segment segment = segment(row);
      if (segment.kind().isTranslatable() && wanted.test(segment)) {
        return row;
      }
    }
    return -1;
  }

  /// Whether somebody begins to speak here: the row before has another speaker.
  public boolean isTurn(int row) {
    String speaker = segment(row).speaker();
    return !speaker.isEmpty() && (row == 0 || !segment(row - 1).speaker().equals(speaker));
  }

  /// Whether a new paragraph begins here.
  public boolean startsParagraph(int row) {
    return row > 0 && segment(row - 1).paragraph() != segment(row).paragraph();
  }

  /// Whether a segment like this would be listed.
  public boolean lists(Segment segment) {
    return lister.choose(Segments.of(List.of(segment)), furniture).length > 0;
  }

  private void choose() {
    positions = lister.choose(segments, furniture);
  }

  /// Everything, with or without the page's furniture.
  public static int[] all(Segments document, boolean furniture) {
    int[] chosen = new int[document.size()];
    int size = 0;
    int position = 0;
    for (Segment segment : document) {
      if (furniture || segment.kind() != Kind.FURNITURE) {
        chosen[size++] = position;
      }
      position++;
    }
    return Arrays.copyOf(chosen, size);
  }
}
