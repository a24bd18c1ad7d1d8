package org.duizhao.memory;

/// Where a text is looked for.
public enum PairSide {
  SOURCE,
  TARGET,
  EITHER
}
