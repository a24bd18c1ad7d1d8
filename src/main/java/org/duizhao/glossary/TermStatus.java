package org.duizhao.glossary;

/// How far a term may be relied on.
public enum TermStatus {
  APPROVED,
  PROPOSED,
  /// Kept for the record; not found in texts any more.
  DEPRECATED
}
