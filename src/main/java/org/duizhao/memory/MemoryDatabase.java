package org.duizhao.memory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.duizhao.core.UserException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/// Opens a memory's database, makes it when it is missing, and says in one line what is wrong.
final class MemoryDatabase {

  /// "DzTm": tells a memory from any other database.
  private static final int APPLICATION_ID = 0x447a546d;

  private static final int VERSION = 1;

  private MemoryDatabase() {}

  static Connection open(Path file, boolean readOnly) throws SQLException {
    Connection connection = connect(file, readOnly);
    try {
      require(connection, file, readOnly);
      return connection;
    } catch (SQLException | RuntimeException failure) {
      connection.close();
      throw failure;
    }
  }

  private static Connection connect(Path file, boolean readOnly) throws SQLException {
    if (readOnly && !Files.isRegularFile(file)) {
      throw new UserException(file + ": no such memory");
    }
    if (!readOnly) {
      makeFolder(file);
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    if (!readOnly) {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    }
    // A kill loses nothing; a loss of power may lose the last units, never half of one.
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setBusyTimeout(5000);
    config.setCacheSize(-65_536);
    config.setGetGeneratedKeys(false);
    return DriverManager.getConnection("jdbc:sqlite:" + url(file, readOnly), config.toProperties());
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().resolveSibling("").normalize();
  }

  private static void makeFolder(Path file) {
    try {
      Files.createDirectories(folder(file));
    } catch (IOException failure) {
      throw new UserException(
          file + ": its folder cannot be made: " + failure.getMessage(), failure);
    }
  }

  /// As a URI, so that no character of a folder's name is taken for an option.
  private static String url(Path file, boolean readOnly) {
    URI uri = file.toAbsolutePath().toUri();
    String host = uri.getHost() == null ? "" : "//" + uri.getHost();
    // Where nothing can be written nobody else writes, and SQLite can do without its side files.
    boolean still = readOnly && !Files.isWritable(folder(file));
    return "file://" + host + uri.getRawPath() + (still ? "?immutable=1" : "");
  }

  private static void require(Connection connection, Path file, boolean readOnly)
      throws SQLException {
    int version = number(connection, "PRAGMA user_version");
    int application = number(connection, "PRAGMA application_id");
    boolean empty = number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
    if (empty && !readOnly) {
      create(connection);
    } else if (application != APPLICATION_ID) {
      throw new UserException(file + ": not a translation memory of Duizhao; choose another file");
    } else if (version > VERSION) {
      throw new UserException(
          file
              + ": made by a newer Duizhao (form "
              + version
              + ", this one knows up to "
              + VERSION
              + "); open it with that one");
    }
  }

  private static void create(Connection connection) throws SQLException {
    execute(connection, "BEGIN IMMEDIATE");
    // Another process may have been quicker.
    if (number(connection, "SELECT count(*) FROM sqlite_schema") == 0) {
      execute(connection, script());
      long number = new SecureRandom().nextLong();
      execute(connection, "INSERT INTO memory VALUES ('number', '" + number + "')");
      execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
      execute(connection, "PRAGMA user_version = " + VERSION);
    }
    execute(connection, "COMMIT");
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.getInt(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static String script() {
    String name = "sql/001.sql";
    try (InputStream in =
        Objects.requireNonNull(MemoryDatabase.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static UserException explain(Path file, SQLException failure) {
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff);
    String reason =
        switch (code) {
          case SQLITE_FULL -> "the disk is full; free some space and try again";
          case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN ->
              "cannot be written: the file or its folder is missing or read-only";
          case SQLITE_BUSY, SQLITE_LOCKED ->
              "is in use by another program; close it there and try again";
          case SQLITE_IOERR -> "the disk failed to read or write; check it and try again";
          case SQLITE_CORRUPT -> "is damaged; take it from a backup";
          case SQLITE_NOTADB -> "not a translation memory of Duizhao; choose another file";
          default -> "cannot be used: " + failure.getMessage();
        };
    return new UserException(file + ": " + reason, failure);
  }
}
