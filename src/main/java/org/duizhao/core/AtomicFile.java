package org.duizhao.core;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;

/// Replaces a file whole or not at all.
///
/// The content goes to a temporary file beside the target, is forced to the disk, and is then moved
/// over it. When writing or moving fails, the temporary file is deleted and the old file stays as
/// it was; after a crash a file ending in `.part` may be left, and the old file is whole. The new
/// file has the permissions of the old one, or what the user's umask says.
public final class AtomicFile {

  private AtomicFile() {}

  /// Writes a file's content.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /// Writes the content and moves it to `target`, making its folder when it is missing.
  ///
  /// @throws IOException when the content cannot be written; `target` is untouched then
  public static void write(Path target, Content content) throws IOException {
    Path real = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
    Path folder = real.getParent();
    if (folder == null) {
      throw new IOException("Not a file: " + target);
    }
    Files.createDirectories(folder);
    // Not Files.createTempFile: its files are readable by their owner alone, and stay so.
    Path part = folder.resolve("." + real.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (FileChannel channel =
          FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      keepPermissions(real, part);
      move(part, real);
      force(folder);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// Asks the file itself, for the disk it lies on has no name in some containers.
  private static void keepPermissions(Path old, Path part) throws IOException {
    PosixFileAttributeView now = Files.getFileAttributeView(part, PosixFileAttributeView.class);
    if (now == null || !Files.exists(old)) {
      return;
    }
    Set<PosixFilePermission> wanted = Files.getPosixFilePermissions(old);
    if (!now.readAttributes().permissions().equals(wanted)) {
      now.setPermissions(wanted);
    }
  }

  /// Makes the move itself last through a loss of power, where a folder can be forced at all.
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notOnThisPlatform) {
      // Windows opens no folder; its file system keeps the order of such changes itself.
      return;
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
