package org.duizhao.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duizhao.core.DamagedProject;
import org.duizhao.core.Project;
import org.duizhao.core.UserException;
import org.duizhao.store.ProjectFolder;
import org.duizhao.store.ProjectSnapshot;
import org.duizhao.store.ProjectStore;
import org.duizhao.store.Recovering;

/// Opens and makes projects.
public final class Projects {

  private final RecentProjects recent;
  private final InstantSource clock;
  private final String author;

  /// @param folders where the list of recent projects is kept
  /// @param clock tells the time of edits
  /// @param author the user's name as histories show it
  public Projects(UserFolders folders, InstantSource clock, String author) {
    this.recent = new RecentProjects(folders);
    this.clock = clock;
    this.author = author;
  }

  /// With the system's folders, clock and user.
  public Projects() {
    this(UserFolders.ofThisUser(), InstantSource.system(), System.getProperty("user.name", "?"));
  }

  public boolean isProject(Path folder) {
    return holdsProject(folder);
  }

  static boolean holdsProject(Path folder) {
    return new ProjectFolder(folder).exists();
  }

  /// The projects opened last, newest first, those left out that are gone.
  public List<Path> recent() {
    return recents().stream().filter(each -> !each.missing()).map(Recent::folder).toList();
  }

  /// The projects opened last, the pinned ones first, then newest first.
  public List<Recent> recents() {
    return recent.list();
  }

  /// Keeps a project at the top of the list of recent ones, or no longer.
  public void pin(Path folder, boolean pinned) {
    recent.pin(new ProjectFolder(folder).path(), pinned);
  }

  /// Takes a project off the list of recent ones; the project itself stays.
  public void forget(Path folder) {
    recent.remove(new ProjectFolder(folder).path());
  }

  /// Opens the project in this folder.
  ///
  /// @throws UserException when there is none, it is open elsewhere, or it cannot be read
  public Session open(Path folder) {
    return open(folder, Recovering.AT_ONCE);
  }

  /// Opens the project, but does nothing about a damaged one before its user has chosen.
  ///
  /// @throws DamagedProject when there is something to choose from; nothing is changed then
  /// @throws org.duizhao.core.LockedProject when it is open elsewhere
  public Session openAsking(Path folder) {
    return open(folder, Recovering.ASKING);
  }

  /// Opens a damaged project from what its user chose. The damaged file is kept beside it.
  public Session open(Path folder, DamagedProject.Recovery chosen) {
    return open(folder, Recovering.from(chosen.file()));
  }

  private Session open(Path folder, Recovering recovering) {
    ProjectFolder project = new ProjectFolder(folder);
    Session session = Session.open(project, recovering, clock, author);
    recent.add(project.path());
    return session;
  }

  /// The project as it is now, to look at. One that is open elsewhere, or lies where nothing can be
  /// written, is read as it was last saved.
  ///
  /// @throws UserException when there is none or it cannot be read
  public Project read(Path folder) {
    ProjectFolder project = new ProjectFolder(folder);
    try {
      Session session = Session.open(project, Recovering.AT_ONCE, clock, author);
      try {
        return session.project();
      } finally {
        session.abandon();
      }
    } catch (UserException closed) {
      try {
        return ProjectSnapshot.read(project);
      } catch (UserException unreadable) {
        closed.addSuppressed(unreadable);
        throw closed;
      }
    }
  }

  /// Makes a project whole or not at all, and opens it.
  ///
  /// @param originals the documents' files as they came, by document id
  /// @throws UserException when the folder exists and is not empty, or cannot be written
  public Session create(Path folder, Project project, Map<String, byte[]> originals) {
    Path target = folder.toAbsolutePath().normalize();
    try {
      requireRoom(target);
      Path parent = target.getParent();
      if (parent == null) {
        throw new UserException(target + " cannot be a project; choose a folder inside it");
      }
      Files.createDirectories(parent);
      Path part = Files.createTempDirectory(parent, "." + target.getFileName() + ".part");
      try {
        // A folder inside, for the outer one is readable by its owner alone.
        Path inner = part.resolve("project");
        ProjectStore.create(new ProjectFolder(inner), project, originals);
        Files.deleteIfExists(target);
        Files.move(inner, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        delete(part);
      }
    } catch (IOException failure) {
      throw new UserException(
          target + ": the project cannot be made here: " + failure.getMessage(), failure);
    }
    return open(target);
  }

  private static void requireRoom(Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new UserException(target + " is a file; choose another name for the project");
    }
    try (Stream<Path> files = Files.list(target)) {
      if (files.findAny().isPresent()) {
        throw new UserException(target + " is not empty; choose another folder for the project");
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(folder)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }
}
