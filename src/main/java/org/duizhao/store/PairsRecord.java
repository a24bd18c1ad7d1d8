package org.duizhao.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;

/// Remembers what `pairs.jsonl` was when it was last written, so that changes made to it outside
/// are noticed and both sides can be compared with what they were.
final class PairsRecord {

  private static final String HASH = "pairs.hash";
  private static final String STAMP = "pairs.stamp";
  private static final String SEQUENCE = "pairs.sequence";

  /// The hash of a file about to be put in place: a crash between that and the record of it must
  /// not make our own file look changed from outside.
  private static final String COMING_HASH = "pairs.coming.hash";

  private static final String COMING_SEQUENCE = "pairs.coming.sequence";

  private final Connection connection;
  private final PropertyTable properties;
  private final Path file;

  PairsRecord(Connection connection, ProjectFolder folder) {
    this.connection = connection;
    this.properties = new PropertyTable(connection);
    this.file = folder.pairs();
  }

  /// True when somebody changed the file since it was last written.
  boolean isChangedOutside() throws SQLException, IOException {
    if (!Files.exists(file) || stamp().equals(properties.get(STAMP, ""))) {
      return false;
    }
    String hash = hash(file);
    if (hash.equals(properties.get(COMING_HASH, ""))) {
      remember(hash, properties.number(COMING_SEQUENCE));
      return false;
    }
    return !hash.equals(properties.get(HASH, ""));
  }

  /// Writes the file, which then holds the project after all edits in the database.
  void write(Project project) throws SQLException, IOException {
    long sequence = properties.number(PropertyTable.SEQUENCE);
    MessageDigest digest = digest();
    PairsFile.write(
        file,
        project,
        digest,
        () -> {
          properties.put(COMING_HASH, hex(digest));
          properties.put(COMING_SEQUENCE, sequence);
        });
    remember(properties.get(COMING_HASH, ""), sequence);
  }

  /// Takes the file as it is for the text form of the project in the database.
  void adopt() throws SQLException, IOException {
    if (Files.exists(file)) {
      remember(hash(file), properties.number(PropertyTable.SEQUENCE));
    }
  }

  /// For each segment changed since the file was written, by document and id: what it was then.
  Map<String, Map<String, Optional<Segment>>> base() throws SQLException {
    Map<String, Map<String, Optional<Segment>>> base = new HashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT document.id, segment, before FROM revision"
                + " JOIN document ON document.number = revision.document"
                + " WHERE sequence > ? ORDER BY revision.number")) {
      select.setLong(1, properties.number(SEQUENCE));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          String before = row.getString(3);
          base.computeIfAbsent(row.getString(1), id -> new HashMap<>())
              .putIfAbsent(row.getString(2), Optional.ofNullable(before).map(SegmentJson::read));
        }
      }
    }
    return base;
  }

  private void remember(String hash, long sequence) throws SQLException, IOException {
    properties.put(HASH, hash);
    properties.put(SEQUENCE, sequence);
    properties.put(STAMP, stamp());
  }

  /// Cheap to look at: the same stamp means the same file.
  private String stamp() throws IOException {
    return Files.size(file) + " " + Files.getLastModifiedTime(file);
  }

  private static String hash(Path file) throws IOException {
    MessageDigest digest = digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return hex(digest);
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
