package org.duizhao.session.mending;

/// Which rows are shown.
public enum RowFilter {
  ALL,
  UNCERTAIN,
  EMPTY_HALF,
  /// More than one sentence on a side.
  UNEVEN,
  /// A number of one half is not in the other.
  NUMBERS,
  /// Its sentences and a neighbour's answer each other crosswise.
  CROSSED
}
