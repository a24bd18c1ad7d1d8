package org.duizhao.ui.imports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duizhao.ui.HomePath;

/// What the new project will be called and where it will lie. The folder follows the name until the
/// user writes another.
final class ImportOptions {

  /// Longer names make paths that some systems refuse.
  private static final int LONGEST = 60;

  private final Path root;
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty folder = new SimpleStringProperty("");
  private final BooleanProperty intoOpenProject = new SimpleBooleanProperty();
  private String followed = "";

  /// Takes the folder in which projects usually lie, and whether the text goes into the open one.
  ImportOptions(Path root, boolean intoOpenProject) {
    this.root = root;
    this.intoOpenProject.set(intoOpenProject);
    name.subscribe(
        value -> {
          if (folder.get().equals(followed)) {
            followed = value.isBlank() ? "" : HomePath.shown(freeFolder(value));
            folder.set(followed);
          }
        });
  }

  StringProperty name() {
    return name;
  }

  StringProperty folder() {
    return folder;
  }

  BooleanProperty intoOpenProject() {
    return intoOpenProject;
  }

  /// Puts the folder, named after the project, in another place.
  void moveTo(Path parent) {
    folder.set(HomePath.shown(parent.resolve(fileName(name.get()))));
  }

  /// The message key of what keeps the project from being made; empty when nothing does.
  Optional<String> obstacle() {
    if (intoOpenProject.get()) {
      return Optional.empty();
    }
    if (name.get().isBlank()) {
      return Optional.of("import.error.name");
    }
    try {
      Path path = HomePath.parsed(folder.get());
      if (folder.get().isBlank() || !path.isAbsolute()) {
        return Optional.of("import.error.folder");
      }
      return Files.exists(path) && !isEmptyFolder(path)
          ? Optional.of("import.error.folder.taken")
          : Optional.empty();
    } catch (InvalidPathException unusable) {
      return Optional.of("import.error.folder");
    }
  }

  private static boolean isEmptyFolder(Path path) {
    String[] names = path.toFile().list();
    return names != null && names.length == 0;
  }

  private Path freeFolder(String projectName) {
    String base = fileName(projectName);
    Path path = root.resolve(base);
    for (int n = 2; Files.exists(path) && !isEmptyFolder(path); n++) {
      path = root.resolve(base + "-" + n);
    }
    return path;
  }

  /// The name as a folder may be called on every system.
  static String fileName(String name) {
    String clean =
        name.strip()
            .replaceAll("[\\p{Cntrl}<>:\"/\\\\|?*？：｜＊＜＞]+", " ")
            .replaceAll("\\s+", "-")
            .replaceAll("^[.\\-]+|[.\\-]+$", "");
    String shortened = clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    return shortened.isEmpty() ? "project" : shortened;
  }
}
