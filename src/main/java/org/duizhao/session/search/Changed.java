package org.duizhao.session.search;

import java.time.Instant;
import java.util.Optional;

/// A time since which a segment must have been changed, and by whom.
///
/// @param author anybody when empty
public record Changed(Since since, Instant from, Optional<String> author) {

  /// How the time was chosen, which is how it is shown.
  public enum Since {
    SESSION,
    TODAY,
    WEEK,
    DATE,
    EVER
  }

  /// Changed since then by anybody.
  public Changed(Since since, Instant from) {
    this(since, from, Optional.empty());
  }

  /// Changed at any time by one.
  public static Changed by(String author) {
    return new Changed(Since.EVER, Instant.EPOCH, Optional.of(author));
  }

  /// The same by one, or by anybody.
  public Changed withAuthor(Optional<String> value) {
    return new Changed(since, from, value);
  }

  /// Since another time, by the same.
  public Changed withTime(Since how, Instant time) {
    return new Changed(how, time, author);
  }
}
