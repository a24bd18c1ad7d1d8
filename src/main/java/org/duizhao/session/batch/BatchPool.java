package org.duizhao.session.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The threads of a batch.
final class BatchPool {

  private BatchPool() {}

  /// Runs all tasks on so many threads, and gives their results in order. When the calling thread
  /// is interrupted no further task is begun, and what is done is given.
  ///
  /// @throws RuntimeException what a task threw; no further one is begun
  static <T> List<T> run(List<Callable<T>> tasks, int threads) {
    List<T> results = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<T>> futures = new ArrayList<>();
      tasks.forEach(task -> futures.add(pool.submit(task)));
      try {
        for (Future<T> future : futures) {
          results.add(future.get());
        }
      } catch (ExecutionException failed) {
        pool.shutdownNow();
        throw failed.getCause() instanceof RuntimeException cause
            ? cause
            : new IllegalStateException(failed.getCause());
      } catch (InterruptedException stopped) {
        pool.shutdownNow();
        Thread.currentThread().interrupt();
      }
    }
    return results;
  }
}
