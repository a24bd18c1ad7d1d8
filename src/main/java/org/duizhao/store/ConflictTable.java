package org.duizhao.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.Conflict;
import org.duizhao.core.Segment;
import org.jspecify.annotations.Nullable;

/// The conflicts the user has not settled yet.
final class ConflictTable {

  private final Connection connection;

  ConflictTable(Connection connection) {
    this.connection = connection;
  }

  List<Conflict> read() throws SQLException {
    List<Conflict> conflicts = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement(
                "SELECT document.id, segment, ours, theirs FROM conflict"
                    + " JOIN document ON document.number = conflict.document"
                    + " ORDER BY conflict.rowid");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        conflicts.add(
            new Conflict(
                row.getString(1),
                row.getString(2),
                segment(row.getString(3)),
                segment(row.getString(4))));
      }
    }
    return conflicts;
  }

  /// Remembers a conflict in place of an earlier one about the same segment.
  void put(Conflict conflict) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT OR REPLACE INTO conflict (document, segment, ours, theirs)"
                + " VALUES ((SELECT number FROM document WHERE id = ?), ?, ?, ?)")) {
      insert.setString(1, conflict.document());
      insert.setString(2, conflict.segment());
      insert.setString(3, conflict.ours().map(SegmentJson::of).orElse(null));
      insert.setString(4, conflict.theirs().map(SegmentJson::of).orElse(null));
      insert.executeUpdate();
    }
  }

  void remove(Conflict conflict) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            "DELETE FROM conflict WHERE segment = ?"
                + " AND document = (SELECT number FROM document WHERE id = ?)")) {
      delete.setString(1, conflict.segment());
      delete.setString(2, conflict.document());
      delete.executeUpdate();
    }
  }

  private static Optional<Segment> segment(@Nullable String json) {
    return Optional.ofNullable(json).map(SegmentJson::read);
  }
}
