package org.duizhao.core;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A project's database is broken, and its user is to choose what to open it from. Nothing has been
/// changed yet.
public final class DamagedProject extends UserException {

  private static final long serialVersionUID = 1L;

  private final transient Path database;
  private final String reason;
  private final transient List<Recovery> recoveries;

  /// Something the project can be opened from.
  ///
  /// @param file a backup of the database, or the project's text form
  /// @param isText whether it is the text form, which holds no undo and no history
  /// @param time when it was written
  /// @param segments how many segments it holds
  /// @param translated how many of them have English
  public record Recovery(Path file, boolean isText, Instant time, int segments, int translated) {}

  /// @param reason what is broken, in a few words
  /// @param recoveries the best first
  public DamagedProject(Path database, String reason, List<Recovery> recoveries) {
    super(database + " is damaged (" + reason + "); choose what to open the project from");
    this.database = database;
    this.reason = reason;
    this.recoveries = List.copyOf(recoveries);
  }

  public Path database() {
    return database;
  }

  public String reason() {
    return reason;
  }

  public List<Recovery> recoveries() {
    return recoveries;
  }
}
