package org.duizhao.session.layout;

/// How the two languages lie in a file.
public enum LayoutKind {
  /// Two columns of a table, row by row.
  COLUMNS,
  /// Paragraphs or lines by turns.
  ALTERNATING,
  /// Both in one line or paragraph.
  MIXED,
  /// Long stretches by turns: all the Chinese and then all the English, or chapter by chapter.
  BLOCKS
}
