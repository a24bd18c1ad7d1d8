package org.duizhao.session.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.core.UserException;
import org.duizhao.format.BrokenFile;
import org.duizhao.memory.Memory;
import org.duizhao.memory.MemoryImport;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.memory.UnitOrigin;

/// Takes files of pairs over into a memory, one unit in hand at a time: TMX, and the tables and
/// JSON Lines that the program writes.
public final class UnitImport {

  /// Told in full; of more notices only the number is.
  private static final int NOTICES = 20;

  private final Memory memory;
  private final WhenBroken whenBroken;
  private final Optional<UnitOrigin> origin;

  /// What becomes of the units before the place where a file is broken, or an import cancelled.
  public enum WhenBroken {
    /// They stay in the memory.
    KEEP,
    /// The memory is as it was before.
    DROP
  }

  /// What came of a file.
  ///
  /// @param units read from it
  /// @param added to the memory
  /// @param known pairs that the memory had already
  /// @param leftOut units without a Chinese and an English text
  /// @param notices what is wrong with the file and did no harm, by line and column
  /// @param problem why it was not read to its end, by line and column
  public record Report(
      long units,
      long added,
      long known,
      long leftOut,
      List<String> notices,
      Optional<String> problem) {

    public Report {
      notices = List.copyOf(notices);
    }
  }

  /// @param origin of all units; without one, what the file says of each
  public UnitImport(Memory memory, WhenBroken whenBroken, Optional<UnitOrigin> origin) {
    this.memory = memory;
    this.whenBroken = whenBroken;
    this.origin = origin;
  }

  /// Takes a file over.
  ///
  /// @param progress hears how many bytes of the file have been read
  /// @throws UserException when the file cannot be read at all
  /// @throws CancellationException when cancelled
  public Report run(Path file, Progress progress, Cancel cancel) {
    MemoryImport taking = new MemoryImport(memory);
    Notices notices = new Notices();
    try (UnitFile units = UnitFile.open(file, origin, notices::add)) {
      Pairs pairs = new Pairs(units);
      long size = Files.size(file);
      Optional<String> problem = Optional.empty();
      long added = 0;
      try {
        added = taking.addAll(pairs, (done, total) -> progress.at(pairs.bytesRead, size), cancel);
      } catch (BrokenFile broken) {
        problem = Optional.of(broken.getMessage());
        added = taking.added();
      }
      if (problem.isPresent() && whenBroken == WhenBroken.DROP) {
        taking.takeBack();
        added = 0;
      }
      return new Report(
          pairs.units, added, pairs.given - added, pairs.leftOut, notices.told(), problem);
    } catch (BrokenFile unreadable) {
      return new Report(0, 0, 0, 0, notices.told(), Optional.of(unreadable.getMessage()));
    } catch (CancellationException cancelled) {
      if (whenBroken == WhenBroken.DROP) {
        taking.takeBack();
      }
      throw cancelled;
    } catch (NoSuchFileException missing) {
      throw new UserException(file + ": there is no such file; check the path", missing);
    } catch (IOException | UncheckedIOException unreadable) {
      throw new UserException(
          file + ": cannot be read: " + unreadable.getMessage() + "; check the file", unreadable);
    }
  }

  private static final class Notices {
    private final List<String> first = new ArrayList<>();
    private long more;

    void add(String notice) {
      if (first.size() < NOTICES) {
        first.add(notice);
      } else {
        more++;
      }
    }

    List<String> told() {
      List<String> told = new ArrayList<>(first);
      if (more > 0) {
        told.add("… and " + more + " more like these");
      }
      return told;
    }
  }

  /// The pairs of a file as they are read, on a thread that is not the one that hears of progress.
  private static final class Pairs implements Iterator<MemoryUnit> {
    private final UnitFile file;
    private final Queue<MemoryUnit> ready = new ArrayDeque<>();
    private long units;
    private long given;
    private long leftOut;
    private volatile long bytesRead;

    Pairs(UnitFile file) {
      this.file = file;
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty()) {
        Optional<List<MemoryUnit>> unit = file.next();
        if (unit.isEmpty()) {
          return false;
        }
        units++;
        bytesRead = file.bytesRead();
        ready.addAll(unit.get());
        leftOut += ready.isEmpty() ? 1 : 0;
      }
      return true;
    }

    @Override
    public MemoryUnit next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      given++;
      return ready.remove();
    }
  }
}
