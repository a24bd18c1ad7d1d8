package org.duizhao.language;

/// Which set of Chinese characters a text is written in.
public enum Script {
  SIMPLIFIED,
  TRADITIONAL,
  /// Both sets, neither clearly the main one.
  MIXED,
  /// No character that belongs to one set alone, or no Chinese at all.
  UNDECIDED
}
