package org.duizhao.core;

/// Hears how far a long piece of work has come. Called on the thread that does the work.
@FunctionalInterface
public interface Progress {

  /// Tells how far the work has come.
  ///
  /// @param done steps done so far
  /// @param total steps in all, or -1 when it is not known
  void at(long done, long total);

  /// For callers who do not watch.
  static Progress unwatched() {
    return (done, total) -> {};
  }
}
