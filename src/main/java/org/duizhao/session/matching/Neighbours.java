package org.duizhao.session.matching;

import java.time.Instant;
import org.duizhao.core.Document;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.memory.Query;

/// Puts segments to the memories with the sentences before and after them. Menus and notices
/// between are passed over.
public final class Neighbours {

  private Neighbours() {}

  /// Asks for the segment at `at`, in its context.
  public static Query query(Segments segments, int at) {
    return Query.of(segments.get(at).source())
        .withContext(source(segments, at, -1), source(segments, at, 1));
  }

  /// The translated segment at `at` as the user's own work, which takes the place of what the
  /// memory had of it.
  ///
  /// @param created when it was confirmed first
  /// @param changed when it was confirmed now
  public static MemoryUnit unit(
      Document document,
      int at,
      String sourceLanguage,
      String targetLanguage,
      String author,
      Instant created,
      Instant changed) {
    Segments segments = document.segments();
    Segment segment = segments.get(at);
    return MemoryUnit.of(segment.source(), segment.target(), sourceLanguage, targetLanguage)
        .withContext(
            new MemoryUnit.Context(
                document.id(), segment.id(), source(segments, at, -1), source(segments, at, 1)))
        .withMade(new MemoryUnit.Made(created, changed, author))
        .withNote(segment.note());
  }

  private static String source(Segments segments, int at, int step) {
    for (int i = at + step; i >= 0 && i < segments.size(); i += step) {
      Segment segment = segments.get(i);
      if (segment.kind().isTranslatable()) {
        return segment.source();
      }
    }
    return "";
  }
}
