package org.duizhao.quality;

import org.duizhao.core.Span;

/// A change to the translation that puts a finding right.
///
/// @param span what is replaced, in the target
public record Fix(Span span, String replacement) {

  /// The translation with the change made.
  public String applied(String target) {
    return target.substring(0, span.start()) + replacement + target.substring(span.end());
  }
}
