package org.duizhao.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Whole copies of a project's database, the newest ten, in its `backups` folder.
final class Backups {

  static final int MOST = 10;

  private static final String SEQUENCE = "backup.sequence";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final ProjectFolder folder;

  Backups(ProjectFolder folder) {
    this.folder = folder;
  }

  /// All backups, newest first.
  List<Path> list() throws IOException {
    if (!Files.isDirectory(folder.backups())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.backups())) {
      return files
          .filter(file -> file.getFileName().toString().matches("project-.*\\.db"))
          .sorted(Comparator.<Path>naturalOrder().reversed())
          .toList();
    }
  }

  /// Makes a backup unless nothing changed since the last one, and deletes the oldest ones. Not to
  /// be called inside a transaction.
  void make(Connection connection, Instant now) throws SQLException, IOException {
    PropertyTable properties = new PropertyTable(connection);
    long sequence = properties.number(PropertyTable.SEQUENCE);
    if (sequence == 0 || Long.toString(sequence).equals(properties.get(SEQUENCE, ""))) {
      return;
    }
    Files.createDirectories(folder.backups());
    deleteParts();
    Path file = folder.backups().resolve("project-" + TIME.format(now) + ".db");
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, part.toString());
      vacuum.execute();
    }
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    properties.put(SEQUENCE, sequence);
    List<Path> all = list();
    for (Path old : all.subList(Math.min(MOST, all.size()), all.size())) {
      Files.deleteIfExists(old);
    }
  }

  /// Keeps a copy of the text form as somebody left it.
  void keep(Path pairs, Instant now) throws IOException {
    if (Files.exists(pairs)) {
      Files.createDirectories(folder.backups());
      Path copy = folder.backups().resolve("pairs-" + TIME.format(now) + ".jsonl");
      Files.copy(pairs, copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// What a crash in the middle of a backup left behind.
  private void deleteParts() throws IOException {
    List<Path> parts;
    try (Stream<Path> files = Files.list(folder.backups())) {
      parts = files.filter(file -> file.toString().endsWith(".part")).toList();
    }
    for (Path part : parts) {
      Files.deleteIfExists(part);
    }
  }

  static String name(Instant now) {
    return TIME.format(now);
  }
}
