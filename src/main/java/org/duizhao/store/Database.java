package org.duizhao.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Objects;
import org.duizhao.core.UserException;
import org.sqlite.SQLiteConfig;

/// Opens a project's database as the program needs it: every commit on the disk before it counts.
final class Database {

  /// "DzHz": tells a project's database from any other.
  static final int APPLICATION_ID = 0x447a487a;

  /// The newest form this program knows; each `sql/NNN.sql` leads to the next.
  static final int VERSION = 6;

  private Database() {}

  /// Makes an empty database.
  static Connection create(Path file) throws SQLException {
    Connection connection = connect(file);
    try {
      migrate(connection);
      return connection;
    } catch (SQLException failure) {
      connection.close();
      throw failure;
    }
  }

  static Connection connect(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(5000);
    // A step of many rows changes more pages than SQLite's 2 MB hold.
    config.setCacheSize(-65_536);
    // Nobody asks for them, and each would cost a statement of its own.
    config.setGetGeneratedKeys(false);
    return DriverManager.getConnection("jdbc:sqlite:" + url(file), config.toProperties());
  }

  static void migrate(Connection connection) throws SQLException {
    for (int version = version(connection) + 1; version <= VERSION; version++) {
      connection.setAutoCommit(false);
      try {
        execute(connection, script(version));
        execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
        execute(connection, "PRAGMA user_version = " + version);
        connection.commit();
      } catch (SQLException failure) {
        connection.rollback();
        throw failure;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  static int version(Connection connection) throws SQLException {
    return number(connection, "PRAGMA user_version");
  }

  static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.getInt(1);
    }
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /// What leads to this form from the one before.
  static String script(int version) {
    String name = String.format(Locale.ROOT, "sql/%03d.sql", version);
    try (InputStream in = Objects.requireNonNull(Database.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// As a URI, so that no character of a folder's name is taken for an option.
  private static String url(Path file) {
    URI uri = file.toAbsolutePath().toUri();
    String host = uri.getHost() == null ? "" : "//" + uri.getHost();
    return "file://" + host + uri.getRawPath();
  }

  static UserException newer(Path file, int version) {
    return new UserException(
        file
            + ": made by a newer Duizhao (form "
            + version
            + ", this one knows up to "
            + VERSION
            + "); open it with that one");
  }
}
