package org.duizhao.core;

import java.time.Instant;
import java.util.Optional;

/// One entry of a segment's history.
///
/// @param who the name of the user, or of what changed it
/// @param before empty when the segment was made then
/// @param after empty when the segment was removed then
/// @param deed what it was part of
public record Revision(
    Instant when, String who, Optional<Segment> before, Optional<Segment> after, Deed deed) {

  /// What a revision was part of.
  public enum Deed {
    CHANGE,
    /// Its text was cut and a part of it became another segment.
    SPLIT,
    /// It took over the text of another segment, which is gone.
    MERGE
  }
}
