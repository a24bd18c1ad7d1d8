package org.duizhao.session.matching;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.UserException;
import org.duizhao.memory.Memory;
import org.duizhao.session.Change;
import org.duizhao.session.Jobs;
import org.duizhao.session.Session;
import org.duizhao.store.ProjectFolder;
import org.duizhao.store.WorkLog;
import org.jspecify.annotations.Nullable;

/// A memory that is opened, filled and closed for a project. Work on it runs as jobs, one at a
/// time; all methods are called on the session's thread.
final class OpenMemory {

  private final Session session;
  private final MemoryShelf shelf;
  private final Jobs jobs;
  private final Path file;
  private final boolean readOnly;
  private final Runnable told;
  private final Consumer<UserException> problems;
  private final List<Change> waiting = new ArrayList<>();

  /// Held by whoever opens or fills the memory, so that it is not closed meanwhile.
  private final ReentrantLock work = new ReentrantLock();

  private final Cancel closing = new Cancel();
  private Cancel opening = new Cancel();
  private volatile @Nullable Memory memory;
  private volatile @Nullable String problem;
  private boolean ready;
  private boolean busy;
  private boolean stuck;

  /// @param told called when it has been opened, filled or found unusable
  OpenMemory(
      Session session,
      MemoryShelf shelf,
      Jobs jobs,
      Path file,
      boolean readOnly,
      Runnable told,
      Consumer<UserException> problems) {
    this.session = session;
    this.shelf = shelf;
    this.jobs = jobs;
    this.file = file;
    this.readOnly = readOnly;
    this.told = told;
    this.problems = problems;
  }

  Path file() {
    return file;
  }

  boolean isReadOnly() {
    return readOnly;
  }

  Optional<Memory> memory() {
    return ready ? Optional.ofNullable(memory) : Optional.empty();
  }

  Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  /// Opens it beside the window, and brings it up to the project.
  void open() {
    Project now = session.project();
    long sequence = session.sequence();
    opening =
        jobs.start(
            "memory.opening",
            (progress, cancel) -> open(now, sequence, progress, cancel),
            this::opened);
  }

  private Optional<UserException> open(
      Project now, long sequence, Progress progress, Cancel cancel) {
    work.lock();
    try {
      closing.check();
      Memory made =
          readOnly ? Memory.readOnly(file, progress, cancel) : Memory.open(file, progress, cancel);
      memory = made;
      if (!readOnly && made.mark(mark()) != sequence) {
        feed(made).catchUp(now, times(cancel), progress, cancel);
        made.mark(mark(), sequence);
      }
      return Optional.empty();
    } catch (UserException unusable) {
      problem = unusable.getMessage();
      return Optional.of(unusable);
    } catch (CancellationException stopped) {
      problem = "";
      throw stopped;
    } finally {
      work.unlock();
    }
  }

  private void opened(Optional<UserException> failure) {
    ready = memory != null;
    failure.ifPresent(problems);
    told.run();
    feed();
  }

  /// Under which name the memory keeps how far it has followed the project.
  private String mark() {
    return "followed " + session.project().name();
  }

  private MemoryFeed feed(Memory into) {
    return new MemoryFeed(into, shelf.author(), shelf.clock());
  }

  private Map<String, Map<String, Instant>> times(Cancel cancel) {
    return WorkLog.read(new ProjectFolder(session.folder()), cancel).confirmed();
  }

  /// Goes along with a change of the project.
  void follow(Change change) {
    if (!readOnly && !stuck && Touched.mayTouch(change)) {
      waiting.add(change);
      feed();
    }
  }

  private void feed() {
    Memory into = memory;
    if (busy || !ready || into == null || waiting.isEmpty() || closing.isRequested()) {
      return;
    }
    busy = true;
    List<Change> changes = List.copyOf(waiting);
    waiting.clear();
    long sequence = session.sequence();
    jobs.quietly(() -> feed(into, changes, sequence), this::fed);
  }

  private Optional<UserException> feed(Memory into, List<Change> changes, long sequence) {
    work.lock();
    try {
      if (!closing.isRequested()) {
        feed(into).follow(changes, changes.getLast().after(), closing);
        into.mark(mark(), sequence);
      }
      return Optional.empty();
    } catch (UserException refused) {
      return Optional.of(refused);
    } catch (CancellationException closed) {
      return Optional.empty();
    } finally {
      work.unlock();
    }
  }

  /// A memory that refuses is left alone till the project is opened again, when it catches up.
  private void fed(Optional<UserException> failure) {
    busy = false;
    stuck = failure.isPresent();
    failure.ifPresent(problems);
    told.run();
    feed();
  }

  /// Ends work on it, adds what is not in it yet, and closes it. What there is no time for is added
  /// when the project is opened next.
  void close() {
    boolean behind = busy || !ready || stuck;
    opening.request();
    closing.request();
    work.lock();
    try (Memory open = memory) {
      if (open != null && !readOnly && !behind) {
        if (!waiting.isEmpty()) {
          feed(open).follow(waiting, waiting.getLast().after(), new Cancel());
        }
        open.mark(mark(), session.sequence());
      }
    } catch (UserException refused) {
      problems.accept(refused);
    } finally {
      work.unlock();
    }
  }
}
