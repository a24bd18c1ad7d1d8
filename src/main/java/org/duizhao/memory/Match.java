package org.duizhao.memory;

import java.util.Set;

/// A unit that a text resembles.
///
/// @param unit number in its memory
/// @param score 101 in the same context, 100 for the same text, 99 where only the writing differs,
///   97 where numbers do (96 where the writing does as well), otherwise the share of the longer
///   text that is the same, 98 at most
/// @param differences what differs where the score alone does not tell
/// @param offered the translation to offer: the unit's, with this text's numbers where those alone
///   differ and could be put in
public record Match(
    long unit, MemoryUnit pair, int score, Set<Difference> differences, String offered) {

  /// Same text between the same neighbours.
  public static final int IN_CONTEXT = 101;

  /// Same text.
  public static final int SAME = 100;

  /// Same text in another script, width, case, spacing or punctuation.
  public static final int WRITTEN_OTHERWISE = 99;

  /// The most any other match can have.
  static final int ALIKE = 98;

  /// Same text with other numbers.
  public static final int OTHER_NUMBERS = 97;

  public Match {
    differences = Set.copyOf(differences);
  }

  /// The match as one of a memory that is trusted less.
  public Match minus(int penalty) {
    return new Match(unit, pair, score - penalty, differences, offered);
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
