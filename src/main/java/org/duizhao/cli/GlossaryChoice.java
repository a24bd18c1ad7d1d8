package org.duizhao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duizhao.core.UserException;
import org.duizhao.session.Glossaries;
import org.duizhao.session.GlossaryFiles;
import org.duizhao.session.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which glossaries a command works on: those named, a project's, or those found from the current
/// folder.
final class GlossaryChoice {

  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      description = "A glossary file, or the name of one in the workspace; may be repeated.")
  private List<String> named = List.of();

  @Option(
      names = "--project",
      paramLabel = "DIR",
      description =
          "Use the glossaries of this project. Without it and --glossary: those of the project or"
              + " workspace around the current folder.")
  private @Nullable Path project;

  /// The glossaries, all of them sound.
  ///
  /// @throws UserException when there are none or one cannot be read
  Glossaries open(List<Path> more) {
    List<Path> files = more.isEmpty() ? files() : more;
    if (files.isEmpty()) {
      throw new UserException("No glossary found from here; name one with --glossary FILE");
    }
    Glossaries glossaries = new Glossaries(files, InstantSource.system());
    if (!glossaries.problems().isEmpty()) {
      throw glossaries.problems().getFirst();
    }
    return glossaries;
  }

  /// The glossaries with the one file to change, which need not exist yet.
  Glossaries openOne() {
    List<Path> files = files();
    if (files.size() != 1) {
      throw new UserException(
          files.isEmpty()
              ? "No glossary found from here; name one with --glossary FILE"
              : "Name the glossary to change with --glossary: "
                  + files.stream().map(Path::toString).collect(Collectors.joining(", ")));
    }
    return new Glossaries(files, InstantSource.system());
  }

  private List<Path> files() {
    if (!named.isEmpty()) {
      return named.stream().map(GlossaryChoice::file).toList();
    }
    if (project != null) {
      return GlossaryFiles.of(project);
    }
    Path here = Path.of("").toAbsolutePath();
    for (Path at = here; at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve("project.json"))) {
        return GlossaryFiles.of(at);
      }
    }
    return Workspace.around(here).map(GlossaryFiles::of).orElse(List.of());
  }

  private static Path file(String name) {
    Path file = Path.of(name);
    Optional<Workspace> workspace = Workspace.around(Path.of(""));
    if (Files.exists(file) || file.getNameCount() > 1 || workspace.isEmpty()) {
      return file;
    }
    Path there =
        workspace.get().glossaries().resolve(name.endsWith(".json") ? name : name + ".json");
    return Files.exists(there) || !name.endsWith(".json") ? there : file;
  }
}
