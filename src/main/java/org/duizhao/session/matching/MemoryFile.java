package org.duizhao.session.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.core.MemoryUse;
import org.duizhao.core.UserException;
import org.duizhao.session.SharedMemories;
import org.duizhao.store.ProjectFolder;

/// A memory that need not be open.
///
/// @param use how a project uses it; nothing for the project's own and where no project is asked
///   about
public record MemoryFile(Path file, Optional<MemoryUse> use) {

  /// The memories in the user's folder, by name.
  ///
  /// @throws UserException when the folder cannot be read
  public static List<MemoryFile> onShelf(MemoryShelf shelf) {
    if (!Files.isDirectory(shelf.folder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(shelf.folder())) {
      return files
          .filter(file -> file.toString().endsWith(MemoryShelf.ENDING))
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> new MemoryFile(file, Optional.empty()))
          .toList();
    } catch (IOException unreadable) {
      throw new UserException(
          shelf.folder() + ": the folder cannot be read; check its permissions", unreadable);
    }
  }

  /// A project's own memory, where there is one already, and those it shares, the most trusted
  /// first.
  ///
  /// @throws UserException when the folder holds no project
  public static List<MemoryFile> ofProject(Path folder, MemoryShelf shelf) {
    List<MemoryFile> all = new ArrayList<>();
    Path own = new ProjectFolder(folder).memory();
    List<MemoryUse> uses = SharedMemories.of(folder);
    if (Files.exists(own)) {
      all.add(new MemoryFile(own, Optional.empty()));
    }
    uses.forEach(use -> all.add(new MemoryFile(shelf.file(use), Optional.of(use))));
    return all;
  }
}
