package org.duizhao.store;

import java.time.Instant;
import org.duizhao.core.Edit;
import org.duizhao.core.Project;
import org.jspecify.annotations.Nullable;

/// One edit on its way to the disk.
///
/// @param sequence counts the edits of a project's whole life
/// @param before the project as the edit found it
/// @param edit what to change
/// @param done how many steps can be undone after this edit
/// @param step what undoing the step at `done` must take back; null when the edit is itself an undo
///   or redo and the steps stay as they are
/// @param replaces sequence of the edit that `step` has grown out of, or 0
public record Entry(
    long sequence,
    Instant time,
    String author,
    Project before,
    Edit edit,
    long done,
    @Nullable Edit step,
    long replaces) {

  /// What the segments' history tells: for typing, the whole of it.
  public Edit told() {
    return step == null ? edit : step;
  }
}
