package org.duizhao.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.GlossaryFile;

/// Which glossaries the open project uses, and in which order.
public final class ProjectGlossaries {

  private final Session session;

  public ProjectGlossaries(Session session) {
    this.session = session;
  }

  /// Makes an empty glossary and uses it, after those in use.
  ///
  /// @throws UserException when the name is no file name or taken
  public Path create(String name) {
    String stem = name.strip().replaceFirst("\\.json$", "");
    if (stem.isEmpty() || stem.startsWith(".") || stem.matches(".*[/\\\\:*?\"<>|\\x00-\\x1f].*")) {
      throw new UserException(
          "A glossary cannot be called “" + stem + "”; use letters, digits, spaces and hyphens");
    }
    Path file = folder().resolve(stem + ".json");
    if (Files.exists(file)) {
      throw new UserException(file + " exists already; add it, or choose another name");
    }
    GlossaryFile.write(file, Glossary.named(stem));
    add(file);
    return file;
  }

  /// Uses a file that is there, after those in use.
  ///
  /// @throws UserException when it is no glossary or in use already
  public void add(Path file) {
    GlossaryFile.read(file);
    if (session.glossaries().files().contains(file)) {
      throw new UserException(file + " is one of the project's glossaries already");
    }
    change(names -> names.add(name(file)));
  }

  /// Uses the file no more. It stays where it is.
  public void remove(Path file) {
    int at = session.glossaries().files().indexOf(file);
    if (at >= 0) {
      change(names -> names.remove(at));
    }
  }

  /// Gives the glossary one place more priority (-1) or less (1).
  public void move(Path file, int by) {
    int at = session.glossaries().files().indexOf(file);
    int to = at + by;
    if (at >= 0 && to >= 0 && to < session.glossaries().files().size()) {
      change(names -> Collections.swap(names, at, to));
    }
  }

  /// Glossaries beside those in use, to be added.
  public List<Path> unused() {
    return GlossaryFiles.in(folder()).stream()
        .filter(file -> !session.glossaries().files().contains(file))
        .toList();
  }

  /// Where the project's glossaries lie, unless they were added from elsewhere.
  public Path folder() {
    return GlossaryFiles.folder(session.folder());
  }

  /// What `project.json` calls the file: its name in the glossaries' folder, else the way there.
  private String name(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = folder().toAbsolutePath().normalize();
    return absolute.startsWith(folder)
        ? folder.relativize(absolute).toString().replace('\\', '/')
        : absolute.toString();
  }

  private void change(Consumer<List<String>> edit) {
    List<String> names = new ArrayList<>(session.project().glossaries());
    edit.accept(names);
    session.useGlossaries(names);
  }
}
