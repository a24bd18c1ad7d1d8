package org.duizhao.format;

import java.util.List;
import org.duizhao.core.Segment;

/// A segment and the glossary's terms in its source, in order and not overlapping.
public record Pair(Segment segment, List<TermMark> terms) {

  public Pair {
    terms = List.copyOf(terms);
  }
}
