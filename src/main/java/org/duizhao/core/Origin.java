package org.duizhao.core;

/// Where the translation of a segment came from.
public enum Origin {
  /// There is none yet.
  NONE,
  TYPED,
  MEMORY,
  MACHINE,
  ALIGNMENT,
  FILE,
  /// Taken from the same sentence elsewhere in the project.
  PROPAGATED;

  /// What is left when the translation is cleared. A filled repetition that was cleared by hand
  /// stays marked, so that it is not filled again.
  public Origin cleared() {
    return this == PROPAGATED ? PROPAGATED : NONE;
  }
}
