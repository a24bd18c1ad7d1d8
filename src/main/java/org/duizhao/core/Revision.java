package org.duizhao.core;

import java.time.Instant;
import java.util.Optional;

/// One entry of a segment's history.
///
/// @param who the name of the user, or of what changed it
/// @param before empty when the segment was made then
/// @param after empty when the segment was removed then
public record Revision(
    Instant when, String who, Optional<Segment> before, Optional<Segment> after) {}
