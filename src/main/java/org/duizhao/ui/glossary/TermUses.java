package org.duizhao.ui.glossary;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermFinder;
import org.duizhao.glossary.TermHit;

/// Where the terms stand in the sources of a project. Immutable once counted.
final class TermUses {

  /// A segment that holds a term.
  ///
  /// @param document its id
  record Spot(String document, int position) {}

  static final TermUses UNKNOWN = new TermUses(false);

  private final boolean known;

  /// By identity: the terms found are those of the glossaries, and comparing records is slow.
  private final IdentityHashMap<Term, List<Spot>> spots = new IdentityHashMap<>();

  private TermUses(boolean known) {
    this.known = known;
  }

  /// Looks through the whole project.
  static TermUses count(Project project, TermFinder finder, Cancel cancel) {
    TermUses uses = new TermUses(true);
    for (Document document : project.documents()) {
      Segments segments = document.segments();
      for (int position = 0; position < segments.size(); position++) {
        if (position % 512 == 0) {
          cancel.check();
        }
        Segment segment = segments.get(position);
        if (segment.kind().isTranslatable()) {
          Spot spot = new Spot(document.id(), position);
          for (TermHit hit : finder.find(segment.source())) {
            uses.add(hit.term(), spot);
            hit.others().forEach(other -> uses.add(other, spot));
          }
        }
      }
    }
    return uses;
  }

  /// Whether they have been counted.
  boolean isKnown() {
    return known;
  }

  /// How many segments hold the term.
  int count(Term term) {
    return at(term).size();
  }

  /// The segments that hold the term, in order.
  List<Spot> at(Term term) {
    return spots.getOrDefault(term, List.of());
  }

  private void add(Term term, Spot spot) {
    List<Spot> known = spots.computeIfAbsent(term, each -> new ArrayList<>(2));
    if (known.isEmpty() || !known.getLast().equals(spot)) {
      known.add(spot);
    }
  }
}
