package org.duizhao.session;

import java.nio.file.Path;
import java.util.List;
import org.duizhao.core.MemoryUse;
import org.duizhao.core.Project;
import org.duizhao.core.UserException;
import org.duizhao.store.ProjectFolder;
import org.duizhao.store.ProjectSnapshot;
import org.duizhao.store.ProjectStore;

/// Which memories a project shares with others, the most trusted first. Kept in `project.json`.
public final class SharedMemories {

  /// The memory that gathers all of a user's work.
  public static final String OWN = "own.db";

  private static final List<MemoryUse> USUAL = List.of(new MemoryUse(OWN, true, false, 0));

  private final ProjectStore store;
  private final Project project;

  SharedMemories(ProjectStore store, Project project) {
    this.store = store;
    this.project = project;
  }

  /// Those chosen; as long as nobody has chosen, the user's own memory.
  ///
  /// @throws UserException when `project.json` is broken
  public List<MemoryUse> uses() {
    return store.memories().orElse(USUAL);
  }

  /// Those of a project that need not be open.
  ///
  /// @throws UserException when `project.json` is broken
  public static List<MemoryUse> of(Path folder) {
    return ProjectSnapshot.memories(new ProjectFolder(folder)).orElse(USUAL);
  }

  /// Chooses others.
  ///
  /// @throws UserException when it cannot be written
  public void use(List<MemoryUse> uses) {
    store.use(project, uses);
  }
}
