package org.duizhao.quality.numbers;

/// A unit by what it measures and how much of it: a week is seven days.
///
/// @param factor in days, metres, square metres, grams, litres or kilowatts; 1 where units are not
///   converted
record Scale(Dimension dimension, double factor) {

  enum Dimension {
    TIME,
    LENGTH,
    AREA,
    MASS,
    VOLUME,
    TEMPERATURE,
    POWER,
    MONEY
  }

  /// Whether amounts in the two units can be the same.
  boolean isComparable(Scale other) {
    return dimension == other.dimension;
  }
}
