package org.duizhao.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import org.duizhao.ui.Gui;

/// Asks the JavaFX thread all the time whether it answers, and remembers the longest it did not.
final class FxWatch implements AutoCloseable {

  private static final long BETWEEN = 2_000_000;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final long fx = Gui.onFx(() -> Thread.currentThread().threadId());
  private final BooleanSupplier progressShown;
  private final Thread watcher = new Thread(this::watch, "fx-watch");
  private volatile boolean ended;
  private long began;
  private Longest longest = new Longest(0, 0, false);

  /// @param clock nanoseconds by the clock for which nothing was answered
  /// @param processor nanoseconds the JavaFX thread worked meanwhile
  /// @param progress whether progress was shown at any time
  record Longest(long clock, long processor, boolean progress) {}

  /// Takes whether progress is shown; asked on the JavaFX thread.
  FxWatch(BooleanSupplier progressShown) {
    this.progressShown = progressShown;
    watcher.setDaemon(true);
    watcher.start();
  }

  synchronized void begin() {
    longest = new Longest(0, 0, false);
    began = System.nanoTime();
  }

  synchronized Longest longest() {
    return longest;
  }

  @Override
  public void close() {
    ended = true;
  }

  private void watch() {
    while (!ended) {
      long clock = System.nanoTime();
      long processor = threads.getThreadCpuTime(fx);
      boolean[] progress = {false};
      CountDownLatch answered = new CountDownLatch(1);
      Platform.runLater(
          () -> {
            progress[0] = progressShown.getAsBoolean();
            answered.countDown();
          });
      try {
        answered.await();
      } catch (InterruptedException problem) {
        return;
      }
      note(clock, processor, progress[0]);
      LockSupport.parkNanos(BETWEEN);
    }
  }

  private synchronized void note(long clock, long processor, boolean progress) {
    long now = System.nanoTime();
    boolean counts = clock >= began || now - began > 0;
    if (counts) {
      long from = Math.max(clock, began);
      boolean shown = longest.progress() || progress;
      longest =
          now - from > longest.clock()
              ? new Longest(now - from, threads.getThreadCpuTime(fx) - processor, shown)
              : new Longest(longest.clock(), longest.processor(), shown);
    }
  }
}
