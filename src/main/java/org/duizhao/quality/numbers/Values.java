package org.duizhao.quality.numbers;

/// Compares numbers that went through different arithmetic.
final class Values {

  private static final double SAME = 1e-6;

  private Values() {}

  static boolean same(double a, double b) {
    return near(a, b, SAME);
  }

  /// Whether they differ by no more than this share of the larger.
  static boolean near(double a, double b, double share) {
    return Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));
  }

  static boolean within(double value, double low, double high) {
    return same(value, low) || same(value, high) || (low < value && value < high);
  }
}
