package org.duizhao.session.layout;

import java.util.Optional;

/// How a file was found to lie, for showing and overruling.
///
/// @param confidence from 0 to 1
/// @param columns which columns hold what; only for COLUMNS
public record Layout(LayoutKind kind, double confidence, Optional<Columns> columns) {

  static Layout of(LayoutKind kind, double confidence) {
    return new Layout(kind, confidence, Optional.empty());
  }
}
