package org.duizhao.session.terms.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.Span;
import org.duizhao.session.search.Part;
import org.duizhao.session.search.Swap;
import org.duizhao.session.terms.names.NameEntry.Departure;

/// What puts a name's rendering where its pairs seem to have another.
final class NameSweep {

  private NameSweep() {}

  /// The changes in the order of the text; of two that lie over each other the longer is made.
  static List<Swap> of(NameEntry entry) {
    List<Swap> found = new ArrayList<>();
    for (Departure each : entry.departures()) {
      String target = each.segment().target();
      Optional<Span> other = each.other();
      while (other.isPresent()) {
        Span span = other.get();
        swap(entry, each, span).ifPresent(found::add);
        other = Likeness.word(target, span.of(target), span.end());
      }
    }
    found.sort(Comparator.comparingInt((Swap each) -> -each.span().length()));
    List<Swap> swaps = new ArrayList<>();
    for (Swap each : found) {
      if (swaps.stream().noneMatch(made -> isOver(made, each))) {
        swaps.add(each);
      }
    }
    swaps.sort(
        Comparator.comparing(Swap::document)
            .thenComparingInt(Swap::position)
            .thenComparingInt(each -> each.span().start()));
    return swaps;
  }

  private static boolean isOver(Swap one, Swap other) {
    return one.position() == other.position()
        && one.document().equals(other.document())
        && one.span().overlaps(other.span());
  }

  private static Optional<Swap> swap(NameEntry entry, Departure place, Span span) {
    String found = span.of(place.segment().target());
    String rendering = entry.rendering();
    String last = NameLedger.last(rendering);
    boolean oneWord = found.indexOf(' ') < 0 && rendering.indexOf(' ') > 0;
    String with =
        oneWord && Likeness.of(found, last) > Likeness.of(found, rendering) ? last : rendering;
    return with.equals(found)
        ? Optional.empty()
        : Optional.of(
            new Swap(
                place.document(),
                place.position(),
                place.segment(),
                Part.TARGET,
                span,
                found,
                with));
  }
}
