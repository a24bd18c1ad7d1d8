package org.duizhao.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.core.UserException;

/// A folder that holds glossaries and the projects that share them: `glossary/` and `projects/`.
public record Workspace(Path root) {

  public Workspace {
    root = root.toAbsolutePath().normalize();
  }

  /// The workspace that `place` is, or lies in.
  public static Optional<Workspace> around(Path place) {
    Path start = place.toAbsolutePath().normalize();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      Workspace workspace = new Workspace(folder);
      if (Files.isDirectory(workspace.glossaries()) && Files.isDirectory(workspace.projects())) {
        return Optional.of(workspace);
      }
    }
    return Optional.empty();
  }

  public Path glossaries() {
    return root.resolve("glossary");
  }

  public Path projects() {
    return root.resolve("projects");
  }

  /// The folders of all its projects, by name.
  public List<Path> list() {
    try (Stream<Path> folders = Files.list(projects())) {
      return folders.filter(Projects::holdsProject).sorted().toList();
    } catch (IOException unreadable) {
      throw new UserException(
          projects() + " cannot be read: " + unreadable.getMessage(), unreadable);
    }
  }
}
