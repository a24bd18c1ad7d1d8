package org.duizhao.memory;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// Reads on a thread of its own, a little ahead of whoever uses what is read. The thread ends with
/// [#close], which waits for the reading under way.
final class ReadAhead<T> implements AutoCloseable {

  /// How many readings may lie ready.
  private static final int AHEAD = 2;

  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("read-ahead-", 1).factory());

  private final Queue<Future<T>> ahead = new ArrayDeque<>();
  private final Supplier<T> reading;

  /// @param reading gives the next, never on two threads at once; called beyond its end too
  ReadAhead(Supplier<T> reading) {
    this.reading = reading;
    for (int i = 0; i < AHEAD; i++) {
      ahead.add(reader.submit(reading::get));
    }
  }

  /// The next reading.
  ///
  /// @throws RuntimeException what the reading threw
  /// @throws CancellationException when the calling thread is interrupted
  T next() {
    Future<T> next = ahead.remove();
    ahead.add(reader.submit(reading::get));
    try {
      return next.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  @Override
  public void close() {
    ahead.forEach(each -> each.cancel(/* mayInterruptIfRunning= */ false));
    reader.close();
  }
}
