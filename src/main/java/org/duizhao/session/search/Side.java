package org.duizhao.session.search;

import java.util.List;

/// Where to look for a text.
public enum Side {
  BOTH,
  SOURCE,
  TARGET,
  NOTES;

  /// The texts looked into, in reading order.
  public List<Part> parts() {
    return switch (this) {
      case BOTH -> List.of(Part.SOURCE, Part.TARGET);
      case SOURCE -> List.of(Part.SOURCE);
      case TARGET -> List.of(Part.TARGET);
      case NOTES -> List.of(Part.NOTE);
    };
  }
}
