package org.duizhao.memory;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.Cancel;
import org.duizhao.memory.Additions.Prepared;

/// Units that come one by one, made ready for the index and gathered for one transaction each. For
/// one thread at a time.
final class Batches {

  /// As many units or characters as are added at once.
  private static final int UNITS = 5000;

  private static final int CHARACTERS = 4_000_000;

  private final Iterator<MemoryUnit> units;
  private final Cancel cancel;
  private boolean ended;

  Batches(Iterator<MemoryUnit> units, Cancel cancel) {
    this.units = units;
    this.cancel = cancel;
  }

  /// Some units in their order.
  ///
  /// @param isLast whether no more come
  /// @param failure why no more come, where the units' iterator threw it after these
  record Batch(List<Prepared> units, boolean isLast, Optional<RuntimeException> failure) {}

  /// The next batch, an empty one after the last. Stops soon after a cancellation, which is its
  /// failure then.
  Batch next() {
    List<Prepared> batch = new ArrayList<>();
    int characters = 0;
    try {
      while (!ended && batch.size() < UNITS && characters < CHARACTERS) {
        cancel.check();
        if (!units.hasNext()) {
          ended = true;
          break;
        }
        MemoryUnit unit = units.next();
        batch.add(Prepared.of(unit));
        characters += unit.source().length() + unit.target().length();
      }
      return new Batch(batch, ended, Optional.empty());
    } catch (RuntimeException failure) {
      ended = true;
      return new Batch(batch, /* isLast= */ true, Optional.of(failure));
    }
  }
}
