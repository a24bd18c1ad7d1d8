package org.duizhao.session;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps what belongs to the user and not to a project.
///
/// @param state logs, recent projects, window places: what may be lost without harm
/// @param config what the user chose
/// @param data what the user made and uses in many projects, such as shared memories
public record UserFolders(Path state, Path config, Path data) {

  /// System property that names one folder to use instead of the platform's.
  public static final String PROPERTY = "duizhao.user";

  /// The folders this platform sets aside, or those below the system property's.
  public static UserFolders ofThisUser() {
    String given = System.getProperty(PROPERTY, "");
    if (!given.isBlank()) {
      return below(Path.of(given).toAbsolutePath());
    }
    return of(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        System.getenv());
  }

  /// All folders below one.
  public static UserFolders below(Path folder) {
    return new UserFolders(
        folder.resolve("state"), folder.resolve("config"), folder.resolve("data"));
  }

  /// The folders of a platform: the XDG base directories, Windows' AppData, macOS's Library.
  static UserFolders of(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      Path data = home.resolve("AppData");
      return new UserFolders(
          absolute(environment, "LOCALAPPDATA", data.resolve("Local")).resolve("Duizhao"),
          absolute(environment, "APPDATA", data.resolve("Roaming")).resolve("Duizhao"),
          absolute(environment, "LOCALAPPDATA", data.resolve("Local"))
              .resolve("Duizhao")
              .resolve("data"));
    }
    if (name.startsWith("mac")) {
      Path library = home.resolve("Library").resolve("Application Support").resolve("Duizhao");
      return below(library);
    }
    return new UserFolders(
        absolute(environment, "XDG_STATE_HOME", home.resolve(".local").resolve("state"))
            .resolve("duizhao"),
        absolute(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("duizhao"),
        absolute(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
            .resolve("duizhao"));
  }

  /// Where the memories lie that several projects share.
  public Path memories() {
    return data.resolve("memories");
  }

  /// The folder a variable names; a relative one is to be ignored (XDG base directories, 0.8).
  private static Path absolute(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    boolean usable = !value.isBlank() && Path.of(value).isAbsolute();
    return usable ? Path.of(value) : otherwise;
  }
}
