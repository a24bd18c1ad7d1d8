package org.duizhao.alignment;

import java.util.List;

/// What is known of two texts before they are aligned: it holds their sentences together, yet no
/// more strongly than a rare name would.
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
