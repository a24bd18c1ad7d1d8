package org.duizhao.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    session.use(adding(file).get());
    return file;
  }

  /// Makes an empty glossary called by the project's folder when the project has none.
  ///
  /// @throws UserException when it cannot be written
  public Optional<Path> createFirst() {
    return session.glossaries().files().isEmpty()
        ? Optional.of(create(freeName()))
        : Optional.empty();
  }

  private String freeName() {
    List<String> taken = unused().stream().map(GlossaryFiles::name).toList();
    String wanted = String.valueOf(session.folder().getFileName());
    String name = wanted;
    for (int n = 2; taken.contains(name); n++) {
      name = wanted + "-" + n;
    }
    return name;
  }

  /// Uses a file that is there, after those in use. What is given is run on any thread, where it
  /// reads the file, and its answer taken by [Session#use].
  ///
  /// @throws UserException when it is in use already; when run, when it is no glossary
  public Supplier<GlossaryUse> adding(Path file) {
    if (session.glossaries().files().contains(file)) {
      throw new UserException(file + " is one of the project's glossaries already");
    }
    Supplier<GlossaryUse> ready = changed(names -> names.add(name(file)));
    return () -> {
      GlossaryUse use = ready.get();
      use.sources()
          .getLast()
          .problem()
          .ifPresent(
              problem -> {
                throw problem;
              });
      return use;
    };
  }

  /// Uses the file no more. It stays where it is.
  public Supplier<GlossaryUse> removing(Path file) {
    int at = session.glossaries().files().indexOf(file);
    return changed(names -> names.subList(Math.max(at, 0), at + 1).clear());
  }

  /// Gives the glossary one place more priority (-1) or less (1).
  public Supplier<GlossaryUse> moving(Path file, int by) {
    int at = session.glossaries().files().indexOf(file);
    int to = Math.clamp(at + by, 0, session.glossaries().files().size() - 1);
    return changed(names -> Collections.swap(names, at, to));
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

  private Supplier<GlossaryUse> changed(Consumer<List<String>> edit) {
    List<String> names = new ArrayList<>(session.project().glossaries());
    edit.accept(names);
    return session.glossaries().ready(names, GlossaryFiles.of(session.folder(), names));
  }
}
