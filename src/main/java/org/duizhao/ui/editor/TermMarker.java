package org.duizhao.ui.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.duizhao.core.Segment;
import org.duizhao.glossary.TermHit;

/// Marks the glossary's terms in the Chinese. Remembers those of the rows shown last.
final class TermMarker implements Marker {

  private static final int REMEMBERED = 400;

  private final Function<Segment, List<TermHit>> terms;
  private final LinkedHashMap<String, List<Mark>> found = new LinkedHashMap<>();

  TermMarker(Function<Segment, List<TermHit>> terms) {
    this.terms = terms;
  }

  /// Looks for terms anew from now on, after the glossary changed.
  void forget() {
    found.clear();
  }

  @Override
  public List<Mark> source(Segment segment) {
    List<Mark> known = found.get(segment.source());
    if (known == null) {
      known = terms.apply(segment).stream().map(TermMarker::mark).toList();
      found.put(segment.source(), known);
      if (found.size() > REMEMBERED) {
        found.remove(found.firstEntry().getKey());
      }
    }
    return known;
  }

  private static Mark mark(TermHit hit) {
    return new Mark(hit.span(), Mark.Layer.TERM, () -> TermTip.text(hit));
  }
}
