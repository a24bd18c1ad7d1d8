package org.duizhao.ui.glossary.usage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.core.Cancel;
import org.duizhao.core.Project;
import org.duizhao.core.Segments;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermFinder;
import org.duizhao.session.Jobs;
import org.duizhao.session.Session;
import org.duizhao.session.search.Replacement;
import org.duizhao.session.search.Swap;
import org.duizhao.session.terms.TermConcordance;
import org.duizhao.session.terms.TermConcordance.Count;
import org.duizhao.session.terms.TermConcordance.Place;

/// The pairs that hold a term, those shown of them, and what replacing a rendering would change.
final class UsageModel {

  private final Session session;
  private final Term term;
  private TermConcordance concordance;
  private Optional<Count> chosen = Optional.empty();
  private String rendering = "";
  private String with = "";
  private final Set<Place> refused = new HashSet<>();

  UsageModel(Session session, Term term) {
    this.session = session;
    this.term = term;
    this.concordance = new TermConcordance(term, List.of());
  }

  /// Looks through the project, beside the window.
  Cancel look(Jobs jobs, Runnable whenDone) {
    Project project = session.project();
    TermFinder finder = session.glossaries().finder();
    return jobs.<TermConcordance>start(
        "usage.looking",
        (progress, cancel) -> TermConcordance.of(project, term, finder, cancel),
        found -> {
          concordance = found;
          whenDone.run();
        });
  }

  Term term() {
    return term;
  }

  TermConcordance concordance() {
    return concordance;
  }

  /// Shows the pairs of one count alone, or all.
  void choose(Optional<Count> count) {
    chosen = count;
  }

  List<Place> shown() {
    return concordance.places().stream()
        .filter(place -> chosen.map(count -> count.holds(place)).orElse(true))
        .toList();
  }

  /// The renderings that stand in the pairs.
  List<String> renderings() {
    return concordance.counts().stream()
        .map(Count::rendering)
        .filter(each -> !each.isEmpty())
        .distinct()
        .toList();
  }

  /// Takes what is to be put in the place of a rendering; nothing is changed yet.
  void replace(String from, String to) {
    rendering = from;
    with = to.strip();
  }

  boolean isRefused(Place place) {
    return refused.contains(place);
  }

  void toggle(Place place) {
    if (!refused.remove(place)) {
      refused.add(place);
    }
  }

  /// What would change in a pair.
  List<Swap> swaps(Place place) {
    return with.isEmpty() || rendering.isEmpty()
        ? List.of()
        : concordance.swaps(rendering, with, Optional.of(List.of(place)));
  }

  /// What would change among the pairs shown, those refused left out.
  List<Swap> swaps() {
    List<Swap> swaps = new ArrayList<>();
    for (Place place : shown()) {
      if (!isRefused(place)) {
        swaps.addAll(swaps(place));
      }
    }
    return swaps;
  }

  /// Makes the change as one step of undo. Segments changed otherwise meanwhile are left alone.
  ///
  /// @param toDraft whether confirmed segments become drafts
  /// @return how many places were changed
  int apply(boolean toDraft) {
    List<Swap> fitting = swaps().stream().filter(this::isCurrent).toList();
    if (!fitting.isEmpty()) {
      session.apply(Replacement.edit(fitting, toDraft));
    }
    return fitting.size();
  }

  private boolean isCurrent(Swap swap) {
    Segments segments = session.project().document(swap.document()).segments();
    return swap.position() < segments.size()
        && segments.get(swap.position()).equals(swap.segment());
  }
}
