package org.duizhao.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;

/// The blocks of a memory in the order of their units, and which units are gone. Keeps up with the
/// database and writes itself down. For one thread at a time.
final class MemoryIndex {

  private static final int PAGE = 2000;

  /// Fewer new units than this are indexed anew at the next opening instead.
  private static final int WORTH_WRITING = 500;

  private final IndexFiles files;
  private final char[] places = new char[Block.MOST];
  private final List<Block> full = new ArrayList<>();
  private HeapBlock growing = new HeapBlock(1);
  private int written;
  private BitSet gone = new BitSet();

  private MemoryIndex(IndexFiles files) {
    this.files = files;
  }

  /// Takes what is on disk and indexes what is missing there.
  static MemoryIndex open(IndexFiles files, UnitTable table, Progress progress, Cancel cancel) {
    MemoryIndex index = new MemoryIndex(files);
    long last = table.last();
    index.gone = table.gone();
    for (int number = 0; (long) (number + 1) * Block.MOST <= last; number++) {
      Optional<FileBlock> block = files.full(number).filter(each -> fits(each, table));
      if (block.isEmpty()) {
        break;
      }
      index.full.add(block.get());
    }
    int next = index.full.size();
    index.growing =
        files
            .growing(next)
            .filter(block -> block.first() + block.size() - 1 <= last && fits(block, table))
            .map(HeapBlock::continuing)
            .orElseGet(() -> new HeapBlock(IndexFiles.first(next)));
    index.written = index.growing.size();
    try {
      index.keepUp(table, progress, cancel);
    } finally {
      index.save();
    }
    return index;
  }

  /// Whether the block ends with the unit that the database has there: a database put back from a
  /// backup may have gone another way since.
  private static boolean fits(FileBlock block, UnitTable table) {
    return table
        .get(block.first() + block.size() - 1)
        .map(unit -> Indexed.of(unit).keys().identity() == block.lastIdentity())
        .orElse(true);
  }

  /// Indexes what is in the database beyond the last unit known.
  void keepUp(UnitTable table) {
    keepUp(table, Progress.unwatched(), new Cancel());
  }

  private void keepUp(UnitTable table, Progress progress, Cancel cancel) {
    gone = table.gone();
    long last = table.last();
    List<UnitTable.Row> rows;
    do {
      cancel.check();
      rows = table.after(last(), PAGE);
      for (UnitTable.Row row : rows) {
        MemoryUnit unit = row.unit();
        add(row.id(), Indexed.of(unit));
      }
      if (!rows.isEmpty()) {
        progress.at(last(), last);
      }
    } while (rows.size() == PAGE);
    while (last() < last) {
      addNothing();
    }
  }

  /// Adds a unit whose number is higher than all so far.
  void add(long id, Indexed unit) {
    while (last() + 1 < id) {
      addNothing();
    }
    growing.add(unit);
    closeWhenFull();
  }

  private void addNothing() {
    growing.addNothing();
    closeWhenFull();
  }

  private void closeWhenFull() {
    if (growing.size() == Block.MOST) {
      full.add(kept(growing));
      growing = new HeapBlock(IndexFiles.first(full.size()));
      written = 0;
    }
  }

  /// Where the disk cannot be written the block stays where it is.
  private Block kept(HeapBlock block) {
    try {
      return files.writeFull(block);
    } catch (IOException unwritable) {
      return block;
    }
  }

  void remove(long id) {
    gone.set(Math.toIntExact(id));
  }

  /// The number of the last unit indexed.
  long last() {
    return growing.first() + growing.size() - 1;
  }

  /// How many units there are.
  long size() {
    return last() - gone.cardinality();
  }

  /// Numbers of the newest units with this key.
  List<Long> withKey(int key, int most) {
    List<Long> found = new ArrayList<>();
    for (Block block : key == 0 ? List.<Block>of() : blocks().reversed()) {
      for (int i = block.withKey(key, places) - 1; i >= 0 && found.size() < most; i--) {
        long id = block.first() + places[i];
        if (!isGone(id)) {
          found.add(id);
        }
      }
    }
    return found;
  }

  /// The blocks, the newest last.
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(full);
    blocks.add(growing);
    return blocks;
  }

  boolean isGone(long id) {
    return gone.get(Math.toIntExact(id));
  }

  /// Writes down what has grown, so that the next opening is quick.
  void save() {
    if (growing.size() - written < WORTH_WRITING) {
      return;
    }
    try {
      files.writeGrowing(growing);
      written = growing.size();
    } catch (IOException unwritable) {
      // The next opening makes it again from the database.
      written = growing.size();
    }
  }
}
