package org.duizhao.ui.dashboard;

/// Numbers for the edge of a chart that are easy to read.
final class Scale {

  private Scale() {}

  /// The least of 10, 20, 50, 100, 200, 500… that is not below the value.
  static long top(long value) {
    long power = 10;
    while (true) {
      for (long step : new long[] {1, 2, 5}) {
        if (step * power >= value) {
          return step * power;
        }
      }
      power *= 10;
    }
  }
}
