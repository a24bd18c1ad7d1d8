package org.duizhao.core;

import java.util.Optional;

/// A segment changed in two ways: in the project, and in its text form outside of the program. The
/// project keeps its own until the user chooses.
///
/// @param ours empty when the segment was removed in the project
/// @param theirs empty when it was removed in the text form
public record Conflict(
    String document, String segment, Optional<Segment> ours, Optional<Segment> theirs) {}
