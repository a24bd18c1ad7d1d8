package org.duizhao.core;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/// Lets one thread ask another to stop. Safe for use by several threads.
public final class Cancel {

  private final AtomicBoolean requested = new AtomicBoolean();

  public void request() {
    requested.set(true);
  }

  public boolean isRequested() {
    return requested.get();
  }

  /// Passes, unless a stop was asked for.
  ///
  /// @throws CancellationException when a stop was asked for
  public void check() {
    if (isRequested()) {
      throw new CancellationException("Cancelled by the user");
    }
  }
}
