package org.duizhao.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.duizhao.core.UserException;
import org.duizhao.store.ProjectStore;
import org.jspecify.annotations.Nullable;

/// Hands what the writer does to the listeners, on the writer's thread.
final class SaveWatch implements Runnable {

  private final List<Consumer<SaveState>> listeners = new CopyOnWriteArrayList<>();
  private volatile @Nullable ProjectStore store;

  void begin(ProjectStore watched) {
    store = watched;
  }

  Runnable listen(Consumer<SaveState> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public void run() {
    ProjectStore watched = store;
    if (watched != null) {
      SaveState state = state(watched);
      listeners.forEach(listener -> listener.accept(state));
    }
  }

  static SaveState state(ProjectStore store) {
    Optional<UserException> failure = store.failure();
    if (failure.isPresent()) {
      return new SaveState.Failed(failure.get().getMessage());
    }
    return store.isSaved() ? new SaveState.Saved() : new SaveState.Saving();
  }
}
