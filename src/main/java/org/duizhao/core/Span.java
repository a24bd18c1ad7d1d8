package org.duizhao.core;

/// A half-open range of UTF-16 offsets, `start` inclusive and `end` exclusive.
public record Span(int start, int end) {

  /// Checks that the span runs forward.
  ///
  /// @throws IllegalArgumentException when `start` is negative or after `end`
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No span from " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /// The piece of `text` this span covers.
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
