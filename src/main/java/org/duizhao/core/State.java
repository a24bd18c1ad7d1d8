package org.duizhao.core;

/// How far the translation of a segment has come, in working order.
public enum State {
  UNTRANSLATED,
  /// Begun, or put there by the program, and not yet confirmed.
  DRAFT,
  /// Confirmed by the translator.
  TRANSLATED,
  /// Confirmed again by a second reading.
  REVIEWED;

  public boolean isConfirmed() {
    return this == TRANSLATED || this == REVIEWED;
  }
}
