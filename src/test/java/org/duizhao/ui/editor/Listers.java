package org.duizhao.ui.editor;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.duizhao.core.Segment;

/// Listers for tests.
final class Listers {

  private Listers() {}

  /// Lists the segments that pass, and page furniture only where it is wanted.
  static Rows.Lister where(Predicate<Segment> passes) {
    return (segments, furniture) ->
        IntStream.of(Rows.all(segments, furniture))
            .filter(at -> passes.test(segments.get(at)))
            .toArray();
  }
}
