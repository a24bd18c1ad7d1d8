package org.duizhao.session.mending;

/// One half of every row.
public enum Half {
  SOURCE,
  TARGET;

  public Half other() {
    return this == SOURCE ? TARGET : SOURCE;
  }
}
