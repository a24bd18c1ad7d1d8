package org.duizhao.session.search;

import org.duizhao.core.Segment;
import org.duizhao.core.Span;

/// One hit and what would take its place.
///
/// @param position of the segment in its document
/// @param segment as it was when the hit was found
/// @param span of the hit in that part of the segment
/// @param found the text of the hit
/// @param with what it becomes
public record Swap(
    String document,
    int position,
    Segment segment,
    Part part,
    Span span,
    String found,
    String with) {

  /// What is counted together: the same text becoming the same.
  public record Kind(String found, String with) {}

  public Kind kind() {
    return new Kind(found, with);
  }
}
