package org.duizhao.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts units into a memory's database and index. For one thread at a time.
final class Additions {

  /// Different units with one identity hash are few.
  private static final int SAME = 20;

  private final UnitTable table;
  private final MemoryIndex index;

  /// Has the index know what other processes added.
  private final Runnable keepUp;

  Additions(UnitTable table, MemoryIndex index, Runnable keepUp) {
    this.table = table;
    this.index = index;
    this.keepUp = keepUp;
  }

  /// A unit with what the lock need not be held for.
  record Prepared(MemoryUnit unit, Indexed indexed) {
    static Prepared of(MemoryUnit unit) {
      return new Prepared(unit, Indexed.of(unit));
    }
  }

  /// What becomes of a unit whose place another has.
  enum TakenPlace {
    /// The other is removed.
    REPLACED,
    /// It is added without a place.
    LEFT
  }

  /// What became of it.
  ///
  /// @param replaced number of the unit whose place it took, or 0
  /// @param indexed what the index keeps of it
  record Added(long id, boolean isNew, long replaced, Indexed indexed) {}

  /// Adds the units in one transaction.
  List<Added> add(List<Prepared> batch, TakenPlace taken) {
    List<Added> added =
        table.inTransaction(
            () -> {
              // What another process added since is known now, and no more comes till the end.
              keepUp.run();
              Map<Integer, Long> newest = new HashMap<>();
              List<Added> done = new ArrayList<>(batch.size());
              long next = index.last() + 1;
              for (Prepared each : batch) {
                Added one = add(each, next, newest, taken);
                done.add(one);
                next += one.isNew() ? 1 : 0;
              }
              return done;
            });
    for (Added one : added) {
      if (one.replaced() > 0) {
        index.remove(one.replaced());
      }
      if (one.isNew()) {
        index.add(one.id(), one.indexed());
      }
    }
    return added;
  }

  /// @param newest units of this transaction, which the index does not have yet, by their identity
  private Added add(Prepared prepared, long id, Map<Integer, Long> newest, TakenPlace taken) {
    MemoryUnit unit = prepared.unit();
    int identity = prepared.indexed().keys().identity();
    long same = same(unit, identity, newest);
    if (same > 0) {
      return new Added(same, /* isNew= */ false, 0, prepared.indexed());
    }
    MemoryUnit.Context context = unit.context();
    long replaced =
        context.place().isEmpty() ? 0 : table.byPlace(context.document(), context.place());
    if (replaced > 0) {
      if (taken == TakenPlace.LEFT) {
        Prepared placeless = Prepared.of(unit.withContext(context.withoutPlace()));
        return add(placeless, id, newest, taken);
      }
      table.delete(replaced);
    }
    table.insert(id, unit);
    newest.put(identity, id);
    return new Added(id, /* isNew= */ true, replaced, prepared.indexed());
  }

  /// The number of an equal unit, or 0.
  private long same(MemoryUnit unit, int identity, Map<Integer, Long> newest) {
    List<Long> known = new ArrayList<>(index.withKey(identity, SAME));
    Long ofBatch = newest.get(identity);
    if (ofBatch != null) {
      known.add(ofBatch);
    }
    return known.stream()
        .filter(id -> table.get(id).filter(other -> UnitKeys.areOne(unit, other)).isPresent())
        .findFirst()
        .orElse(0L);
  }

  /// Puts a unit into the place of another, if that is still there.
  Optional<Added> replace(long unit, MemoryUnit by) {
    Prepared prepared = Prepared.of(by);
    long next =
        table.inTransaction(
            () -> {
              keepUp.run();
              long id = index.last() + 1;
              boolean there = table.delete(unit);
              if (there) {
                table.insert(id, by);
              }
              return there ? id : 0L;
            });
    if (next == 0) {
      return Optional.empty();
    }
    index.remove(unit);
    index.add(next, prepared.indexed());
    return Optional.of(new Added(next, /* isNew= */ true, unit, prepared.indexed()));
  }
}
