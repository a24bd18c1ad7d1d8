package org.duizhao.memory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.core.UserException;

/// A translation memory: what was translated before, and the index that finds it.
///
/// Safe for several threads: one fair lock, held for one look-up or one batch of additions. Several
/// processes may have one memory open; each sees what the others add at its next look-up. Every
/// method throws [UserException] when the file cannot be read or written.
public final class Memory implements AutoCloseable {

  private static final int BATCH = 5000;
  private static final int PAGE = 500;

  /// Different units with one identity hash are few.
  private static final int SAME = 20;

  private final Path file;
  private final boolean readOnly;
  private final UnitTable table;
  private final MemoryIndex index;
  private final Lookup lookup;
  private final Concordance concordance;
  private final Pieces pieces;
  private final ReentrantLock lock = new ReentrantLock(true);
  private long version;

  private Memory(Path file, boolean readOnly, Progress progress, Cancel cancel) {
    this.file = file;
    this.readOnly = readOnly;
    this.table = new UnitTable(file, readOnly);
    try {
      version = table.dataVersion();
      index = MemoryIndex.open(new IndexFiles(file, table.memory()), table, progress, cancel);
    } catch (RuntimeException failure) {
      table.close();
      throw failure;
    }
    lookup = new Lookup(table, index);
    concordance = new Concordance(index);
    pieces = new Pieces(table, concordance);
  }

  /// Opens a memory, making an empty one where there is none.
  public static Memory open(Path file) {
    return open(file, Progress.unwatched(), new Cancel());
  }

  /// Opens a memory where the index may have to be made again, which takes a minute for a million
  /// units; otherwise it takes no time worth telling.
  ///
  /// @param progress hears how many units are indexed
  /// @throws java.util.concurrent.CancellationException when cancelled; what was indexed is kept
  public static Memory open(Path file, Progress progress, Cancel cancel) {
    return new Memory(file, /* readOnly= */ false, progress, cancel);
  }

  /// Opens a memory that is only looked up in. Its index is written where that is possible.
  public static Memory readOnly(Path file) {
    return readOnly(file, Progress.unwatched(), new Cancel());
  }

  /// Opens a memory that is only looked up in, as [#open(Path, Progress, Cancel)] does.
  public static Memory readOnly(Path file, Progress progress, Cancel cancel) {
    return new Memory(file, /* readOnly= */ true, progress, cancel);
  }

  public Path file() {
    return file;
  }

  public boolean isReadOnly() {
    return readOnly;
  }

  /// How many units there are.
  public long size() {
    return locked(index::size);
  }

  /// The best matches, best first; see `docs/memory.md` for what they score.
  public List<Match> find(Query query) {
    return locked(() -> lookup.find(query));
  }

  /// Adds a unit, which is found at once.
  ///
  /// The user's own work, which has a place, takes the place of what stood there before. A unit
  /// whose texts, languages and context are those of another is not added again.
  ///
  /// @return the unit's number
  public long add(MemoryUnit unit) {
    requireWritable();
    return locked(() -> addBatch(List.of(Prepared.of(unit))).getFirst().id());
  }

  /// Adds many units as [#add] does, each thousands in one transaction. What the iterator throws
  /// passes through; the units before it are kept.
  ///
  /// @param progress hears how many units were taken
  /// @return how many were new
  /// @throws java.util.concurrent.CancellationException when cancelled; what was added before stays
  public long addAll(Iterator<MemoryUnit> units, Progress progress, Cancel cancel) {
    requireWritable();
    long taken = 0;
    long added = 0;
    List<Prepared> batch = new ArrayList<>(BATCH);
    try {
      while (units.hasNext()) {
        cancel.check();
        batch.add(Prepared.of(units.next()));
        if (batch.size() == BATCH) {
          added += store(batch);
          taken += BATCH;
          progress.at(taken, -1);
        }
      }
    } finally {
      taken += batch.size();
      added += store(batch);
      locked(
          () -> {
            index.save();
            return true;
          });
    }
    progress.at(taken, taken);
    return added;
  }

  private long store(List<Prepared> batch) {
    long added =
        batch.isEmpty() ? 0 : locked(() -> addBatch(batch).stream().filter(Added::isNew).count());
    batch.clear();
    return added;
  }

  /// A unit with what the lock need not be held for.
  private record Prepared(MemoryUnit unit, Indexed indexed) {
    static Prepared of(MemoryUnit unit) {
      return new Prepared(unit, Indexed.of(unit));
    }
  }

  private record Added(long id, boolean isNew, long replaced) {}

  private List<Added> addBatch(List<Prepared> batch) {
    List<Added> added =
        table.inTransaction(
            () -> {
              // What another process added since is known now, and no more comes till the end.
              keepUp();
              Map<Integer, Long> newest = new HashMap<>();
              List<Added> done = new ArrayList<>(batch.size());
              long next = index.last() + 1;
              for (Prepared each : batch) {
                Added one = add(each, next, newest);
                done.add(one);
                next += one.isNew() ? 1 : 0;
              }
              return done;
            });
    for (int i = 0; i < batch.size(); i++) {
      Added one = added.get(i);
      if (one.replaced() > 0) {
        index.remove(one.replaced());
      }
      if (one.isNew()) {
        index.add(one.id(), batch.get(i).indexed());
      }
    }
    return added;
  }

  /// @param newest units of this transaction, which the index does not have yet, by their identity
  private Added add(Prepared prepared, long id, Map<Integer, Long> newest) {
    MemoryUnit unit = prepared.unit();
    int identity = prepared.indexed().keys().identity();
    long same = same(unit, identity, newest);
    if (same > 0) {
      return new Added(same, /* isNew= */ false, 0);
    }
    MemoryUnit.Context context = unit.context();
    long replaced =
        context.place().isEmpty() ? 0 : table.byPlace(context.document(), context.place());
    if (replaced > 0) {
      table.delete(replaced);
    }
    table.insert(id, unit);
    newest.put(identity, id);
    return new Added(id, /* isNew= */ true, replaced);
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

  /// The number of the newest unit ever added, 0 before the first.
  public long last() {
    return locked(index::last);
  }

  /// Removes every unit added after this one, as an import that was broken off.
  public void removeAfter(long unit) {
    requireWritable();
    locked(
        () -> {
          table.inTransaction(
              () -> {
                table.deleteAfter(unit);
                return unit;
              });
          index.keepUp(table);
          return unit;
        });
  }

  /// Removes a unit, if it is there.
  public void remove(long unit) {
    requireWritable();
    locked(
        () -> {
          if (table.inTransaction(() -> table.delete(unit))) {
            index.remove(unit);
          }
          return unit;
        });
  }

  public Optional<MemoryUnit> unit(long number) {
    return locked(() -> table.get(number));
  }

  /// Units that hold the text anywhere, in either script, the newest first.
  public List<Hit> concordance(String text, PairSide side, int most) {
    String folded = Folded.of(text);
    if (folded.isEmpty()) {
      return List.of();
    }
    return locked(
        () ->
            concordance.find(folded, side, most).stream()
                .flatMap(id -> table.get(id).map(unit -> hit(id, unit, folded, side)).stream())
                .toList());
  }

  private static Hit hit(long id, MemoryUnit unit, String folded, PairSide side) {
    return new Hit(
        id,
        unit,
        side == PairSide.TARGET ? List.of() : Folded.from(unit.source()).find(folded),
        side == PairSide.SOURCE ? List.of() : Folded.from(unit.target()).find(folded));
  }

  /// The longest pieces of the sentence that stand in sources of the memory, the longest first; of
  /// pieces within each other the longer alone.
  ///
  /// @param least how many characters a piece has at least
  public List<Fragment> fragments(String sentence, int least, int most) {
    return locked(() -> pieces.find(sentence, least, most));
  }

  /// Calls for every unit in the order in which they were added, without holding the lock
  /// meanwhile.
  public void forEach(Consumer<MemoryUnit> consumer) {
    long last = 0;
    List<UnitTable.Row> rows;
    do {
      long from = last;
      rows = locked(() -> table.after(from, PAGE));
      for (UnitTable.Row row : rows) {
        consumer.accept(row.unit());
        last = row.id();
      }
    } while (!rows.isEmpty());
  }

  private void requireWritable() {
    if (readOnly) {
      throw new UserException(file + ": opened for looking up only");
    }
  }

  /// With what other processes added meanwhile.
  private <T> T locked(Supplier<T> work) {
    lock.lock();
    try {
      keepUp();
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  private void keepUp() {
    long now = table.dataVersion();
    if (now != version) {
      index.keepUp(table);
      version = now;
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      index.save();
      table.close();
    } finally {
      lock.unlock();
    }
  }
}
