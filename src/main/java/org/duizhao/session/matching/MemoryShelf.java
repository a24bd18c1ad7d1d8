package org.duizhao.session.matching;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.duizhao.core.MemoryUse;
import org.duizhao.core.UserException;
import org.duizhao.session.UserFolders;

/// Where the memories lie that projects share, and who fills them.
///
/// @param author the user's name, as units keep it
public record MemoryShelf(Path folder, InstantSource clock, String author) {

  static final String ENDING = ".db";

  /// The user's own folder.
  public static MemoryShelf of(UserFolders folders, InstantSource clock, String author) {
    return new MemoryShelf(folders.memories(), clock, author);
  }

  /// With the system's folders, clock and user.
  public static MemoryShelf ofThisUser() {
    return of(
        UserFolders.ofThisUser(), InstantSource.system(), System.getProperty("user.name", "?"));
  }

  Path file(MemoryUse use) {
    return folder.resolve(use.file());
  }

  /// What a project calls the file: its name where it lies on the shelf, else the way there.
  String name(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path shelf = folder.toAbsolutePath().normalize();
    return absolute.startsWith(shelf)
        ? shelf.relativize(absolute).toString().replace('\\', '/')
        : absolute.toString();
  }

  /// Where a new memory of this name will lie.
  ///
  /// @throws UserException when the name is no file name or taken
  public Path place(String name) {
    String stem = name.strip().replaceFirst("\\.db$", "");
    if (stem.isEmpty() || stem.startsWith(".") || stem.matches(".*[/\\\\:*?\"<>|\\x00-\\x1f].*")) {
      throw new UserException(
          "A memory cannot be called “" + stem + "”; use letters, digits, spaces and hyphens");
    }
    Path file = folder.resolve(stem + ENDING);
    if (Files.exists(file)) {
      throw new UserException(file + " exists already; add it, or choose another name");
    }
    return file;
  }

  /// A memory's name without folder and ending.
  static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }
}
