package org.duizhao.session.mending;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.duizhao.core.AtomicFile;
import org.duizhao.core.UserException;

/// The file `alignment.jsonl` in the folder of a project that came from an alignment: the rows as
/// the aligner found them, and after them a line for every step, undo and redo.
///
/// A line is forced to the disk before the step counts as made. A kill or a loss of power can cut
/// only the last line; a last line without an end is no step and is taken away.
public final class MendingJournal {

  private static final String NAME = "alignment.jsonl";

  private final Path file;
  private final JournalLines lines = new JournalLines();

  private MendingJournal(Path file) {
    this.file = file;
  }

  /// What a line of the journal says.
  sealed interface Entry {
    record Made(Step step) implements Entry {}

    record Undone() implements Entry {}

    record Redone() implements Entry {}

    /// The user is done; from now on the project is edited like any other.
    record Finished(boolean now) implements Entry {}
  }

  static Path place(Path folder) {
    return folder.resolve(NAME);
  }

  /// Begins the journal of a project.
  ///
  /// @throws UserException when it cannot be written
  static MendingJournal create(Path folder, Mending start) {
    MendingJournal journal = new MendingJournal(place(folder));
    byte[] first = journal.lines.start(start).getBytes(StandardCharsets.UTF_8);
    try {
      AtomicFile.write(journal.file, out -> out.write(first));
    } catch (IOException failure) {
      throw new UserException(
          journal.file + " cannot be written: " + failure.getMessage(), failure);
    }
    return journal;
  }

  /// The journal of a project, with all it holds.
  ///
  /// @throws UserException when it cannot be read; nothing is changed then
  static Read read(Path folder) {
    MendingJournal journal = new MendingJournal(place(folder));
    try {
      byte[] bytes = Files.readAllBytes(journal.file);
      int end = bytes.length;
      while (end > 0 && bytes[end - 1] != '\n') {
        end--;
      }
      if (end < bytes.length) {
        journal.cut(end);
      }
      String text = new String(bytes, 0, end, StandardCharsets.UTF_8);
      return new Read(journal, journal.lines.read(journal.file, text));
    } catch (IOException failure) {
      throw new UserException(journal.file + " cannot be read: " + failure.getMessage(), failure);
    }
  }

  /// A journal, and where the alignment stands after all it holds.
  record Read(MendingJournal journal, Replay replay) {}

  /// Adds a line.
  ///
  /// @throws UserException when it cannot be written; the file is as it was then
  void add(Entry entry) {
    byte[] line = lines.line(entry).getBytes(StandardCharsets.UTF_8);
    long before = 0;
    try {
      before = Files.size(file);
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
        ByteBuffer rest = ByteBuffer.wrap(line);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(false);
      }
    } catch (IOException failure) {
      cutBack(before, failure);
      throw new UserException(
          file + " cannot be written: " + failure.getMessage() + "; the step was not made",
          failure);
    }
  }

  private void cutBack(long size, IOException because) {
    try {
      cut(size);
    } catch (IOException alsoThat) {
      because.addSuppressed(alsoThat);
    }
  }

  private void cut(long size) throws IOException {
    if (size > 0) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(size);
        channel.force(true);
      }
    }
  }
}
