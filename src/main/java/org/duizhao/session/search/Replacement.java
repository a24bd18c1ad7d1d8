package org.duizhao.session.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Origin;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.core.State;

/// Finds what a replacement would change, and makes one edit of what is accepted of it. Stateless.
public final class Replacement {

  /// Message key of the one undo step.
  private static final String LABEL = "replace.edit";

  private Replacement() {}

  /// What replacing would change in the segments at these positions. What would become itself is
  /// left out.
  public static List<Swap> swaps(
      Document document,
      int[] positions,
      Side side,
      TextFinder finder,
      Template template,
      Cancel cancel) {
    List<Swap> swaps = new ArrayList<>();
    for (int position : positions) {
      cancel.check();
      swaps.addAll(
          swaps(
              document.id(), position, document.segments().get(position), side, finder, template));
    }
    return swaps;
  }

  /// What replacing would change in one segment.
  public static List<Swap> swaps(
      String document,
      int position,
      Segment segment,
      Side side,
      TextFinder finder,
      Template template) {
    List<Swap> swaps = new ArrayList<>();
    for (Part part : side.parts()) {
      String text = part.of(segment);
      finder.scan(
          text,
          (start, end, groups) -> {
            String found = text.substring(start, end);
            String with = template.fill(found, groups);
            if (!with.equals(found)) {
              swaps.add(
                  new Swap(document, position, segment, part, new Span(start, end), found, with));
            }
            return true;
          });
    }
    return swaps;
  }

  /// One edit of swaps in the order in which they were found.
  ///
  /// @param toDraft whether confirmed segments become drafts when their source or target changes
  public static Edit.Compound edit(List<Swap> swaps, boolean toDraft) {
    record Place(String document, int position) {}
    Map<Place, List<Swap>> byPlace = new LinkedHashMap<>();
    for (Swap swap : swaps) {
      byPlace
          .computeIfAbsent(new Place(swap.document(), swap.position()), place -> new ArrayList<>())
          .add(swap);
    }
    List<Edit> edits = new ArrayList<>();
    byPlace.forEach(
        (place, inSegment) -> {
          Segment before = inSegment.getFirst().segment();
          Segment after = after(before, inSegment, toDraft);
          edits.add(new Edit.Replace(place.document(), place.position(), before, after));
        });
    return new Edit.Compound(LABEL, edits);
  }

  private static Segment after(Segment before, List<Swap> swaps, boolean toDraft) {
    Segment after = before;
    for (Part part : Part.values()) {
      StringBuilder text = new StringBuilder(part.of(before));
      for (Swap swap : swaps.reversed()) {
        if (swap.part() == part) {
          text.replace(swap.span().start(), swap.span().end(), swap.with());
        }
      }
      after = part.with(after, text.toString());
    }
    boolean noteOnly =
        after.source().equals(before.source()) && after.target().equals(before.target());
    if (!noteOnly && after.target().isBlank()) {
      return after.withState(State.UNTRANSLATED).withOrigin(Origin.NONE);
    }
    return toDraft && !noteOnly && after.state().isConfirmed()
        ? after.withState(State.DRAFT)
        : after;
  }
}
