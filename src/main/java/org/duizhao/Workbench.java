package org.duizhao;

import java.nio.file.Path;
import org.duizhao.session.Importer;
import org.duizhao.session.Projects;
import org.duizhao.session.SettingsFile;
import org.duizhao.session.UserFolders;
import org.duizhao.session.Workspace;
import org.jspecify.annotations.Nullable;

/// The composition root: makes every part of the program and closes what must be closed.
public final class Workbench implements AutoCloseable {

  private final SettingsFile settings;
  private final Projects projects;
  private @Nullable Importer importer;
  private final Workspace workspace;

  public Workbench() {
    UserFolders folders = UserFolders.ofThisUser();
    projects = new Projects();
    workspace = findWorkspace();
    settings = new SettingsFile(folders.config().resolve("settings.json"));
  }

  /// The user's settings for the whole program.
  public SettingsFile settings() {
    return settings;
  }

  public Projects projects() {
    return projects;
  }

  /// Made when first asked for, because reading the dictionary takes a while. Safe for any thread.
  public synchronized Importer importer() {
    Importer made = importer;
    if (made == null) {
      made = Importer.standard();
      importer = made;
    }
    return made;
  }

  /// Where projects usually lie: the one around the program, or else the user's own.
  public Workspace workspace() {
    return workspace;
  }

  private static Workspace findWorkspace() {
    Path home = Path.of(System.getProperty("duizhao.home", ""));
    return Workspace.around(home)
        .orElseGet(() -> new Workspace(Path.of(System.getProperty("user.home"), "Duizhao")));
  }

  @Override
  public void close() {}
}
