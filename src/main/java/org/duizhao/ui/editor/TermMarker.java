package org.duizhao.ui.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.duizhao.core.Segment;
import org.duizhao.glossary.TermHit;
import org.duizhao.glossary.TermStatus;
import org.duizhao.ui.Messages;

/// Marks the glossary's terms in the Chinese. Remembers those of the rows shown last.
final class TermMarker implements Marker {

  private static final int REMEMBERED = 400;

  private final Function<Segment, List<TermHit>> terms;
  private final TermTipText tip;
  private final LinkedHashMap<String, List<Mark>> found = new LinkedHashMap<>();

  TermMarker(Function<Segment, List<TermHit>> terms, Messages messages) {
    this.tip = new TermTipText(messages);
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
      known = terms.apply(segment).stream().map(this::mark).toList();
      found.put(segment.source(), known);
      if (found.size() > REMEMBERED) {
        found.remove(found.firstEntry().getKey());
      }
    }
    return known;
  }

  private Mark mark(TermHit hit) {
    boolean approved = hit.term().status() == TermStatus.APPROVED;
    return new Mark(
        hit.span(), approved ? Mark.Layer.TERM : Mark.Layer.TERM_PROPOSED, () -> tip.text(hit));
  }
}
