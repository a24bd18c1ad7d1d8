package org.duizhao.quality;

/// A Chinese text and its English translation.
///
/// @param speaker who says it when the project knows, else empty
public record Pair(String source, String target, String speaker) {

  /// A pair of which no speaker is known.
  public Pair(String source, String target) {
    this(source, target, "");
  }
}
