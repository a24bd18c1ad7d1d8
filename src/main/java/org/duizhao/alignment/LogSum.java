package org.duizhao.alignment;

/// Adds numbers given as logarithms.
final class LogSum {

  /// What is smaller by this much changes nothing that matters.
  private static final double NOTHING = -25;

  private LogSum() {}

  static double of(double one, double other) {
    double high = Math.max(one, other);
    double difference = Math.min(one, other) - high;
    return difference < NOTHING ? high : high + Math.log(1 + Math.exp(difference));
  }

  /// The sum of the first `count` values.
  static double of(double[] values, int count) {
    double high = values[0];
    for (int i = 1; i < count; i++) {
      high = Math.max(high, values[i]);
    }
    double sum = 0;
    for (int i = 0; i < count; i++) {
      double difference = values[i] - high;
      sum += difference < NOTHING ? 0 : Math.exp(difference);
    }
    return high + Math.log(sum);
  }
}
