package org.duizhao.memory;

/// Where a unit of the user's own work stands: a document, and a segment in it.
public record Place(String document, String segment) {

  /// No place at all.
  public static final Place NONE = new Place("", "");

  /// Whether the unit is from here.
  boolean isOf(MemoryUnit unit) {
    return !segment.isEmpty()
        && unit.context().place().equals(segment)
        && unit.context().document().equals(document);
  }
}
