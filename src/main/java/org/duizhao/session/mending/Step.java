package org.duizhao.session.mending;

import java.util.List;

/// Rows taken out from `at` on and others put in their place: all that can be done to an alignment.
public record Step(int at, List<Row> removed, List<Row> inserted) {

  public Step {
    removed = List.copyOf(removed);
    inserted = List.copyOf(inserted);
  }

  /// The step that takes this one back.
  public Step inverted() {
    return new Step(at, /* removed= */ inserted, /* inserted= */ removed);
  }

  /// Whether it changes nothing.
  public boolean isEmpty() {
    return removed.equals(inserted);
  }
}
