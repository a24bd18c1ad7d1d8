package org.duizhao.memory;

import java.util.List;
import org.duizhao.core.Span;

/// A unit that holds a text looked for.
///
/// @param unit number in its memory
/// @param source where the text stands in the source
/// @param target where the text stands in the target
public record Hit(long unit, MemoryUnit pair, List<Span> source, List<Span> target) {

  public Hit {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }
}
