package org.duizhao.core;

import java.util.List;

/// What came of merging a project with its text form that was changed outside of the program.
///
/// @param taken segments changed outside and taken over
/// @param added segments added outside and taken over
/// @param removed segments removed outside and in the project too now
/// @param conflicts segments changed on both sides, with both texts
/// @param kept ids of documents without a single line outside; they were kept as they were
/// @param reordered ids of documents whose lines stand in another order outside; the project's
///   order was kept
public record MergeReport(
    int taken,
    int added,
    int removed,
    List<Conflict> conflicts,
    List<String> kept,
    List<String> reordered) {

  public MergeReport {
    conflicts = List.copyOf(conflicts);
    kept = List.copyOf(kept);
    reordered = List.copyOf(reordered);
  }

  /// True when the user should look at it.
  public boolean isRemarkable() {
    return !conflicts.isEmpty() || !kept.isEmpty() || !reordered.isEmpty();
  }
}
