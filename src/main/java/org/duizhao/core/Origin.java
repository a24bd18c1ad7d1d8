package org.duizhao.core;

/// Where the translation of a segment came from.
public enum Origin {
  /// There is none yet.
  NONE,
  TYPED,
  MEMORY,
  MACHINE,
  ALIGNMENT,
  FILE
}
