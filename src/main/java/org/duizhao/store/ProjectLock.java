package org.duizhao.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.duizhao.core.LockedProject;
import org.jspecify.annotations.Nullable;

/// Keeps a project to one process, and in that process to one session. The system frees it when the
/// process dies, so that nobody has to delete a left-over file.
final class ProjectLock implements AutoCloseable {

  /// The lock stands far behind the text, which another process must be able to read (Windows
  /// refuses it inside a locked range).
  private static final long POSITION = 1L << 40;

  /// POSIX drops all locks of a process on a file as soon as the process closes any channel to it:
  /// the second attempt would free the first one's lock. So the file is opened only by a process
  /// that does not hold it, and what a process holds belongs to the process, not to an object.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private ProjectLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// Takes the lock.
  ///
  /// @throws LockedProject when somebody else has it
  /// @throws org.duizhao.core.UserException when the folder cannot be written
  static ProjectLock take(ProjectFolder folder) {
    Path file = folder.lock();
    try {
      file = folder.path().toRealPath().resolve(file.getFileName());
      if (!HELD.add(file)) {
        throw new LockedProject(folder.path(), /* here= */ true, "");
      }
      FileChannel channel = null;
      try {
        channel = locked(folder, file);
        return new ProjectLock(file, channel);
      } finally {
        if (channel == null) {
          HELD.remove(file);
        }
      }
    } catch (IOException failure) {
      throw StoreFailure.explain(folder.path(), failure);
    }
  }

  private static FileChannel locked(ProjectFolder folder, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      FileLock lock = channel.tryLock(POSITION, 1, /* shared= */ false);
      if (lock == null) {
        throw new LockedProject(folder.path(), /* here= */ false, holder(file));
      }
      String text = ProcessHandle.current().pid() + ", since " + Instant.now();
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
      taken = true;
      return channel;
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  private static String holder(Path file) {
    @Nullable String text;
    try {
      text = Files.readString(file).strip();
    } catch (IOException unreadable) {
      text = null;
    }
    return text == null ? "" : text;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException failure) {
      throw StoreFailure.explain(file, failure);
    } finally {
      HELD.remove(file);
    }
  }
}
