package org.duizhao.session.search;

import java.time.Instant;

/// A time since which a segment must have been changed.
public record Changed(Since since, Instant from) {

  /// How the time was chosen, which is how it is shown.
  public enum Since {
    SESSION,
    TODAY,
    WEEK,
    DATE
  }
}
