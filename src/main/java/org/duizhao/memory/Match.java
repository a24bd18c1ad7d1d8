package org.duizhao.memory;

import java.util.EnumSet;
import java.util.Set;

/// A unit that a sentence resembles.
///
/// @param unit number in its memory
/// @param score 101 in the same context, 100 for the same text, 99 where only the writing differs,
///   97 where only numbers do, otherwise the share of the longer text that is the same, 98 at most
/// @param differences what differs where the score alone does not tell
/// @param offered the translation to offer: the unit's, with this sentence's numbers where those
///   alone differ and could be put in
public record Match(
    long unit, MemoryUnit pair, int score, Set<Difference> differences, String offered) {

  public Match {
    differences = differences.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(differences));
  }

  /// Ways in which texts differ that are the same in substance.
  public enum Difference {
    SCRIPT,
    WIDTH,
    CASE,
    SPACE,
    PUNCTUATION,
    NUMBERS
  }
}
