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
  PROPAGATED,
  /// Given to this occurrence of a repeated sentence alone: it is never filled or changed with the
  /// others, nor they with it.
  APART;

  /// What is left when the translation is cleared. A filled repetition that was cleared by hand
  /// stays marked, so that it is not filled again.
  public Origin cleared() {
    return this == PROPAGATED || this == APART ? this : NONE;
  }

  /// What it becomes when the user types another translation, or nothing.
  public Origin typed(boolean nothing) {
    return nothing ? cleared() : changedTo(TYPED);
  }

  /// What it becomes when the user gives another translation, by hand or from elsewhere.
  public Origin changedTo(Origin other) {
    return this == APART ? APART : other;
  }
}
