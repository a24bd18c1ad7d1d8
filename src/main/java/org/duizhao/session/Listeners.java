package org.duizhao.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Who hears of changes. While they are told, nobody may make another.
final class Listeners {

  private final List<Consumer<Change>> all = new ArrayList<>();
  private boolean telling;

  /// Adds a listener; what comes back takes it away again.
  Runnable add(Consumer<Change> listener) {
    all.add(listener);
    return () -> all.remove(listener);
  }

  void tell(Change change) {
    telling = true;
    try {
      List.copyOf(all).forEach(listener -> listener.accept(change));
    } finally {
      telling = false;
    }
  }

  /// @throws IllegalStateException while a change is told
  void check() {
    if (telling) {
      throw new IllegalStateException("A listener of an edit may not make another");
    }
  }
}
