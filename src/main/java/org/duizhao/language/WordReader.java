package org.duizhao.language;

/// Judges whether pieces of Chinese, which parts no words by spaces, are words where they stand.
/// Immutable, safe for any thread.
@FunctionalInterface
public interface WordReader {

  /// Knows no words, and so doubts nothing.
  WordReader UNKNOWING = (text, length) -> (start, end) -> 0;

  /// Makes ready to judge the first `length` characters of `text`, which are folded as
  /// [Scripts#fold(char)] does and must not change meanwhile.
  Reading read(char[] text, int length);

  /// The words of one text. For one thread.
  @FunctionalInterface
  interface Reading {

    /// How much less likely the text becomes when a word must begin at `start` and end at `end`, in
    /// nats: 0 when the likeliest reading has it so, infinite when it is part of a longer word that
    /// is not made of it.
    double doubt(int start, int end);
  }
}
