package org.duizhao.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/// Looks whether a file is a project's database and whole, before anything writes to it.
final class DatabaseFile {

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  // "Database File Format", section 1.3: the header is 100 bytes, numbers big-endian.
  private static final int HEADER = 100;
  private static final int VERSION = 60;
  private static final int APPLICATION = 68;

  private DatabaseFile() {}

  /// Looks at the first bytes only: opening the file with SQLite could already change it.
  ///
  /// @throws DamagedDatabase when it is no project's database
  static void requireOurs(Path file) throws IOException, SQLException {
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      int read = 0;
      while (header.hasRemaining() && read >= 0) {
        read = channel.read(header);
      }
    }
    if (header.position() == 0) {
      throw new DamagedDatabase("it is empty");
    }
    byte[] start = Arrays.copyOf(header.array(), MAGIC.length);
    if (header.hasRemaining() || !Arrays.equals(start, MAGIC)) {
      throw new DamagedDatabase("it is not a database");
    }
    if (header.getInt(APPLICATION) != Database.APPLICATION_ID) {
      throw new DamagedDatabase("it is the database of another program");
    }
    if (header.getInt(VERSION) > Database.VERSION) {
      throw Database.newer(file, header.getInt(VERSION));
    }
  }

  /// @throws DamagedDatabase when SQLite finds its structure broken
  static void requireWhole(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA quick_check(1)")) {
      String verdict = row.getString(1);
      if (!"ok".equals(verdict)) {
        throw new DamagedDatabase(verdict.lines().findFirst().orElse("it is broken"));
      }
    }
  }

  /// True when the file can be opened and is whole.
  static boolean isGood(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try {
      requireOurs(file);
      try (Connection connection = Database.connect(file)) {
        requireWhole(connection);
        return true;
      }
    } catch (IOException | SQLException broken) {
      return false;
    }
  }
}
