package org.duizhao.ui.alignment;

/// Hears what changes on the screen of an alignment.
interface MendingListener {

  /// Rows came, went or are others.
  default void rowsChanged() {}

  /// The caret moved.
  ///
  /// @param left the row it was in
  default void caretMoved(int left) {}
}
