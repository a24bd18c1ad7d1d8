package org.duizhao.session;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.State;

/// How far one document, or the text under one heading, has come.
///
/// @param document its id
/// @param start position of its first segment in the document
/// @param isDocument whether it is a document; headings follow the document they are in
/// @param title the document's name, or the heading in English, else in Chinese
public record PartProgress(
    String document,
    int start,
    boolean isDocument,
    String title,
    Amount all,
    Amount translated,
    Amount confirmed) {

  /// A document followed by its headings. What stands before the first heading is in the document
  /// alone.
  static List<PartProgress> of(Document document) {
    List<PartProgress> parts = new ArrayList<>();
    PartProgress whole = empty(document.id(), 0, /* isDocument= */ true, document.name());
    PartProgress part = whole;
    int position = 0;
    for (Segment segment : document.segments()) {
      if (segment.kind() == Kind.HEADING) {
        if (!part.isDocument) {
          parts.add(part);
        }
        part = empty(document.id(), position, /* isDocument= */ false, title(segment));
      }
      whole = whole.plus(segment);
      part = part.plus(segment);
      position++;
    }
    if (!part.isDocument) {
      parts.add(part);
    }
    parts.addFirst(whole);
    return parts;
  }

  /// From 0 to 1 by segments; 1 when there is nothing to do.
  public double share() {
    return all.segments() == 0 ? 1 : (double) confirmed.segments() / all.segments();
  }

  private PartProgress plus(Segment segment) {
    if (!segment.kind().isTranslatable()) {
      return this;
    }
    Amount amount = Amount.of(segment);
    boolean isTranslated = segment.state() != State.UNTRANSLATED;
    return new PartProgress(
        document,
        start,
        isDocument,
        title,
        all.plus(amount),
        isTranslated ? translated.plus(amount) : translated,
        segment.state().isConfirmed() ? confirmed.plus(amount) : confirmed);
  }

  private static PartProgress empty(String document, int start, boolean isDocument, String title) {
    return new PartProgress(
        document, start, isDocument, title, Amount.NONE, Amount.NONE, Amount.NONE);
  }

  private static String title(Segment heading) {
    return heading.target().isBlank() ? heading.source() : heading.target();
  }
}
