package org.duizhao.memory;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.duizhao.core.UserException;
import org.jspecify.annotations.Nullable;

/// The units in their SQLite database, which is the truth. For one thread at a time.
final class UnitTable implements AutoCloseable {

  private static final String COLUMNS =
      "id, source, target, source_language, target_language, document, place, previous, next,"
          + " created, changed, author, note, origin, source_codes, target_codes, properties";

  private final Path file;
  private final Connection connection;
  private final Statements statements;

  UnitTable(Path file, boolean readOnly) {
    this.file = file;
    try {
      connection = MemoryDatabase.open(file, readOnly);
    } catch (SQLException failure) {
      throw MemoryDatabase.explain(file, failure);
    }
    statements = new Statements(connection);
  }

  /// A unit and its number.
  record Row(long id, MemoryUnit unit) {}

  /// Work on the database.
  @FunctionalInterface
  private interface Work<T> {
    T run() throws SQLException;
  }

  /// All of some work or nothing of it.
  <T> T inTransaction(Supplier<T> work) {
    return explained(
        () -> {
          statements.run("BEGIN IMMEDIATE");
          try {
            T result = work.get();
            statements.run("COMMIT");
            return result;
          } catch (SQLException | RuntimeException failure) {
            rollBack(failure);
            throw failure;
          }
        });
  }

  /// After a full disk SQLite has rolled back by itself; what counts is the first failure.
  private void rollBack(Exception failure) {
    try {
      statements.run("ROLLBACK");
    } catch (SQLException already) {
      failure.addSuppressed(already);
    }
  }

  private <T> T explained(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException failure) {
      throw MemoryDatabase.explain(file, failure);
    }
  }

  /// Adds the unit under this number.
  void insert(long id, MemoryUnit unit) {
    explained(() -> put(id, unit));
  }

  private long put(long id, MemoryUnit unit) throws SQLException {
    PreparedStatement insert =
        statements.of(
            "INSERT INTO unit (" + COLUMNS + ")" + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    MemoryUnit.Context context = unit.context();
    insert.setLong(1, id);
    insert.setString(2, unit.source());
    insert.setString(3, unit.target());
    insert.setString(4, unit.sourceLanguage());
    insert.setString(5, unit.targetLanguage());
    insert.setString(6, context.document());
    insert.setString(7, context.place());
    insert.setString(8, context.previous());
    insert.setString(9, context.next());
    setNumber(insert, 10, millis(unit.made().created()));
    setNumber(insert, 11, millis(unit.made().changed()));
    insert.setString(12, unit.made().author());
    insert.setString(13, unit.note());
    insert.setString(14, unit.origin().name());
    insert.setString(15, unit.codes().source());
    insert.setString(16, unit.codes().target());
    insert.setString(17, PropertyText.write(unit.properties()));
    insert.executeUpdate();
    return id;
  }

  private static void setNumber(PreparedStatement statement, int index, @Nullable Long value)
      throws SQLException {
    if (value == null) {
      statement.setNull(index, Types.INTEGER);
    } else {
      statement.setLong(index, value);
    }
  }

  private static @Nullable Long millis(@Nullable Instant time) {
    return time == null ? null : Long.valueOf(time.toEpochMilli());
  }

  /// Removes the unit and notes that it is gone.
  ///
  /// @return whether it was there
  boolean delete(long id) {
    return change("DELETE FROM unit WHERE id = ?", id) > 0
        && change("INSERT INTO gone (id) VALUES (?)", id) > 0;
  }

  /// Removes the units with these numbers.
  void delete(long first, long last) {
    change("INSERT INTO gone (id) SELECT id FROM unit WHERE id BETWEEN ? AND ?", first, last);
    change("DELETE FROM unit WHERE id BETWEEN ? AND ?", first, last);
  }

  private int change(String sql, long... values) {
    return explained(
        () -> {
          PreparedStatement statement = statements.of(sql);
          for (int i = 0; i < values.length; i++) {
            statement.setLong(i + 1, values[i]);
          }
          return statement.executeUpdate();
        });
  }

  Optional<MemoryUnit> get(long id) {
    return explained(() -> list("WHERE id = ?", id).stream().map(Row::unit).findFirst());
  }

  /// The next units in the order of their numbers.
  List<Row> after(long id, int most) {
    return explained(() -> list("WHERE id > ? ORDER BY id LIMIT ?", id, (long) most));
  }

  /// Number of the user's own unit from this place, or 0.
  long byPlace(String document, String place) {
    return numberOf(
        "SELECT id FROM unit WHERE document = ? AND place = ? AND place <> '' LIMIT 1",
        document,
        place);
  }

  /// Numbers of the user's own units in this document, by place.
  Map<String, Long> places(String document) {
    return explained(
        () -> {
          Map<String, Long> places = new HashMap<>();
          PreparedStatement select =
              statements.of("SELECT place, id FROM unit WHERE document = ? AND place <> ''");
          select.setString(1, document);
          try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
              places.put(rows.getString(1), rows.getLong(2));
            }
          }
          return places;
        });
  }

  /// The pairs of languages there are, each as `zh-Hant > en`.
  List<String> languages() {
    return explained(
        () -> {
          List<String> pairs = new ArrayList<>();
          PreparedStatement select =
              statements.of(
                  "SELECT DISTINCT source_language || ' > ' || target_language FROM unit ORDER BY 1");
          try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
              pairs.add(rows.getString(1));
            }
          }
          return pairs;
        });
  }

  /// The newest units, the newest first.
  List<Row> newest(int most) {
    return explained(() -> list("ORDER BY id DESC LIMIT ?", (long) most));
  }

  /// A number kept under this name, or `otherwise`.
  long mark(String name, long otherwise) {
    return numberOf(
        "SELECT coalesce((SELECT value FROM memory WHERE key = ?), ?)", name, otherwise);
  }

  void setMark(String name, long value) {
    explained(
        () -> {
          PreparedStatement insert =
              statements.of("INSERT OR REPLACE INTO memory (key, value) VALUES (?, ?)");
          insert.setString(1, name);
          insert.setLong(2, value);
          return insert.executeUpdate();
        });
  }

  /// The highest number given so far.
  long last() {
    return numberOf("SELECT seq FROM sqlite_sequence WHERE name = 'unit'");
  }

  /// Numbers of removed units.
  BitSet gone() {
    return explained(
        () -> {
          BitSet gone = new BitSet();
          try (ResultSet rows = statements.of("SELECT id FROM gone").executeQuery()) {
            while (rows.next()) {
              gone.set(rows.getInt(1));
            }
          }
          return gone;
        });
  }

  /// Changes whenever another connection changes the database.
  long dataVersion() {
    return numberOf("PRAGMA data_version");
  }

  /// Tells this memory from all others.
  long memory() {
    return numberOf("SELECT value FROM memory WHERE key = 'number'");
  }

  private List<Row> list(String condition, Object... values) throws SQLException {
    PreparedStatement select = statements.of("SELECT " + COLUMNS + " FROM unit " + condition);
    for (int i = 0; i < values.length; i++) {
      select.setObject(i + 1, values[i]);
    }
    List<Row> found = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        found.add(new Row(rows.getLong(1), unit(rows)));
      }
    }
    return found;
  }

  private long numberOf(String sql, Object... values) {
    return explained(() -> number(sql, values));
  }

  private long number(String sql, Object... values) throws SQLException {
    PreparedStatement select = statements.of(sql);
    for (int i = 0; i < values.length; i++) {
      select.setObject(i + 1, values[i]);
    }
    try (ResultSet row = select.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private MemoryUnit unit(ResultSet row) throws SQLException {
    return new MemoryUnit(
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        new MemoryUnit.Context(
            row.getString(6), row.getString(7), row.getString(8), row.getString(9)),
        new MemoryUnit.Made(time(row, 10), time(row, 11), row.getString(12)),
        row.getString(13),
        origin(row.getString(14)),
        new MemoryUnit.Codes(row.getString(15), row.getString(16)),
        PropertyText.read(row.getString(17)));
  }

  private UnitOrigin origin(String name) {
    try {
      return UnitOrigin.valueOf(name);
    } catch (IllegalArgumentException unknown) {
      throw new UserException(
          file + ": a unit of unknown origin \"" + name + "\"; open it with a newer Duizhao",
          unknown);
    }
  }

  private static @Nullable Instant time(ResultSet row, int column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochMilli(millis);
  }

  @Override
  public void close() {
    explained(
        () -> {
          statements.close();
          connection.close();
          return true;
        });
  }
}
