package org.duizhao;

import org.duizhao.session.SettingsFile;
import org.duizhao.session.UserFolders;

/// The composition root: makes every part of the program and closes what must be closed.
public final class Workbench implements AutoCloseable {

  private final SettingsFile settings;

  public Workbench() {
    UserFolders folders = UserFolders.ofThisUser();
    settings = new SettingsFile(folders.config().resolve("settings.json"));
  }

  /// The user's settings for the whole program.
  public SettingsFile settings() {
    return settings;
  }

  @Override
  public void close() {}
}
