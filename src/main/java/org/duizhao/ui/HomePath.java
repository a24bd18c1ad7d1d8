package org.duizhao.ui;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Paths as people read and write them: their home folder is `~`.
public final class HomePath {

  private HomePath() {}

  /// The path with the home folder shortened.
  public static String shown(Path path) {
    Path home = home();
    if (!path.startsWith(home) || path.equals(home)) {
      return path.toString();
    }
    return "~" + File.separator + home.relativize(path);
  }

  /// The path that somebody typed.
  ///
  /// @throws InvalidPathException when it is none
  public static Path parsed(String text) {
    boolean fromHome = text.startsWith("~/") || text.startsWith("~" + File.separator);
    return fromHome ? home().resolve(text.substring(2)) : Path.of(text);
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home"));
  }
}
