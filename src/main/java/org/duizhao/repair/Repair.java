package org.duizhao.repair;

import org.duizhao.core.Span;

/// A proposed change to a text.
///
/// @param span where in the original text
/// @param before what stands there
/// @param after what should stand there; the same as `before` for a flag that changes nothing
/// @param confidence from 0, no idea, to 1, certain
public record Repair(Span span, RepairKind kind, String before, String after, double confidence) {

  /// Checks that the parts agree.
  ///
  /// @throws IllegalArgumentException when the span is not as long as `before`, or the confidence
  ///   is not between 0 and 1
  public Repair {
    if (span.length() != before.length() || !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(span + " " + before + " " + confidence);
    }
  }

  static Repair of(String text, int start, int end, RepairKind kind, String after, double sure) {
    return new Repair(new Span(start, end), kind, text.substring(start, end), after, sure);
  }

  static Repair flag(String text, int start, int end) {
    String before = text.substring(start, end);
    return new Repair(new Span(start, end), RepairKind.UNREADABLE, before, before, 0);
  }

  /// Whether accepting it changes the text; if not, it only points at something.
  public boolean changes() {
    return !before.equals(after);
  }
}
