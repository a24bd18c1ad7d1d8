package org.duizhao.ui;

/// Tells the user of what went wrong.
@FunctionalInterface
public interface Problems {

  /// Shows the problem without stopping work. A `UserException` shows its message; anything else is
  /// logged and shown with its details ready to copy.
  void show(Throwable problem);
}
