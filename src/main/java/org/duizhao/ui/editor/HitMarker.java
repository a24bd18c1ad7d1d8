package org.duizhao.ui.editor;

import java.util.List;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.session.search.Part;

/// Marks what a search found, and the hit one is at.
final class HitMarker implements Marker {

  private final EditorModel model;
  private final FindModel find;

  HitMarker(EditorModel model, FindModel find) {
    this.model = model;
    this.find = find;
  }

  @Override
  public List<Mark> source(Segment segment) {
    return marks(segment, Part.SOURCE);
  }

  @Override
  public List<Mark> target(Segment segment) {
    return marks(segment, Part.TARGET);
  }

  private List<Mark> marks(Segment segment, Part part) {
    return find.marks(segment, part).stream()
        .map(
            span ->
                new Mark(span, isHere(segment, part, span) ? Mark.Layer.HIT_HERE : Mark.Layer.HIT))
        .toList();
  }

  private boolean isHere(Segment segment, Part part, Span span) {
    return find.current()
        .filter(
            here ->
                here.part() == part
                    && here.span().equals(span)
                    && here.position() == model.active()
                    && model
                        .activeSegment()
                        .filter(active -> active.id().equals(segment.id()))
                        .isPresent())
        .isPresent();
  }
}
