package org.duizhao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.DamagedProject.Recovery;
import org.duizhao.core.Segment;
import org.duizhao.core.UserException;

/// What a project with a damaged database can be opened from, looked at but not touched.
final class Recoveries {

  private Recoveries() {}

  /// Good backups, newest first, then the text form.
  static List<Recovery> of(ProjectFolder folder) throws IOException {
    List<Recovery> all = new ArrayList<>();
    for (Path backup : new Backups(folder).list()) {
      if (DatabaseFile.isGood(backup)) {
        backup(backup).ifPresent(all::add);
      }
    }
    text(folder).ifPresent(all::add);
    return all;
  }

  private static Optional<Recovery> backup(Path file) throws IOException {
    try (Connection connection = Database.connect(file)) {
      return Optional.of(
          new Recovery(
              file,
              /* isText= */ false,
              time(file),
              Database.number(connection, "SELECT count(*) FROM segment"),
              Database.number(connection, "SELECT count(*) FROM segment WHERE target <> ''")));
    } catch (SQLException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Recovery> text(ProjectFolder folder) throws IOException {
    if (!Files.exists(folder.pairs())) {
      return Optional.empty();
    }
    try {
      int segments = 0;
      int translated = 0;
      for (List<Segment> document : PairsFile.read(folder.pairs()).values()) {
        segments += document.size();
        translated += (int) document.stream().filter(each -> !each.target().isBlank()).count();
      }
      return Optional.of(
          new Recovery(
              folder.pairs(), /* isText= */ true, time(folder.pairs()), segments, translated));
    } catch (UserException broken) {
      return Optional.empty();
    }
  }

  private static Instant time(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant();
  }
}
