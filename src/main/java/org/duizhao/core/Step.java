package org.duizhao.core;

import java.time.Instant;
import java.util.Optional;

/// What one undo takes back.
///
/// @param position its place among all steps, the first ever at 1
/// @param when empty for steps of before this was kept
/// @param who empty likewise
/// @param label message key of what a compound is called; empty for a plain edit
/// @param edits how many plain edits it is made of
/// @param first the first of them
public record Step(
    long position,
    Optional<Instant> when,
    String who,
    Optional<String> label,
    int edits,
    Edit first) {}
