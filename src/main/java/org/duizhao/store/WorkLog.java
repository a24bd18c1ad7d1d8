package org.duizhao.store;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.core.Cancel;
import org.duizhao.core.UserException;
import org.sqlite.SQLiteErrorCode;

/// When segments first got a translation and when they first were confirmed, by document and
/// segment, whether that still holds or not; and the beginnings of all stretches of [#STRETCH] in
/// which something was changed.
public record WorkLog(
    Map<String, Map<String, Instant>> drafted,
    Map<String, Map<String, Instant>> confirmed,
    List<Instant> stretches) {

  /// What time worked is counted in.
  public static final Duration STRETCH = Duration.ofMinutes(5);

  private static final WorkLog NONE = new WorkLog(Map.of(), Map.of(), List.of());

  /// The fourth form of the database was the first to keep this.
  private static final int SINCE = 4;

  private static final int DRAFT = 1;

  /// Reads what is committed, beside whoever has the project open. A project without a database
  /// that can be read has no such log.
  ///
  /// @throws UserException when the database is damaged or newer than this program
  public static WorkLog read(ProjectFolder folder, Cancel cancel) {
    if (!Files.exists(folder.database())) {
      return NONE;
    }
    try (Connection connection = Database.connect(folder.database())) {
      int version = Database.version(connection);
      if (version > Database.VERSION) {
        throw Database.newer(folder.database(), version);
      }
      return version < SINCE ? NONE : read(connection, cancel);
    } catch (SQLException failure) {
      SQLiteErrorCode code = StoreFailure.code(failure);
      if (code == SQLiteErrorCode.SQLITE_CANTOPEN || code == SQLiteErrorCode.SQLITE_READONLY) {
        return NONE;
      }
      throw StoreFailure.explain(folder.database(), failure);
    }
  }

  private static WorkLog read(Connection connection, Cancel cancel) throws SQLException {
    Map<String, Map<String, Instant>> drafted = new HashMap<>();
    Map<String, Map<String, Instant>> confirmed = new HashMap<>();
    Map<Integer, String> ids = ids(connection);
    try (PreparedStatement select =
            connection.prepareStatement(
                "SELECT document, segment, stage, time FROM reached ORDER BY document");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        cancel.check();
        String document = ids.getOrDefault(row.getInt(1), "");
        String segment = row.getString(2);
        Instant time = Instant.ofEpochMilli(row.getLong(4));
        Map<String, Instant> drafts = drafted.computeIfAbsent(document, id -> new HashMap<>());
        drafts.merge(segment, time, (one, other) -> one.isBefore(other) ? one : other);
        if (row.getInt(3) != DRAFT) {
          confirmed.computeIfAbsent(document, id -> new HashMap<>()).put(segment, time);
        }
      }
    }
    return new WorkLog(drafted, confirmed, stretches(connection));
  }

  private static Map<Integer, String> ids(Connection connection) throws SQLException {
    Map<Integer, String> ids = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement("SELECT number, id FROM document");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        ids.put(row.getInt(1), row.getString(2));
      }
    }
    return ids;
  }

  private static List<Instant> stretches(Connection connection) throws SQLException {
    List<Instant> stretches = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement("SELECT number FROM stretch ORDER BY number");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        stretches.add(Instant.ofEpochMilli(row.getLong(1) * STRETCH.toMillis()));
      }
    }
    return stretches;
  }
}
