package org.duizhao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.duizhao.core.AtomicFile;
import org.duizhao.core.Conflict;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.MemoryUse;
import org.duizhao.core.MergeReport;
import org.duizhao.core.Project;
import org.duizhao.core.Revision;
import org.duizhao.core.Segment;
import org.duizhao.core.Spot;
import org.duizhao.core.Step;
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

  /// Changes made to `pairs.jsonl` outside, ready to be taken over.
  public record Merge(Edit.Compound edit, MergeReport report) {}

  /// What a project held when it was opened.
  ///
  /// @param sequence number of the last edit ever made
  /// @param done steps that can be undone end here, those to redo begin after it
  /// @param firstStep the oldest step still kept
  /// @param lastStep the newest step
  /// @param spot where the work stood last
  /// @param notice one line the user should read, or nothing
  public record Opened(
      Project project,
      long sequence,
      long done,
      long firstStep,
      long lastStep,
      Optional<Spot> spot,
      Optional<String> notice) {}

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
      PairsFile.write(folder.pairs(), project, PairsRecord.digest(), () -> {});
      NewDatabase.write(folder, project);
    } catch (Exception failure) {
      throw StoreFailure.explain(folder.path(), failure);
    }
  }

  /// Opens a project and starts its writer, which begins with a backup.
  ///
  /// @param watcher called on the writer's thread whenever [#isSaved] or [#failure] may have
  ///   changed
  /// @throws UserException when it is open elsewhere or cannot be read
  public static ProjectStore open(
      ProjectFolder folder, Instant now, Recovering recovering, Runnable watcher) {
    if (!folder.exists()) {
      throw new UserException(folder.path() + ": no project here; it needs a project.json");
    }
    ProjectLock lock = ProjectLock.take(folder);
    ProjectStore store = null;
    try {
      Opening.Result result = new Opening(folder, now, recovering).open();
      try {
        Opened opened = read(result);
        ProjectWriter writer = new ProjectWriter(result.connection(), folder, watcher);
        writer.start();
        store = new ProjectStore(folder, lock, opened, writer);
        store.backUp(now);
        return store;
      } finally {
        if (store == null) {
          result.connection().close();
        }
      }
    } catch (Exception failure) {
      throw StoreFailure.explain(folder.database(), failure);
    } finally {
      if (store == null) {
        lock.close();
      }
    }
  }

  /// Nobody waits for the backup, and its failure stops nobody from working.
  private void backUp(Instant now) {
    writer.tell(
        connection -> {
          new Backups(folder).make(connection, now);
          return now;
        });
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

  /// Adds documents: their original files, then `project.json`, then the database.
  public void add(Project after, List<Document> documents, Map<String, byte[]> originals) {
    writer.ask(
        connection -> {
          for (Document document : documents) {
            writeOriginal(folder, document, originals);
          }
          return Transaction.run(
              connection,
              inside -> {
                for (Document document : documents) {
                  new DocumentTable(inside).add(document);
                }
                return describe(inside, after);
              });
        });
  }

  /// Writes `project.json` anew.
  public void describe(Project project) {
    writer.ask(connection -> Transaction.run(connection, inside -> describe(inside, project)));
  }

  private Project describe(Connection connection, Project project)
      throws SQLException, IOException {
    ProjectFile.write(folder, project);
    new PropertyTable(connection).put(PropertyTable.PROJECT, ProjectFile.text(folder));
    return project;
  }

  /// The shared memories the project uses; nothing where nobody has chosen yet.
  public Optional<List<MemoryUse>> memories() {
    return ProjectFile.memories(folder);
  }

  /// Keeps in `project.json` which memories are used.
  public void use(Project project, List<MemoryUse> memories) {
    writer.ask(
        connection -> {
          ProjectFile.write(folder, memories);
          return Transaction.run(connection, inside -> describe(inside, project));
        });
  }

  /// Remembers where the work stands. Nobody waits; a failure goes to the log.
  public void keep(Spot spot) {
    writer.tell(
        connection -> {
          new SpotProperty(connection).write(spot);
          return spot;
        });
  }

  /// Has `answer` told, on the writer's thread, who has changed anything, in order.
  public void tellAuthors(Consumer<List<String>> answer) {
    writer.tell(
        connection -> {
          List<String> authors = new EditLog(connection).authors();
          answer.accept(authors);
          return authors;
        });
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
    return writer.ask(connection -> new StepTable(connection).step(position));
  }

  public List<Revision> history(String document, String segment) {
    return writer.ask(connection -> new EditLog(connection).history(document, segment));
  }

  /// Ids of the segments of a document that were changed at this time or later.
  ///
  /// @param author by whom; anybody when empty
  public Set<String> changedSince(String document, Instant time, Optional<String> author) {
    return writer.ask(connection -> new EditLog(connection).changedSince(document, time, author));
  }

  /// Has `answer` told, on the writer's thread, what happened to a segment, oldest first.
  public void tellHistory(String document, String segment, Consumer<List<Revision>> answer) {
    writer.tell(
        connection -> {
          answer.accept(new EditLog(connection).history(document, segment));
          return document;
        });
  }

  /// Has `answer` told, on the writer's thread, the steps before this place, newest first.
  public void tellSteps(long before, int most, Consumer<List<Step>> answer) {
    writer.tell(
        connection -> {
          answer.accept(new StepTable(connection).before(before, most));
          return before;
        });
  }

  /// Writes `pairs.jsonl` from the project given, which must be the present one and saved.
  public void writePairs(Project project) {
    writer.ask(
        connection -> {
          new PairsRecord(connection, folder).write(project);
          return project;
        });
  }

  /// When `pairs.jsonl` was changed outside since it was last written: what merging it into the
  /// project given, the present one, would change. Nothing is changed yet.
  public Optional<Merge> mergeOutside(Project project) {
    return writer.ask(
        connection -> {
          PairsRecord record = new PairsRecord(connection, folder);
          if (!record.isChangedOutside()) {
            return Optional.empty();
          }
          Map<String, List<Segment>> theirs = PairsFile.read(folder.pairs());
          PairsMerge.Result result = PairsMerge.merge(project, record.base(), theirs);
          return Optional.of(new Merge(result.edit(), result.report()));
        });
  }

  /// Queues a merged edit with its conflicts, and keeps a copy of the outside text when there are
  /// any. [#writePairs] is to follow.
  public void write(Entry entry, Merge merge) {
    writer.write(
        connection -> {
          if (merge.report().isRemarkable()) {
            new Backups(folder).keep(folder.pairs(), entry.time());
          }
          ConflictTable conflicts = new ConflictTable(connection);
          for (Conflict conflict : merge.report().conflicts()) {
            conflicts.put(conflict);
          }
          new EditLog(connection).write(entry);
          return entry.sequence();
        });
  }

  /// The conflicts not settled yet.
  public List<Conflict> conflicts() {
    return writer.ask(connection -> new ConflictTable(connection).read());
  }

  /// Forgets a conflict.
  public void settle(Conflict conflict) {
    writer.write(
        connection -> {
          new ConflictTable(connection).remove(conflict);
          return conflict;
        });
  }

  <T> T ask(ProjectWriter.Work<T> work) {
    return writer.ask(work);
  }

  /// Writes `pairs.jsonl` although the database cannot be written, so that the next opening finds
  /// the text there and merges it.
  public void rescue(Project project) {
    try {
      PairsFile.write(folder.pairs(), project, PairsRecord.digest(), () -> {});
    } catch (IOException failure) {
      throw StoreFailure.explain(folder.pairs(), failure);
    }
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

  private static Opened read(Opening.Result result) throws SQLException {
    PropertyTable properties = new PropertyTable(result.connection());
    long[] steps = new StepTable(result.connection()).range();
    return new Opened(
        result.project(),
        properties.number(PropertyTable.SEQUENCE),
        properties.number(PropertyTable.DONE),
        steps[0],
        steps[1],
        new SpotProperty(result.connection()).read(),
        result.notice());
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
