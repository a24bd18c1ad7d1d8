package org.duizhao.quality.numbers;

import org.duizhao.language.Quantity;

/// A quantity of the source and how surely its English must show it.
record SourceNumber(Quantity quantity, Strength strength) {

  enum Strength {
    /// A word that may be rendered without any number, such as 一次 or 第一.
    WEAK,
    /// A small number in characters.
    MEDIUM,
    /// Figures, amounts, dates, large numbers.
    STRONG
  }

  boolean is(Strength wanted) {
    return strength == wanted;
  }
}
