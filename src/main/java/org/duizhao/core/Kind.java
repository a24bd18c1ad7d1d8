package org.duizhao.core;

/// What a segment is in its document.
public enum Kind {
  TITLE,
  HEADING,
  SENTENCE,
  /// Menus, bylines, notices: kept and greyed out, not offered for translation.
  FURNITURE;

  public boolean isTranslatable() {
    return this != FURNITURE;
  }
}
