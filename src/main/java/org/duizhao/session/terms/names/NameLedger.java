package org.duizhao.session.terms.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermStatus;
import org.duizhao.glossary.TermUse;
import org.duizhao.language.Scripts;
import org.duizhao.language.TranscribedNames;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.Words;
import org.duizhao.session.search.Swap;
import org.duizhao.session.terms.extract.NameRenderings;
import org.duizhao.session.terms.names.NameEntry.Departure;
import org.duizhao.session.terms.names.NameEntry.Sort;
import org.jspecify.annotations.Nullable;

/// The names of a project, the English chosen for each, and the pairs that depart from it. The
/// glossaries decide; where they do not, a Latin name stays what it is, and for any other the
/// commonest rendering counts.
public record NameLedger(List<NameEntry> entries) {

  /// A place a name stands in.
  private record Place(
      String document, int position, Segment segment, Span span, boolean shortened) {}

  /// A name and its places while the ledger is made.
  private static final class Found {
    private final NameSpotter.Spotted first;
    private final List<Place> places = new ArrayList<>();

    Found(NameSpotter.Spotted first) {
      this.first = first;
    }
  }

  public NameLedger {
    entries = List.copyOf(entries);
  }

  /// Looks through the project.
  ///
  /// @param terms of the glossaries, the first of two with the same spelling counting
  public static NameLedger of(Project project, List<Term> terms, Cancel cancel) {
    return of(project, terms, Lexicon::load, cancel);
  }

  /// The same with a dictionary that is there already, asked for when there are names.
  public static NameLedger of(
      Project project, List<Term> terms, Supplier<Lexicon> lexicon, Cancel cancel) {
    NameSpotter spotter = new NameSpotter();
    each(project, cancel, place -> spotter.learn(place.segment.source()));
    spotter.settle();
    Map<String, Found> names = new LinkedHashMap<>();
    each(
        project,
        cancel,
        place -> {
          for (NameSpotter.Spotted spotted : spotter.spot(place.segment.source())) {
            boolean shortened = !Scripts.fold(spotted.written()).equals(spotted.key());
            names
                .computeIfAbsent(spotted.key(), key -> new Found(spotted))
                .places
                .add(
                    new Place(
                        place.document, place.position, place.segment, spotted.span(), shortened));
          }
        });
    if (names.isEmpty()) {
      return new NameLedger(List.of());
    }
    Map<String, String> decided = decided(terms);
    Supplier<NameRenderings> renderings =
        new Once(() -> new NameRenderings(project, Words.bundled(), lexicon.get()));
    List<NameEntry> entries = new ArrayList<>();
    names.forEach(
        (key, found) -> {
          cancel.check();
          entries.add(entry(found, Optional.ofNullable(decided.get(key)), renderings));
        });
    entries.sort(
        Comparator.comparingInt((NameEntry each) -> -each.departures().size())
            .thenComparingInt(each -> -each.count())
            .thenComparing(NameEntry::name));
    return new NameLedger(entries);
  }

  private interface Visit {
    void at(Place place);
  }

  private static void each(Project project, Cancel cancel, Visit visit) {
    for (Document document : project.documents()) {
      Segments segments = document.segments();
      for (int position = 0; position < segments.size(); position++) {
        if (position % 512 == 0) {
          cancel.check();
        }
        Segment segment = segments.get(position);
        if (segment.kind().isTranslatable()) {
          visit.at(new Place(document.id(), position, segment, new Span(0, 0), false));
        }
      }
    }
  }

  private static Map<String, String> decided(List<Term> terms) {
    Map<String, String> decided = new LinkedHashMap<>();
    for (Term term : terms) {
      if (term.status() != TermStatus.DEPRECATED && !term.target().isBlank()) {
        decided.putIfAbsent(Scripts.fold(term.source()), term.target());
        term.variants()
            .forEach(variant -> decided.putIfAbsent(Scripts.fold(variant), term.target()));
      }
    }
    return decided;
  }

  /// Asks once, and only when it is asked: it takes long.
  private static final class Once implements Supplier<NameRenderings> {

    private final Supplier<NameRenderings> made;
    private @Nullable NameRenderings renderings;

    Once(Supplier<NameRenderings> made) {
      this.made = made;
    }

    @Override
    public NameRenderings get() {
      NameRenderings found = renderings == null ? made.get() : renderings;
      renderings = found;
      return found;
    }
  }

  private static NameEntry entry(
      Found found, Optional<String> decided, Supplier<NameRenderings> renderings) {
    NameSpotter.Spotted first = found.first;
    List<Place> translated =
        found.places.stream().filter(each -> !each.segment.target().isBlank()).toList();
    String rendering = decided.orElseGet(() -> commonest(first, translated, renderings));
    List<Departure> departures = new ArrayList<>();
    if (!rendering.isEmpty()) {
      for (Place place : translated) {
        if (!holds(place, rendering, first)) {
          departures.add(
              new Departure(
                  place.document,
                  place.position,
                  place.segment,
                  place.span,
                  other(place, rendering, first)));
        }
      }
    }
    return new NameEntry(
        first.written(),
        first.sort(),
        found.places.size(),
        rendering,
        decided.isPresent(),
        translated.size(),
        departures);
  }

  private static String commonest(
      NameSpotter.Spotted name, List<Place> translated, Supplier<NameRenderings> renderings) {
    if (name.sort() == Sort.LATIN) {
      return name.written();
    }
    List<String> targets = translated.stream().map(each -> each.segment.target()).toList();
    String found = renderings.get().commonest(name.written(), targets);
    if (found.isEmpty()) {
      return found;
    }
    int parts = TranscribedNames.parts(name.written());
    if (name.sort() == Sort.TITLE) {
      return CapitalRuns.title(found, targets);
    }
    return parts > 1 ? CapitalRuns.person(found, parts, targets) : found;
  }

  /// Whether the English has the rendering: the words of a Latin name in their own capitals, any
  /// other in any form; for a short form its last word is enough.
  private static boolean holds(Place place, String rendering, NameSpotter.Spotted name) {
    String target = place.segment.target();
    if (name.sort() == Sort.LATIN && rendering.equals(name.written())) {
      return List.of(rendering.split(" ", -1)).stream().allMatch(target::contains);
    }
    return isIn(target, rendering) || (place.shortened && isIn(target, last(rendering)));
  }

  private static boolean isIn(String target, String rendering) {
    return TermUse.in(target, Term.of(rendering, rendering)).use() == TermUse.Use.TARGET;
  }

  static String last(String rendering) {
    return rendering.substring(rendering.lastIndexOf(' ') + 1);
  }

  /// What stands for the name: a Latin one itself where another rendering was chosen for it, else
  /// what is most like the rendering.
  private static Optional<Span> other(Place place, String rendering, NameSpotter.Spotted name) {
    String target = place.segment.target();
    String sought = place.shortened ? last(rendering) : rendering;
    return Likeness.find(target, sought)
        .or(
            () ->
                name.sort() == Sort.LATIN
                    ? Likeness.word(target, name.written(), 0)
                    : Optional.empty());
  }

  /// What puts the rendering where an entry's pairs seem to have another, none within another, in
  /// the order of the text.
  public static List<Swap> sweep(NameEntry entry) {
    return NameSweep.of(entry);
  }
}
