package org.duizhao.session.matching;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duizhao.core.Cancel;
import org.duizhao.core.MemoryUse;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.UserException;
import org.duizhao.memory.Memory;
import org.duizhao.session.SharedMemories;
import org.duizhao.store.ProjectFolder;

/// Memories opened for one look, beside whoever has the project open in a window.
public final class MemoriesAtHand implements AutoCloseable {

  private final List<Memories.Source> sources = new ArrayList<>();

  private MemoriesAtHand() {}

  /// These files.
  ///
  /// @throws UserException when one is no memory
  public static MemoriesAtHand of(List<Path> files) {
    MemoriesAtHand all = new MemoriesAtHand();
    boolean complete = false;
    try {
      files.forEach(file -> all.add(Memory.readOnly(file), MemoryShelf.stem(file), 0));
      complete = true;
      return all;
    } finally {
      if (!complete) {
        all.close();
      }
    }
  }

  /// The project's own memory, made when it is missing, and those it shares.
  ///
  /// @throws UserException when one is no memory or the project's cannot be made
  public static MemoriesAtHand of(Project project, Path folder, MemoryShelf shelf) {
    MemoriesAtHand all = new MemoriesAtHand();
    boolean complete = false;
    try {
      all.add(own(project, new ProjectFolder(folder).memory(), shelf), "", 0);
      for (MemoryUse use : SharedMemories.of(folder)) {
        Path file = shelf.file(use);
        if (use.on() && Files.exists(file)) {
          all.add(Memory.readOnly(file), MemoryShelf.stem(file), use.penalty());
        }
      }
      complete = true;
      return all;
    } finally {
      if (!complete) {
        all.close();
      }
    }
  }

  private static Memory own(Project project, Path file, MemoryShelf shelf) {
    if (Files.exists(file)) {
      return Memory.readOnly(file);
    }
    Memory made = Memory.open(file);
    new MemoryFeed(made, shelf.author(), shelf.clock())
        .catchUp(project, Map.of(), Progress.unwatched(), new Cancel());
    return made;
  }

  private void add(Memory memory, String name, int penalty) {
    sources.add(new Memories.Source(name, memory, penalty));
  }

  public Memories memories() {
    return new Memories(sources);
  }

  @Override
  public void close() {
    sources.forEach(source -> source.memory().close());
  }
}
