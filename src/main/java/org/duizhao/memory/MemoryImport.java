package org.duizhao.memory;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;

/// Takes units from elsewhere, such as a file, over into a memory, and can give them back. What it
/// takes never replaces what is there: where a place is taken, the unit comes without one. For one
/// thread.
public final class MemoryImport {

  private final Memory memory;
  private final List<Numbers> added = new ArrayList<>();

  private record Numbers(long first, long last) {}

  public MemoryImport(Memory memory) {
    this.memory = memory;
  }

  /// Adds units as [Memory#addAll] does, apart from their places.
  public long addAll(Iterator<MemoryUnit> units, Progress progress, Cancel cancel) {
    return memory.addAll(
        units,
        Additions.TakenPlace.LEFT,
        (first, last) -> added.add(new Numbers(first, last)),
        progress,
        cancel);
  }

  /// How many units were added.
  public long added() {
    return added.stream().mapToLong(each -> each.last() - each.first() + 1).sum();
  }

  /// Removes what was added, and nothing that others added meanwhile.
  public void takeBack() {
    for (Numbers each : added.reversed()) {
      memory.remove(each.first(), each.last());
    }
    added.clear();
  }
}
