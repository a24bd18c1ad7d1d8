package org.duizhao.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.duizhao.core.Cancel;
import org.duizhao.memory.Memory;
import org.duizhao.session.SharedMemories;
import org.duizhao.session.UserFolders;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which memory a command works on: the one named, or the user's own.
final class MemoryChoice {

  @Option(
      names = "--memory",
      paramLabel = "FILE.db",
      description = "The memory. Without it: the user's own.")
  private @Nullable Path file;

  /// Opens it for looking up.
  ///
  /// @throws org.duizhao.core.UserException when there is none
  Memory look(Countdown countdown) {
    return Memory.readOnly(file(), countdown, new Cancel());
  }

  /// Opens it for adding; makes it when it is missing.
  Memory open(Countdown countdown) {
    return Memory.open(file(), countdown, new Cancel());
  }

  private Path file() {
    return Objects.requireNonNullElseGet(
        file, () -> UserFolders.ofThisUser().memories().resolve(SharedMemories.OWN));
  }
}
