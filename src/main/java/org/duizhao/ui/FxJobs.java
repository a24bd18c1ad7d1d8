package org.duizhao.ui;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.session.Jobs;

/// Runs work on background threads and brings answers back to the JavaFX thread: the one class that
/// knows both.
public final class FxJobs implements Jobs, AutoCloseable {

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("job-", 1).factory());
  private final ObservableList<Running> running = FXCollections.observableArrayList();

  /// Kept, because it hears of changes only as long as somebody holds it.
  private final ObservableList<Running> shown = FXCollections.unmodifiableObservableList(running);

  private final Consumer<Throwable> onFailure;

  /// Takes who shows a failure; called on the JavaFX thread.
  public FxJobs(Consumer<Throwable> onFailure) {
    this.onFailure = onFailure;
  }

  /// Work under way, oldest first. `progress` runs from 0 to 1 and is -1 while unknown.
  public record Running(String label, ReadOnlyDoubleProperty progress, Cancel cancel) {}

  /// What is under way now, for the status bar.
  public ObservableList<Running> running() {
    return shown;
  }

  @Override
  public <T> Cancel start(String label, Work<T> work, Consumer<? super T> whenDone) {
    DoubleProperty progress = new SimpleDoubleProperty(-1);
    Cancel cancel = new Cancel();
    Running job = new Running(label, progress, cancel);
    running.add(job);
    Progress heard = new Throttled(progress);
    threads.execute(() -> run(job, work, heard, whenDone));
    return cancel;
  }

  @Override
  public <T> void quietly(Supplier<T> work, Consumer<? super T> whenDone) {
    threads.execute(
        () -> {
          try {
            T answer = work.get();
            onScreen(() -> whenDone.accept(answer));
          } catch (CancellationException stopped) {
            // Whoever asked it to stop wants no answer.
            return;
          } catch (RuntimeException | Error problem) {
            onScreen(() -> onFailure.accept(problem));
          }
        });
  }

  /// Runs the action on the JavaFX thread soon, from any thread.
  public void onScreen(Runnable action) {
    Platform.runLater(action);
  }

  /// Shows what nobody else caught on the calling thread, the JavaFX thread, as a failure.
  public void watchThisThread() {
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, problem) -> onFailure.accept(problem));
  }

  @Override
  public void close() {
    running.forEach(job -> job.cancel().request());
    threads.shutdownNow();
  }

  private <T> void run(Running job, Work<T> work, Progress heard, Consumer<? super T> whenDone) {
    try {
      T answer = work.run(heard, job.cancel());
      onScreen(() -> finish(job, () -> whenDone.accept(answer)));
    } catch (CancellationException stopped) {
      onScreen(() -> running.remove(job));
    } catch (Exception | Error problem) {
      onScreen(() -> finish(job, () -> onFailure.accept(problem)));
    }
  }

  private void finish(Running job, Runnable last) {
    running.remove(job);
    if (!job.cancel().isRequested()) {
      last.run();
    }
  }

  /// Hands progress over at most once a screen refresh.
  private final class Throttled implements Progress {

    private static final long NANOS = 16_000_000;
    private final DoubleProperty progress;
    private final AtomicLong last = new AtomicLong();

    Throttled(DoubleProperty progress) {
      this.progress = progress;
    }

    @Override
    public void at(long done, long total) {
      long now = System.nanoTime();
      if (total > 0 && (done >= total || now - last.get() > NANOS)) {
        last.set(now);
        onScreen(() -> progress.set((double) done / total));
      }
    }
  }
}
