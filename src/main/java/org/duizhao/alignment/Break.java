package org.duizhao.alignment;

/// What comes to an end after a sentence.
public enum Break {
  /// The paragraph goes on.
  NONE,
  PARAGRAPH,
  /// A paragraph that is a heading, or one before a heading.
  HEADING
}
