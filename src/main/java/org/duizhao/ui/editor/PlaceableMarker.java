package org.duizhao.ui.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.duizhao.core.Segment;
import org.duizhao.glossary.TermHit;
import org.duizhao.language.Placeable;

/// Marks numbers, names and Latin words in the Chinese, where no term stands. Remembers those of
/// the rows shown last.
final class PlaceableMarker implements Marker {

  private static final int REMEMBERED = 400;

  private final Function<Segment, List<TermHit>> terms;
  private final LinkedHashMap<String, List<Mark>> found = new LinkedHashMap<>();

  PlaceableMarker(Function<Segment, List<TermHit>> terms) {
    this.terms = terms;
  }

  /// Looks anew from now on, after the glossary changed.
  void forget() {
    found.clear();
  }

  @Override
  public List<Mark> source(Segment segment) {
    List<Mark> known = found.get(segment.source());
    if (known == null) {
      known = SentenceParts.of(segment, terms).all().stream().map(PlaceableMarker::mark).toList();
      found.put(segment.source(), known);
      if (found.size() > REMEMBERED) {
        found.remove(found.firstEntry().getKey());
      }
    }
    return known;
  }

  private static Mark mark(Placeable part) {
    return new Mark(part.span(), Mark.Layer.PLACEABLE, () -> String.join("\n", part.english()));
  }
}
