package org.duizhao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.core.AtomicFile;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Project;
import org.duizhao.core.Revision;
import org.duizhao.core.UserException;

/// An open project on disk. Edits go in by [#write] and are on the disk when [#flush] returns.
public final class ProjectStore implements AutoCloseable {

  private final ProjectFolder folder;
  private final ProjectLock lock;
  private final Opened opened;
  private final ProjectWriter writer;

  private ProjectStore(
      ProjectFolder folder, ProjectLock lock, Opened opened, ProjectWriter writer) {
    this.folder = folder;
    this.lock = lock;
    this.opened = opened;
    this.writer = writer;
  }

  /// What a project held when it was opened.
  ///
  /// @param sequence number of the last edit ever made
  /// @param done steps that can be undone end here, those to redo begin after it
  /// @param firstStep the oldest step still kept
  /// @param lastStep the newest step
  public record Opened(Project project, long sequence, long done, long firstStep, long lastStep) {}

  /// Writes a new project's files into an empty folder.
  ///
  /// @param originals the documents' files as they came, by document id
  public static void create(ProjectFolder folder, Project project, Map<String, byte[]> originals) {
    try {
      Files.createDirectories(folder.path());
      for (Document document : project.documents()) {
        writeOriginal(folder, document, originals);
      }
      Files.createDirectories(folder.source());
      ProjectFile.write(folder, project);
      PairsFile.write(folder.pairs(), project);
      try (Connection connection = Database.create(folder.database())) {
        Transaction.run(connection, transaction -> fill(transaction, project));
      }
    } catch (Exception failure) {
      throw StoreFailure.explain(folder.path(), failure);
    }
  }

  /// Opens a project and starts its writer.
  ///
  /// @param watcher called on the writer's thread whenever [#isSaved] or [#failure] may have
  ///   changed
  /// @throws UserException when it is open elsewhere or cannot be read
  public static ProjectStore open(ProjectFolder folder, Runnable watcher) {
    if (!folder.exists()) {
      throw new UserException(folder.path() + ": no project here; it needs a project.json");
    }
    ProjectLock lock = ProjectLock.take(folder);
    ProjectStore store = null;
    try {
      Project described = ProjectFile.read(folder);
      Connection connection = connect(folder, described);
      try {
        Opened opened = read(connection, described);
        ProjectWriter writer = new ProjectWriter(connection, folder, watcher);
        writer.start();
        store = new ProjectStore(folder, lock, opened, writer);
        return store;
      } finally {
        if (store == null) {
          connection.close();
        }
      }
    } catch (SQLException failure) {
      throw StoreFailure.explain(folder.database(), failure);
    } finally {
      if (store == null) {
        lock.close();
      }
    }
  }

  public Opened opened() {
    return opened;
  }

  public ProjectFolder folder() {
    return folder;
  }

  /// Queues an edit for the disk.
  ///
  /// @throws UserException when an earlier one could not be written
  public void write(Entry entry) {
    writer.write(
        connection -> {
          new EditLog(connection).write(entry);
          return entry.sequence();
        });
  }

  /// Adds documents, their original files first.
  public void add(Project after, List<Document> documents, Map<String, byte[]> originals) {
    try {
      for (Document document : documents) {
        writeOriginal(folder, document, originals);
      }
      writer.ask(
          connection ->
              Transaction.run(
                  connection,
                  transaction -> {
                    for (Document document : documents) {
                      new DocumentTable(transaction).add(document);
                    }
                    return documents.size();
                  }));
      ProjectFile.write(folder, after);
    } catch (IOException failure) {
      throw StoreFailure.explain(folder.path(), failure);
    }
  }

  /// Writes `project.json` anew.
  public void describe(Project project) {
    try {
      ProjectFile.write(folder, project);
    } catch (IOException failure) {
      throw StoreFailure.explain(folder.description(), failure);
    }
  }

  public boolean isSaved() {
    return writer.isIdle();
  }

  public Optional<UserException> failure() {
    return writer.failure();
  }

  public void retry() {
    writer.retry();
  }

  public void flush() {
    writer.flush();
  }

  /// The step at this place of the undo and redo stacks.
  public Optional<Edit> step(long position) {
    return writer.ask(connection -> new EditLog(connection).step(position));
  }

  public List<Revision> history(String document, String segment) {
    return writer.ask(connection -> new EditLog(connection).history(document, segment));
  }

  /// Writes `pairs.jsonl` from the project given, which must be the present one.
  public void writePairs(Project project) {
    writer.ask(
        connection -> {
          PairsFile.write(folder.pairs(), project);
          return project;
        });
  }

  /// Stops the writer and frees the project; what could not be written is lost.
  @Override
  public void close() {
    try {
      writer.close();
    } finally {
      lock.close();
    }
  }

  private static Connection connect(ProjectFolder folder, Project described) throws SQLException {
    if (Files.exists(folder.database())) {
      Connection connection = Database.connect(folder.database());
      Database.migrate(connection);
      return connection;
    }
    Project project = PairsFile.project(folder, described);
    Connection connection = Database.create(folder.database());
    try {
      Transaction.run(connection, transaction -> fill(transaction, project));
    } catch (Exception failure) {
      connection.close();
      throw StoreFailure.explain(folder.database(), failure);
    }
    return connection;
  }

  private static Opened read(Connection connection, Project described) throws SQLException {
    PropertyTable properties = new PropertyTable(connection);
    long[] steps = new EditLog(connection).steps();
    Project project =
        new Project(
            described.name(),
            described.sourceLanguage(),
            described.targetLanguage(),
            described.glossaries(),
            new DocumentTable(connection).read());
    return new Opened(
        project,
        properties.number(PropertyTable.SEQUENCE),
        properties.number(PropertyTable.DONE),
        steps[0],
        steps[1]);
  }

  private static Project fill(Connection connection, Project project) throws SQLException {
    for (Document document : project.documents()) {
      new DocumentTable(connection).add(document);
    }
    return project;
  }

  private static void writeOriginal(
      ProjectFolder folder, Document document, Map<String, byte[]> originals) throws IOException {
    byte[] bytes = originals.get(document.id());
    if (bytes != null) {
      Path file = folder.original(document);
      AtomicFile.write(file, out -> out.write(bytes));
    }
  }
}
