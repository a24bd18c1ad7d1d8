package org.duizhao.session;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the system wants a program to keep what belongs to its user.
///
/// @param config settings and the list of recent projects
public record UserFolders(Path config) {

  private static final String NAME = "duizhao";

  /// The folders of the user who runs the program.
  public static UserFolders ofThisUser() {
    return of(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home")),
        System.getenv());
  }

  static UserFolders of(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return new UserFolders(
          folder(environment, "APPDATA", home.resolve("AppData").resolve("Roaming")));
    }
    if (name.startsWith("mac")) {
      return new UserFolders(home.resolve("Library").resolve("Application Support").resolve(NAME));
    }
    return new UserFolders(folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")));
  }

  private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    return (value.isBlank() ? otherwise : Path.of(value)).resolve(NAME);
  }
}
