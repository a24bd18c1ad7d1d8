package org.duizhao.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Segment;
import org.jspecify.annotations.Nullable;

/// The segments of one document and their order.
///
/// Each row has a rank. New rows take ranks spread over the gap between their neighbours; when the
/// gap is used up, the smallest neighbourhood that has room is spread out anew. So putting a
/// segment into the middle of a long document touches a few rows, not all that follow.
final class SegmentTable {

  /// Room between two segments as first written: forty splits in one place before rows must move.
  static final long GAP = 1L << 40;

  /// A neighbourhood has room when its rows can stand this far apart.
  private static final long ROOMY = 1L << 20;

  private static final int NEIGHBOURS = 32;

  private final Connection connection;
  private final int document;

  SegmentTable(Connection connection, int document) {
    this.connection = connection;
    this.document = document;
  }

  void append(List<Segment> segments) throws SQLException {
    insert(segments, extreme("max") + GAP, GAP);
  }

  void replace(Segment segment) throws SQLException {
    replace(List.of(segment));
  }

  /// Gives segments their new values by one statement made once.
  void replace(List<Segment> segments) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE segment SET paragraph = ?, kind = ?, speaker = ?, source = ?, target = ?,"
                + " state = ?, note = ?, origin = ?, span_start = ?, span_end = ?,"
                + " bookmarked = ? WHERE document = ? AND id = ?")) {
      for (Segment segment : segments) {
        bind(update, 1, segment);
        update.setInt(12, document);
        update.setString(13, segment.id());
        if (update.executeUpdate() != 1) {
          throw new IllegalStateException("No segment " + segment.id() + " in the database");
        }
      }
    }
  }

  /// Takes segments out and puts others in their place.
  ///
  /// @param left id of the segment before the place, null at the document's start
  /// @param right id of the segment after the removed ones, null at the document's end
  void splice(
      @Nullable String left, List<Segment> removed, List<Segment> inserted, @Nullable String right)
      throws SQLException {
    delete(removed);
    if (inserted.isEmpty()) {
      return;
    }
    if (right == null) {
      append(inserted);
    } else if (left == null) {
      insert(inserted, rank(right) - GAP * inserted.size(), GAP);
    } else {
      long step = (rank(right) - rank(left)) / (inserted.size() + 1);
      if (step == 0) {
        spread(left, right, inserted.size());
        step = (rank(right) - rank(left)) / (inserted.size() + 1);
      }
      insert(inserted, rank(left) + step, step);
    }
  }

  /// Moves rows apart until `room` ranks and more are free between two neighbours.
  private void spread(String left, String right, int room) throws SQLException {
    for (int reach = NEIGHBOURS; ; reach *= 8) {
      List<String> before = around(rank(left), reach, "<= ? ORDER BY rank DESC").reversed();
      List<String> after = around(rank(right), reach, ">= ? ORDER BY rank");
      boolean first = before.size() < reach;
      boolean last = after.size() < reach;
      long count = (long) before.size() + room + after.size();
      long low = first ? rank(right) - GAP * count : rank(before.getFirst());
      long high = last ? rank(right) + GAP * count : rank(after.getLast());
      long step = (high - low) / (count + 1);
      if (step >= ROOMY || (first && last)) {
        move(before, low + step, step);
        move(after, low + step * (before.size() + room + 1L), step);
        return;
      }
    }
  }

  private void move(List<String> ids, long from, long step) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE segment SET rank = ? WHERE document = ? AND id = ?")) {
      long rank = from;
      for (String id : ids) {
        update.setLong(1, rank);
        update.setInt(2, document);
        update.setString(3, id);
        update.addBatch();
        rank += step;
      }
      update.executeBatch();
    }
  }

  private List<String> around(long rank, int reach, String condition) throws SQLException {
    List<String> ids = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT id FROM segment WHERE document = ? AND rank " + condition + " LIMIT ?")) {
      select.setInt(1, document);
      select.setLong(2, rank);
      select.setInt(3, reach);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          ids.add(row.getString(1));
        }
      }
    }
    return ids;
  }

  private void insert(List<Segment> segments, long from, long step) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO segment (paragraph, kind, speaker, source, target, state, note, origin,"
                + " span_start, span_end, bookmarked, document, rank, id)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      long rank = from;
      for (Segment segment : segments) {
        bind(insert, 1, segment);
        insert.setInt(12, document);
        insert.setLong(13, rank);
        insert.setString(14, segment.id());
        insert.addBatch();
        rank += step;
      }
      insert.executeBatch();
    }
  }

  private void delete(List<Segment> segments) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM segment WHERE document = ? AND id = ?")) {
      for (Segment segment : segments) {
        delete.setInt(1, document);
        delete.setString(2, segment.id());
        if (delete.executeUpdate() != 1) {
          throw new IllegalStateException("No segment " + segment.id() + " in the database");
        }
      }
    }
  }

  private long rank(String segment) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT rank FROM segment WHERE document = ? AND id = ?")) {
      select.setInt(1, document);
      select.setString(2, segment);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("No segment " + segment + " in the database");
        }
        return row.getLong(1);
      }
    }
  }

  private long extreme(String function) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT coalesce(" + function + "(rank), 0) FROM segment WHERE document = ?")) {
      select.setInt(1, document);
      try (ResultSet row = select.executeQuery()) {
        return row.getLong(1);
      }
    }
  }

  private static void bind(PreparedStatement statement, int from, Segment segment)
      throws SQLException {
    int at = from;
    statement.setInt(at++, segment.paragraph());
    statement.setString(at++, SegmentJson.name(segment.kind()));
    statement.setString(at++, SegmentJson.wellFormed(segment.speaker()));
    statement.setString(at++, SegmentJson.wellFormed(segment.source()));
    statement.setString(at++, SegmentJson.wellFormed(segment.target()));
    statement.setString(at++, SegmentJson.name(segment.state()));
    statement.setString(at++, SegmentJson.wellFormed(segment.note()));
    statement.setString(at++, SegmentJson.name(segment.origin()));
    statement.setInt(at++, segment.span().start());
    statement.setInt(at++, segment.span().end());
    statement.setBoolean(at, segment.bookmarked());
  }
}
