package org.duizhao.session.layout;

import java.util.List;

/// Paragraphs of both languages that the layout says belong together: a row, a paragraph and the
/// one after it, a chapter, a whole text. One side may be empty. Pairs are made inside a stretch.
///
/// @param confidence from 0 to 1: how sure the layout is that the two sides belong together
/// @param speaker who says it; empty when no column tells
public record Stretch(
    List<String> chinese, List<String> english, double confidence, String speaker) {

  public Stretch {
    chinese = List.copyOf(chinese);
    english = List.copyOf(english);
  }

  /// Whether both sides hold something.
  public boolean isPaired() {
    return !chinese.isEmpty() && !english.isEmpty();
  }
}
