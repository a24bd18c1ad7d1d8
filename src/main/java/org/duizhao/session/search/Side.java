package org.duizhao.session.search;

import java.util.List;

/// Where to look for a text.
public enum Side {
  BOTH(Part.SOURCE, Part.TARGET),
  SOURCE(Part.SOURCE),
  TARGET(Part.TARGET),
  NOTES(Part.NOTE);

  private final List<Part> parts;

  Side(Part... parts) {
    this.parts = List.of(parts);
  }

  /// The texts looked into, in reading order.
  public List<Part> parts() {
    return parts;
  }
}
