package org.duizhao.session.matching;

import org.duizhao.core.Document;
import org.duizhao.core.Origin;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.memory.Place;
import org.duizhao.memory.Query;
import org.duizhao.memory.UnitOrigin;

/// Puts segments to the memories with the sentences before and after them. Menus and notices
/// between are passed over.
public final class Neighbours {

  private Neighbours() {}

  /// Asks for the segment at `at`, in its context. Its own unit does not answer.
  public static Query query(Project project, Document document, int at) {
    Segments segments = document.segments();
    Segment segment = segments.get(at);
    return Query.of(segment.source())
        .withContext(source(segments, at, -1), source(segments, at, 1))
        .withLanguages(project.sourceLanguage(), project.targetLanguage())
        .withExcept(place(project, document, segment.id()));
  }

  /// The translated segment at `at` as the user's own work, which takes the place of what the
  /// memory had of it.
  ///
  /// @param made when it was confirmed first and last, and by whom
  public static MemoryUnit unit(Project project, Document document, int at, MemoryUnit.Made made) {
    Segments segments = document.segments();
    Segment segment = segments.get(at);
    return MemoryUnit.of(
            segment.source(), segment.target(), project.sourceLanguage(), project.targetLanguage())
        .withContext(
            new MemoryUnit.Context(
                name(project, document.id()),
                segment.id(),
                source(segments, at, -1),
                source(segments, at, 1)))
        .withOrigin(segment.origin() == Origin.ALIGNMENT ? UnitOrigin.ALIGNMENT : UnitOrigin.WORK)
        .withMade(made)
        .withNote(segment.note());
  }

  /// Where the unit of a segment stands in every memory.
  static Place place(Project project, Document document, String segment) {
    return new Place(name(project, document.id()), segment);
  }

  /// What memories call a document: a shared one has documents of many projects.
  static String name(Project project, String document) {
    return project.name() + "/" + document;
  }

  /// Whether a memory keeps the segment.
  static boolean isUnit(Segment segment) {
    return segment.kind().isTranslatable()
        && segment.state().isConfirmed()
        && !segment.source().isBlank()
        && !segment.target().isBlank();
  }

  private static String source(Segments segments, int at, int step) {
    int i = next(segments, at, step);
    return i < 0 ? "" : segments.get(i).source();
  }

  /// The next position with text to translate in this direction, or -1.
  static int next(Segments segments, int at, int step) {
    for (int i = at + step; i >= 0 && i < segments.size(); i += step) {
      if (segments.get(i).kind().isTranslatable()) {
        return i;
      }
    }
    return -1;
  }
}
