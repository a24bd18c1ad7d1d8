package org.duizhao.alignment;

import java.util.Collections;
import java.util.List;

/// One side's sentences and how they are set.
///
/// @param breaks what comes to an end after each
public record Sentences(List<String> texts, List<Break> breaks) {

  public Sentences {
    texts = List.copyOf(texts);
    breaks = List.copyOf(breaks);
    if (texts.size() != breaks.size()) {
      throw new IllegalArgumentException(
          texts.size() + " sentences and " + breaks.size() + " breaks");
    }
  }

  /// Sentences of whose paragraphs nothing is known.
  public static Sentences plain(List<String> texts) {
    return new Sentences(texts, Collections.nCopies(texts.size(), Break.NONE));
  }

  /// Whether the breaks tell one sentence from another.
  boolean isStructured() {
    return breaks.stream().distinct().limit(2).count() > 1;
  }
}
