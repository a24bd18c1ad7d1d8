package org.duizhao.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.duizhao.core.UserException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread that uses a project's database once it is open: it writes edits in the order they
/// were made, each in its own transaction, and answers questions between them.
///
/// When a write fails it is kept, with all that follow, until [#retry]. Callers wait only for
/// answers, for [#flush], and when thousands of edits wait for a slow disk.
final class ProjectWriter implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ProjectWriter.class);

  /// More edits than this never wait: memory has an end, and nobody types that fast.
  private static final int MOST_WAITING = 10_000;

  private final Connection connection;
  private final ProjectFolder folder;
  private final Runnable watcher;
  private final Thread thread;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Job> jobs = new ArrayDeque<>();
  private int writes;
  private boolean closing;
  private boolean retrying;
  private @Nullable UserException failure;

  /// Something to do with the database.
  @FunctionalInterface
  interface Work<T> {
    T run(Connection connection) throws Exception;
  }

  private sealed interface Job {}

  private record Write(Work<?> work) implements Job {}

  private record Question(Runnable run) implements Job {}

  /// Takes over the connection. `watcher` is called on the writer's thread whenever [#isIdle] or
  /// [#failure] may have changed.
  ProjectWriter(Connection connection, ProjectFolder folder, Runnable watcher) {
    this.connection = connection;
    this.folder = folder;
    this.watcher = watcher;
    this.thread = Thread.ofPlatform().name("project writer").unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  /// Queues work for a transaction of its own.
  ///
  /// @throws UserException when an earlier write has failed
  void write(Work<?> work) {
    lock.lock();
    try {
      while (writes >= MOST_WAITING && failure == null) {
        changed.awaitUninterruptibly();
      }
      check();
      writes++;
      jobs.addLast(new Write(work));
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Does the work after all writes queued so far. Nobody waits; a failure goes to the log.
  void tell(Work<?> work) {
    add(
        () -> {
          try {
            work.run(connection);
          } catch (Exception problem) {
            LOG.error("Not done for {}", folder.path(), problem);
          }
        });
  }

  /// Does the work after all writes queued so far, or at once when these cannot be written, and
  /// waits for its result.
  <T> T ask(Work<T> work) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Runnable run =
        () -> {
          try {
            answer.complete(work.run(connection));
          } catch (Exception problem) {
            answer.completeExceptionally(StoreFailure.explain(folder.database(), problem));
          }
        };
    add(run);
    try {
      return answer.join();
    } catch (CompletionException problem) {
      if (problem.getCause() instanceof UserException explained) {
        // Thrown anew, so that the stack trace shows who asked.
        throw new UserException(explained.getMessage(), explained);
      }
      throw problem;
    }
  }

  private void add(Runnable run) {
    lock.lock();
    try {
      if (closing) {
        throw new IllegalStateException("Closed: " + folder.path());
      }
      jobs.addLast(new Question(run));
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Waits until everything queued so far is on the disk.
  ///
  /// @throws UserException when it cannot be written
  void flush() {
    lock.lock();
    try {
      while (writes > 0 && (failure == null || retrying)) {
        changed.awaitUninterruptibly();
      }
      check();
    } finally {
      lock.unlock();
    }
  }

  /// Has the write that failed tried again; new ones are refused until it succeeds.
  void retry() {
    lock.lock();
    try {
      retrying = failure != null;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  boolean isIdle() {
    lock.lock();
    try {
      return writes == 0;
    } finally {
      lock.unlock();
    }
  }

  Optional<UserException> failure() {
    lock.lock();
    try {
      return Optional.ofNullable(failure);
    } finally {
      lock.unlock();
    }
  }

  /// Ends the thread after what can be written is written, and closes the connection.
  @Override
  public void close() {
    lock.lock();
    try {
      closing = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void check() {
    if (failure != null) {
      throw new UserException(failure.getMessage(), failure);
    }
  }

  private void run() {
    Job job = next();
    while (job != null) {
      switch (job) {
        case Question question -> question.run().run();
        case Write write -> write(write);
      }
      job = next();
    }
    try {
      connection.close();
    } catch (SQLException problem) {
      LOG.error("Cannot close {}", folder.database(), problem);
    }
  }

  /// The next job, or null when there is none left and the writer is closing.
  private @Nullable Job next() {
    lock.lock();
    try {
      while (true) {
        Job job = failure == null || retrying ? jobs.peekFirst() : firstQuestion();
        if (job instanceof Question) {
          jobs.remove(job);
        }
        if (job != null || closing) {
          return job;
        }
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Job firstQuestion() {
    for (Job job : jobs) {
      if (job instanceof Question) {
        return job;
      }
    }
    return null;
  }

  /// A write leaves the queue only once it is on the disk.
  private void write(Write write) {
    watcher.run();
    UserException problem = null;
    try {
      Transaction.run(connection, write.work());
    } catch (Exception failed) {
      LOG.error("Cannot write {}", folder.database(), failed);
      problem = StoreFailure.explain(folder.database(), failed);
    }
    lock.lock();
    try {
      failure = problem;
      retrying = false;
      if (problem == null) {
        jobs.removeFirst();
        writes--;
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    watcher.run();
  }
}
