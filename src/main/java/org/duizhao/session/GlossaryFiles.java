package org.duizhao.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.core.UserException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where glossaries lie.
public final class GlossaryFiles {

  private static final JsonMapper JSON = new JsonMapper();

  private GlossaryFiles() {}

  /// What to call a glossary: its file's name without the ending.
  public static String name(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
  }

  /// Every glossary of a workspace, by file name.
  public static List<Path> of(Workspace workspace) {
    return in(workspace.glossaries());
  }

  /// Every glossary in a folder, by file name; none when there is no such folder.
  static List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UserException(folder + " cannot be read: " + unreadable.getMessage(), unreadable);
    }
  }

  /// Where a project's glossaries lie: in its workspace's `glossary/`, or in its own when it lies
  /// in no workspace.
  static Path folder(Path project) {
    return Workspace.around(project).map(Workspace::glossaries).orElse(project.resolve("glossary"));
  }

  /// The files of glossaries a project names.
  public static List<Path> of(Path project, List<String> names) {
    Path folder = folder(project);
    return names.stream().map(folder::resolve).distinct().toList();
  }

  /// The same, with the names read from the project's `project.json`; the project need not be open.
  public static List<Path> of(Path project) {
    Path description = project.resolve("project.json");
    try {
      JsonNode named = JSON.readTree(Files.readString(description)).path("glossaries");
      List<String> names = new ArrayList<>();
      named.forEach(name -> names.add(name.asString("")));
      return of(project, names);
    } catch (IOException | JacksonException unreadable) {
      throw new UserException(
          description + ": no project can be read here; give the folder of a project", unreadable);
    }
  }
}
