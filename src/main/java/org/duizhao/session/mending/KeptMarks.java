package org.duizhao.session.mending;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.core.Segment;

/// Carries what a translator added to segments in the editor - notes, bookmarks, confirmations -
/// over to the segments of the rows that a step puts in their place.
final class KeptMarks {

  private final List<Row> oldRows;
  private final List<Segment> old;

  /// @param oldRows the rows that are taken out and hold something
  /// @param old the segments of these rows as they stand in the project
  KeptMarks(List<Row> oldRows, List<Segment> old) {
    this.oldRows = List.copyOf(oldRows);
    this.old = List.copyOf(old);
  }

  /// The rows' segments with what was added to those they come from. A row that stays as it is
  /// keeps its segment whole; what was added to a row that is gone goes to the first row that has a
  /// sentence of it.
  ///
  /// @param rows the rows put in that hold something
  /// @param segments what is made of these rows alone
  List<Segment> onto(List<Row> rows, List<Segment> segments) {
    List<Segment> kept = new ArrayList<>(segments);
    for (int i = 0; i < old.size(); i++) {
      int heir = heir(oldRows.get(i), rows);
      if (heir >= 0) {
        kept.set(heir, with(old.get(i), oldRows.get(i), kept.get(heir), rows.get(heir)));
      }
    }
    return kept;
  }

  private static int heir(Row gone, List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).id() == gone.id()) {
        return i;
      }
    }
    for (Half half : Half.values()) {
      Set<Sentence> sentences = new LinkedHashSet<>(gone.half(half));
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).half(half).stream().anyMatch(sentences::contains)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static Segment with(Segment before, Row gone, Segment made, Row row) {
    Segment kept = made.withBookmarked(made.bookmarked() || before.bookmarked());
    String note = before.note();
    if (!note.isEmpty() && !note.equals(MendedPairs.note(gone))) {
      boolean own = kept.note().isEmpty() || kept.note().equals(MendedPairs.note(row));
      kept = kept.withNote(own ? note : kept.note() + "\n" + note);
    }
    boolean same = gone.source().equals(row.source()) && gone.target().equals(row.target());
    boolean takenBack = gone.pinned() && !row.pinned();
    if (same && before.state().compareTo(made.state()) > 0 && !takenBack) {
      kept = kept.withState(before.state());
    }
    return kept;
  }
}
