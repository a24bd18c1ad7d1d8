package org.duizhao.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.duizhao.core.Document;
import org.duizhao.core.Project;

/// Writes a project's database anew: under another name first, so that it is whole or not there.
final class NewDatabase {

  private NewDatabase() {}

  static void write(ProjectFolder folder, Project project) throws Exception {
    Path part = folder.database().resolveSibling("project.db.part");
    Files.deleteIfExists(part);
    try (Connection connection = Database.create(part)) {
      Transaction.run(
          connection,
          inside -> {
            for (Document document : project.documents()) {
              new DocumentTable(inside).add(document);
            }
            new PropertyTable(inside).put(PropertyTable.PROJECT, ProjectFile.text(folder));
            new PairsRecord(inside, folder).adopt();
            return project;
          });
    }
    Files.move(part, folder.database());
  }
}
