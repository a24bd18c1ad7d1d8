package org.duizhao.memory;

import java.nio.file.Path;
import java.util.Collection;
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
import org.duizhao.memory.Additions.Added;
import org.duizhao.memory.Additions.Prepared;
import org.duizhao.memory.Batches.Batch;

/// A translation memory: what was translated before, and the index that finds it.
///
/// Safe for several threads: one fair lock, held for one look-up or one batch of additions. Several
/// processes may have one memory open; each sees what the others add at its next look-up. Every
/// method throws [UserException] when the file cannot be read or written.
public final class Memory implements AutoCloseable {

  private static final int PAGE = 500;

  private final Path file;
  private final boolean readOnly;
  private final UnitTable table;
  private final MemoryIndex index;
  private final Lookup lookup;
  private final Concordance concordance;
  private final Pieces pieces;
  private final Additions additions;
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
    additions = new Additions(table, index, this::keepUp);
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

  /// The pairs of languages of its units, each as `zh-Hant > en`.
  public List<String> languages() {
    return locked(table::languages);
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
    return locked(
        () ->
            additions
                .add(List.of(Prepared.of(unit)), Additions.TakenPlace.REPLACED)
                .getFirst()
                .id());
  }

  /// Adds many units as [#add] does, each thousands in one transaction. The iterator runs on a
  /// thread of its own until this method ends; what it throws passes through, and the units before
  /// it are kept.
  ///
  /// @param progress hears how many units were taken
  /// @return how many were new
  /// @throws java.util.concurrent.CancellationException when cancelled; what was added before stays
  public long addAll(Iterator<MemoryUnit> units, Progress progress, Cancel cancel) {
    return addAll(units, Additions.TakenPlace.REPLACED, (first, last) -> {}, progress, cancel);
  }

  /// Hears the numbers of new units.
  @FunctionalInterface
  interface NewUnits {
    void between(long first, long last);
  }

  /// @param heard told after each transaction
  long addAll(
      Iterator<MemoryUnit> units,
      Additions.TakenPlace taken,
      NewUnits heard,
      Progress progress,
      Cancel cancel) {
    requireWritable();
    long done = 0;
    long added = 0;
    try (ReadAhead<Batch> reader = new ReadAhead<>(new Batches(units, cancel)::next)) {
      Batch batch;
      do {
        batch = reader.next();
        cancel.check();
        added += store(batch.units(), taken, heard);
        done += batch.units().size();
        progress.at(done, batch.isLast() ? done : -1);
      } while (!batch.isLast());
      batch
          .failure()
          .ifPresent(
              failure -> {
                throw failure;
              });
    } finally {
      locked(
          () -> {
            index.save();
            return true;
          });
    }
    return added;
  }

  private long store(List<Prepared> batch, Additions.TakenPlace taken, NewUnits heard) {
    List<Long> added =
        batch.isEmpty()
            ? List.of()
            : locked(() -> additions.add(batch, taken)).stream()
                .filter(Added::isNew)
                .map(Added::id)
                .toList();
    if (!added.isEmpty()) {
      heard.between(added.getFirst(), added.getLast());
    }
    return added.size();
  }

  /// The number of the newest unit ever added, 0 before the first.
  public long last() {
    return locked(index::last);
  }

  /// Removes the units with these numbers.
  public void remove(long first, long last) {
    requireWritable();
    locked(
        () -> {
          table.inTransaction(
              () -> {
                table.delete(first, last);
                return first;
              });
          index.keepUp(table);
          return first;
        });
  }

  /// Removes a unit, if it is there.
  public void remove(long unit) {
    remove(List.of(unit));
  }

  /// Removes units, those that are there.
  public void remove(Collection<Long> units) {
    requireWritable();
    locked(
        () -> {
          table
              .inTransaction(() -> units.stream().filter(table::delete).toList())
              .forEach(index::remove);
          return units;
        });
  }

  /// Puts a corrected unit into the place of another, if that is still there. It counts as new.
  ///
  /// @return its number
  public Optional<Long> replace(long unit, MemoryUnit by) {
    requireWritable();
    return locked(() -> additions.replace(unit, by).map(Added::id));
  }

  /// Numbers of the user's own units in a document, by the segment that is their place.
  public Map<String, Long> places(String document) {
    return locked(() -> table.places(document));
  }

  /// Removes the user's own unit from a place, if there is one.
  public void remove(Place place) {
    long unit = locked(() -> table.byPlace(place.document(), place.segment()));
    if (unit > 0) {
      remove(List.of(unit));
    }
  }

  /// A number that was kept in the memory under this name, or -1.
  public long mark(String name) {
    return locked(() -> table.mark(name, -1));
  }

  /// Keeps a number in the memory.
  public void mark(String name, long value) {
    requireWritable();
    locked(
        () -> {
          table.setMark(name, value);
          return value;
        });
  }

  /// The units added last, the newest first.
  public List<Hit> newest(int most) {
    return locked(
        () ->
            table.newest(most).stream()
                .map(row -> new Hit(row.id(), row.unit(), List.of(), List.of()))
                .toList());
  }

  public Optional<MemoryUnit> unit(long number) {
    return locked(() -> table.get(number));
  }

  /// The user's own unit from a place.
  public Optional<MemoryUnit> unit(Place place) {
    return locked(() -> table.get(table.byPlace(place.document(), place.segment())));
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
    return fragments(sentence, least, most, Place.NONE);
  }

  /// The same without what stands in the sentence's own unit.
  ///
  /// @param except the sentence's own place, whose unit is passed over
  public List<Fragment> fragments(String sentence, int least, int most, Place except) {
    return locked(
        () ->
            pieces.find(sentence, least, most, table.byPlace(except.document(), except.segment())));
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
