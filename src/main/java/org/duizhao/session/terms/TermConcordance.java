package org.duizhao.session.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermFinder;
import org.duizhao.glossary.TermHit;
import org.duizhao.glossary.TermUse;
import org.duizhao.session.search.Part;
import org.duizhao.session.search.Swap;

/// Every pair whose source holds a term, and how each renders it.
///
/// @param places in the order of the project
public record TermConcordance(Term term, List<Place> places) {

  /// How a pair renders the term.
  public enum Rendered {
    PREFERRED,
    ALTERNATIVE,
    FORBIDDEN,
    /// In none of the ways the glossary names.
    OTHERWISE,
    UNTRANSLATED
  }

  /// A rendering in a target.
  ///
  /// @param rendering as the glossary has it
  /// @param span where it stands
  public record Found(Rendered how, String rendering, Span span) {}

  /// A pair that holds the term.
  ///
  /// @param spans where the term stands in the source
  /// @param found the renderings in the target, in order
  public record Place(
      String document, int position, Segment segment, List<Span> spans, List<Found> found) {

    public Place {
      spans = List.copyOf(spans);
      found = List.copyOf(found);
    }

    /// How it is rendered; a forbidden rendering counts before any other.
    public Rendered rendered() {
      if (segment.target().isBlank()) {
        return Rendered.UNTRANSLATED;
      }
      for (Rendered how : List.of(Rendered.FORBIDDEN, Rendered.PREFERRED, Rendered.ALTERNATIVE)) {
        if (found.stream().anyMatch(each -> each.how() == how)) {
          return how;
        }
      }
      return Rendered.OTHERWISE;
    }
  }

  /// How many pairs render the term so.
  ///
  /// @param rendering empty for those that do not, or not yet
  public record Count(Rendered how, String rendering, int pairs) {

    /// Whether a pair is one of these.
    public boolean holds(Place place) {
      return rendering.isEmpty()
          ? place.rendered() == how
          : place.found().stream()
              .anyMatch(each -> each.how() == how && each.rendering().equals(rendering));
    }
  }

  public TermConcordance {
    places = List.copyOf(places);
  }

  /// Looks through the project.
  ///
  /// @param finder finds the term among those of the glossaries, so that a longer one counts first
  public static TermConcordance of(Project project, Term term, TermFinder finder, Cancel cancel) {
    List<Place> places = new ArrayList<>();
    for (Document document : project.documents()) {
      Segments segments = document.segments();
      for (int position = 0; position < segments.size(); position++) {
        if (position % 512 == 0) {
          cancel.check();
        }
        Segment segment = segments.get(position);
        List<Span> spans =
            segment.kind().isTranslatable() ? spans(segment.source(), term, finder) : List.of();
        if (!spans.isEmpty()) {
          places.add(
              new Place(document.id(), position, segment, spans, found(segment.target(), term)));
        }
      }
    }
    return new TermConcordance(term, places);
  }

  private static List<Span> spans(String source, Term term, TermFinder finder) {
    List<Span> spans = new ArrayList<>();
    for (TermHit hit : finder.find(source)) {
      if (hit.term().equals(term) || hit.others().contains(term)) {
        spans.add(hit.span());
      }
    }
    return spans;
  }

  private static List<Found> found(String target, Term term) {
    List<Found> found = new ArrayList<>();
    if (!target.isBlank()) {
      add(found, target, Rendered.PREFERRED, term.target(), term);
      term.alternatives().forEach(each -> add(found, target, Rendered.ALTERNATIVE, each, term));
      List<Span> wrong = TermUse.in(target, term).forbidden();
      for (String each : term.forbidden()) {
        for (Span span : used(target, each, term)) {
          if (wrong.contains(span)) {
            found.add(new Found(Rendered.FORBIDDEN, each, span));
          }
        }
      }
    }
    found.sort(Comparator.comparingInt(each -> each.span().start()));
    return found;
  }

  private static void add(
      List<Found> found, String target, Rendered how, String rendering, Term term) {
    for (Span span : used(target, rendering, term)) {
      boolean taken =
          found.stream()
              .anyMatch(
                  each -> each.span().start() < span.end() && span.start() < each.span().end());
      if (!taken) {
        found.add(new Found(how, rendering, span));
      }
    }
  }

  private static List<Span> used(String target, String rendering, Term term) {
    return rendering.isBlank()
        ? List.of()
        : TermUse.in(target, Term.of(term.source(), rendering)).used();
  }

  /// How often the term stands in the text.
  public int occurrences() {
    return places.stream().mapToInt(place -> place.spans().size()).sum();
  }

  /// How the pairs render it: each rendering met, then those that have none of them, then those not
  /// translated.
  public List<Count> counts() {
    Map<Count, Integer> pairs = new LinkedHashMap<>();
    for (Place place : places) {
      place.found().stream()
          .map(each -> new Count(each.how(), each.rendering(), 0))
          .distinct()
          .forEach(each -> pairs.merge(each, 1, Integer::sum));
      if (place.found().isEmpty()) {
        pairs.merge(new Count(place.rendered(), "", 0), 1, Integer::sum);
      }
    }
    return pairs.entrySet().stream()
        .map(each -> new Count(each.getKey().how(), each.getKey().rendering(), each.getValue()))
        .sorted(Comparator.comparing(Count::how).thenComparingInt(each -> -each.pairs()))
        .toList();
  }

  /// What putting `with` in the place of a rendering would change, in the capitals, plural and
  /// possessive each is found in.
  ///
  /// @param only the pairs to change; all when empty
  public List<Swap> swaps(String rendering, String with, Optional<List<Place>> only) {
    List<Swap> swaps = new ArrayList<>();
    for (Place place : only.orElse(places)) {
      String target = place.segment().target();
      for (Found each : place.found()) {
        String found = each.span().of(target);
        String becomes = Inflection.like(found, rendering, with);
        if (each.rendering().equals(rendering) && !becomes.equals(found)) {
          swaps.add(
              new Swap(
                  place.document(),
                  place.position(),
                  place.segment(),
                  Part.TARGET,
                  each.span(),
                  found,
                  becomes));
        }
      }
    }
    return swaps;
  }
}
