package org.duizhao.cli;

import java.util.Arrays;

/// How long look-ups took and what they needed.
final class LookupFigures {

  private final long units;
  private final double openMs;
  private double[] times = new double[1024];
  private int count;

  /// @param units of the memory
  /// @param openMs what opening it took
  LookupFigures(long units, double openMs) {
    this.units = units;
    this.openMs = openMs;
  }

  /// Milliseconds since a moment of [System#nanoTime].
  static double since(long nanoTime) {
    return (System.nanoTime() - nanoTime) / 1e6;
  }

  void add(double milliseconds) {
    if (count == times.length) {
      times = Arrays.copyOf(times, count * 2);
    }
    times[count++] = milliseconds;
  }

  long units() {
    return units;
  }

  double openMs() {
    return rounded(openMs);
  }

  /// The time that this share of the look-ups did not exceed, in milliseconds; 0 without look-ups.
  double quantile(double share) {
    double[] sorted = Arrays.copyOf(times, count);
    Arrays.sort(sorted);
    int at = (int) Math.ceil(share * count) - 1;
    return count == 0 ? 0 : rounded(sorted[Math.clamp(at, 0, count - 1)]);
  }

  /// What is in use on the heap once what nobody needs is collected.
  long heapMiB() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory() + (1 << 19)) >> 20;
  }

  private static double rounded(double milliseconds) {
    return Math.round(milliseconds * 1000) / 1000.0;
  }
}
