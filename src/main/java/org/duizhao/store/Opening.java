package org.duizhao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.DamagedProject;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.core.Segments;
import org.duizhao.core.UserException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gets a project's database ready: as it is, rebuilt when it is missing, or recovered when it is
/// damaged. A damaged one is put aside, never overwritten.
final class Opening {

  private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

  private final ProjectFolder folder;
  private final Instant now;
  private final Recovering recovering;

  /// The database and what it holds.
  ///
  /// @param notice one line the user should read, or nothing
  record Result(Connection connection, Project project, Optional<String> notice) {}

  Opening(ProjectFolder folder, Instant now, Recovering recovering) {
    this.folder = folder;
    this.now = now;
    this.recovering = recovering;
  }

  /// Opens the database by the first way that leads there.
  ///
  /// @throws UserException when there is nothing left to open the project from
  Result open() throws Exception {
    if (!Files.exists(folder.database())) {
      rebuild();
      return read(Optional.empty());
    }
    try {
      return read(Optional.empty());
    } catch (SQLException failure) {
      if (failure instanceof DamagedDatabase || StoreFailure.isDamage(failure)) {
        LOG.error("{} is damaged", folder.database(), failure);
        return recover(failure);
      }
      throw failure;
    }
  }

  private Result read(Optional<String> notice) throws Exception {
    DatabaseFile.requireOurs(folder.database());
    Connection connection = Database.connect(folder.database());
    boolean done = false;
    try {
      DatabaseFile.requireWhole(connection);
      int version = Database.version(connection);
      if (version > Database.VERSION) {
        throw Database.newer(folder.database(), version);
      }
      if (version < Database.VERSION) {
        new Backups(folder).make(connection, now);
        Database.migrate(connection);
      }
      Project described = described(connection);
      Project project = Transaction.run(connection, inside -> documents(inside, described));
      done = true;
      return new Result(connection, project, notice);
    } finally {
      if (!done) {
        connection.close();
      }
    }
  }

  /// `project.json` says what a project is; the database's copy of it stands in when it is missing.
  private Project described(Connection connection) throws SQLException, IOException {
    if (!Files.exists(folder.description())) {
      String copy = new PropertyTable(connection).get(PropertyTable.PROJECT, "");
      if (copy.isEmpty()) {
        throw new UserException(folder.description() + " is missing; bring it back from a backup");
      }
      ProjectFile.restore(folder, copy);
    }
    return ProjectFile.read(folder);
  }

  /// All documents of the database, and as empty ones those that only `project.json` knows.
  private static Project documents(Connection connection, Project described) throws SQLException {
    DocumentTable table = new DocumentTable(connection);
    List<Document> documents = new ArrayList<>(table.read());
    for (Document document : described.documents()) {
      if (documents.stream().noneMatch(known -> known.id().equals(document.id()))) {
        Document empty = document.withSegments(Segments.of(List.of()));
        table.add(empty);
        documents.add(empty);
      }
    }
    return new Project(
        described.name(),
        described.sourceLanguage(),
        described.targetLanguage(),
        described.glossaries(),
        documents);
  }

  /// Makes the database from `project.json` and `pairs.jsonl`, whole or not at all.
  private void rebuild() throws Exception {
    if (!Files.exists(folder.pairs())) {
      throw new UserException(
          folder.path()
              + ": both project.db and pairs.jsonl are missing; bring one back from a backup");
    }
    Project project = PairsFile.project(folder, ProjectFile.read(folder));
    NewDatabase.write(folder, project);
  }

  private Result recover(SQLException damage) throws Exception {
    if (recovering.asks()) {
      List<DamagedProject.Recovery> choices = Recoveries.of(folder);
      if (!choices.isEmpty()) {
        throw new DamagedProject(folder.database(), reason(damage), choices);
      }
    }
    Optional<Path> backup = chosenBackup();
    if (backup.isEmpty() && !Files.exists(folder.pairs())) {
      throw new UserException(
          folder.database()
              + " is damaged ("
              + reason(damage)
              + "), and there is neither a backup nor pairs.jsonl to recover from;"
              + " bring one of the three back",
          damage);
    }
    if (backup.isEmpty()) {
      // Before anything is moved: a broken pairs.jsonl must leave all as it was.
      PairsFile.project(folder, ProjectFile.read(folder));
    }
    Path aside = putAside();
    if (backup.isPresent()) {
      Path part = folder.database().resolveSibling("project.db.part");
      Files.copy(backup.get(), part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, folder.database());
    } else {
      rebuild();
    }
    String from = backup.map(file -> "the backup " + file.getFileName()).orElse("pairs.jsonl");
    return read(
        Optional.of(
            folder.database()
                + " was damaged ("
                + reason(damage)
                + "); the project was recovered from "
                + from
                + (backup.isPresent() && Files.exists(folder.pairs()) ? " and pairs.jsonl" : "")
                + ", and the damaged file is kept as "
                + aside.getFileName()));
  }

  private static String reason(SQLException damage) {
    return damage instanceof DamagedDatabase
        ? String.valueOf(damage.getMessage())
        : "its structure is broken";
  }

  /// Empty for the text form.
  private Optional<Path> chosenBackup() throws IOException {
    Optional<Path> chosen = recovering.from();
    if (chosen.isPresent()) {
      return chosen.filter(file -> !file.equals(folder.pairs()));
    }
    return new Backups(folder).list().stream().filter(DatabaseFile::isGood).findFirst();
  }

  private Path putAside() throws IOException {
    String name = "project.damaged-" + Backups.name(now);
    Path aside = folder.path().resolve(name + ".db");
    for (int i = 2; Files.exists(aside); i++) {
      aside = folder.path().resolve(name + "-" + i + ".db");
    }
    for (String ending : List.of("", "-wal", "-shm")) {
      Path file = folder.path().resolve("project.db" + ending);
      if (Files.exists(file)) {
        Files.move(file, folder.path().resolve(aside.getFileName() + ending));
      }
    }
    return aside;
  }
}
