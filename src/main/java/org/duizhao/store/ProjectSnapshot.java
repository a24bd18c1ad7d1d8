package org.duizhao.store;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.MemoryUse;
import org.duizhao.core.Project;
import org.duizhao.core.UserException;
import org.sqlite.SQLiteErrorCode;

/// Reads a project without opening it: nothing is locked, recovered or changed, and whoever has it
/// open goes on undisturbed.
public final class ProjectSnapshot {

  private ProjectSnapshot() {}

  /// The project as it was last committed.
  ///
  /// @throws UserException when it cannot be read
  public static Project read(ProjectFolder folder) {
    if (!folder.exists()) {
      throw new UserException(folder.path() + ": no project here; it needs a project.json");
    }
    Project described = ProjectFile.read(folder);
    if (!Files.exists(folder.database())) {
      return PairsFile.project(folder, described);
    }
    try (Connection connection = Database.connect(folder.database())) {
      int version = Database.version(connection);
      if (version > Database.VERSION) {
        throw Database.newer(folder.database(), version);
      }
      return new Project(
          described.name(),
          described.sourceLanguage(),
          described.targetLanguage(),
          described.glossaries(),
          new DocumentTable(connection).read());
    } catch (SQLException failure) {
      SQLiteErrorCode code = StoreFailure.code(failure);
      if (code == SQLiteErrorCode.SQLITE_CANTOPEN || code == SQLiteErrorCode.SQLITE_READONLY) {
        // In a folder that cannot be written nobody can have changed more than the text form has.
        return PairsFile.project(folder, described);
      }
      throw StoreFailure.explain(folder.database(), failure);
    }
  }

  /// The shared memories the project uses; nothing where nobody has chosen yet.
  public static Optional<List<MemoryUse>> memories(ProjectFolder folder) {
    return ProjectFile.memories(folder);
  }
}
