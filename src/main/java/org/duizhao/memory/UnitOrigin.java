package org.duizhao.memory;

/// Where a unit came from.
public enum UnitOrigin {
  /// Confirmed in a project of the user.
  WORK,
  /// Imported from a file of another program.
  FILE,
  /// Paired by alignment.
  ALIGNMENT,
  /// Made by machine translation.
  MACHINE
}
