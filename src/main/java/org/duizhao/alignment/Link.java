package org.duizhao.alignment;

/// A bead as the aligner found it.
///
/// @param confidence how likely it is right, 0 to 1; 1 when it was pinned
public record Link(Bead bead, double confidence) {}
