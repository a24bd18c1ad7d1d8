package org.duizhao.session.search;

import org.duizhao.core.Segment;

/// A text of a segment.
public enum Part {
  SOURCE,
  TARGET,
  NOTE;

  public String of(Segment segment) {
    return switch (this) {
      case SOURCE -> segment.source();
      case TARGET -> segment.target();
      case NOTE -> segment.note();
    };
  }

  /// The segment with another text here.
  public Segment with(Segment segment, String text) {
    return switch (this) {
      case SOURCE -> segment.withSource(text);
      case TARGET -> segment.withTarget(text);
      case NOTE -> segment.withNote(text);
    };
  }
}
