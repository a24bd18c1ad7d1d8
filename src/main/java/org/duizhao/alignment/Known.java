package org.duizhao.alignment;

import java.util.List;

/// What is known of two texts before they are aligned. It holds sentences together, yet does not
/// force them: a term counts like three rare names, a whole sentence like eight. Pins force.
///
/// @param terms terms that translate each other, such as a glossary's
/// @param sentences whole sentences that do, such as a memory's or pairs that were confirmed
public record Known(List<Pair> terms, List<Pair> sentences) {

  public static final Known NOTHING = new Known(List.of(), List.of());

  /// A Chinese and an English text that say the same. Case, script and spaces at the ends do not
  /// matter.
  public record Pair(String chinese, String english) {}

  public Known {
    terms = List.copyOf(terms);
    sentences = List.copyOf(sentences);
  }

  boolean isNothing() {
    return terms.isEmpty() && sentences.isEmpty();
  }
}
