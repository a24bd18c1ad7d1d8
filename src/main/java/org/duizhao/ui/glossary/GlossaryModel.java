package org.duizhao.ui.glossary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.duizhao.core.Cancel;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermFinder;
import org.duizhao.glossary.TermHit;
import org.duizhao.glossary.TermStatus;
import org.duizhao.session.Glossaries;
import org.duizhao.session.GlossaryUndo;
import org.duizhao.session.GlossaryUse;
import org.duizhao.session.Jobs;
import org.duizhao.session.PlacedTerm;
import org.duizhao.session.ProjectGlossaries;
import org.duizhao.session.Session;
import org.duizhao.ui.Problems;

/// What the glossary screen shows and does. Searching, sorting and counting run as jobs; the lists
/// shown are replaced whole.
final class GlossaryModel implements AutoCloseable {

  /// Hears what changed.
  interface Listener {

    /// Other terms are listed, or the same in another order.
    default void shownChanged() {}

    /// The terms, the glossaries or their order changed.
    default void termsChanged() {}

    /// Uses were counted.
    default void usesChanged() {}
  }

  private record Found(List<PlacedTerm> shown, int total, List<String> domains) {}

  private final Session session;
  private final Glossaries glossaries;
  private final ProjectGlossaries list;
  private final Jobs jobs;
  private final Problems problems;
  private final List<Listener> listeners = new ArrayList<>();
  private final Runnable ending;
  private TermQuery query = TermQuery.ALL;
  private TermOrder order = TermOrder.SOURCE;
  private boolean ascending = true;
  private Found found = new Found(List.of(), 0, List.of());
  private TermUses uses = TermUses.UNKNOWN;
  private Cancel searching = new Cancel();
  private Cancel counting = new Cancel();

  GlossaryModel(Session session, Jobs jobs, Problems problems) {
    this.session = session;
    this.glossaries = session.glossaries();
    this.list = new ProjectGlossaries(session);
    this.jobs = jobs;
    this.problems = problems;
    this.ending = glossaries.listen(this::changed);
    search();
    count();
  }

  void listen(Listener listener) {
    listeners.add(listener);
  }

  Session session() {
    return session;
  }

  Glossaries glossaries() {
    return glossaries;
  }

  /// The project's glossaries and their order.
  ProjectGlossaries list() {
    return list;
  }

  /// The terms listed, in order.
  List<PlacedTerm> shown() {
    return found.shown();
  }

  /// How many terms there are in all.
  int total() {
    return found.total();
  }

  /// The domains of all terms, sorted.
  List<String> domains() {
    return found.domains();
  }

  TermQuery query() {
    return query;
  }

  TermUses uses() {
    return uses;
  }

  /// Where a term stands in the Chinese of a segment.
  List<Span> places(Term term, Segment segment) {
    return glossaries.finder().find(segment.source()).stream()
        .filter(hit -> hit.term().equals(term) || hit.others().contains(term))
        .map(TermHit::span)
        .toList();
  }

  void show(TermQuery wanted) {
    if (!wanted.equals(query)) {
      query = wanted;
      search();
    }
  }

  void sort(TermOrder by, boolean up) {
    if (by != order || up != ascending) {
      order = by;
      ascending = up;
      search();
    }
  }

  /// Puts `after` in the place of a term.
  ///
  /// @return the term as it is now; nothing when it was refused
  Optional<PlacedTerm> replace(PlacedTerm before, Term after) {
    return attempt(
        () ->
            new PlacedTerm(before.file(), glossaries.replace(before.file(), before.term(), after)));
  }

  void remove(List<PlacedTerm> terms) {
    attempt(
        () -> {
          glossaries.removeAll(terms);
          return true;
        });
  }

  void setStatus(List<PlacedTerm> terms, TermStatus status) {
    attempt(
        () -> {
          glossaries.replaceAll(terms, term -> term.withStatus(status));
          return true;
        });
  }

  Optional<GlossaryUndo.Step> undo() {
    return attempt(() -> glossaries.undo().undo()).flatMap(step -> step);
  }

  Optional<GlossaryUndo.Step> redo() {
    return attempt(() -> glossaries.undo().redo()).flatMap(step -> step);
  }

  /// Makes an empty glossary; a refusal is shown.
  void create(String name) {
    attempt(() -> list.create(name));
  }

  /// Uses other glossaries, or in another order, once their files are read; a refusal is shown.
  void use(Supplier<Supplier<GlossaryUse>> wanted) {
    attempt(wanted)
        .ifPresent(
            ready ->
                jobs.start("glossary.use.job", (progress, cancel) -> ready.get(), session::use));
  }

  @Override
  public void close() {
    ending.run();
    searching.request();
    counting.request();
  }

  private <T> Optional<T> attempt(Supplier<T> change) {
    try {
      return Optional.of(change.get());
    } catch (UserException refused) {
      problems.show(refused);
      return Optional.empty();
    }
  }

  private void changed() {
    query = query.withFile(query.file().filter(glossaries.files()::contains));
    List.copyOf(listeners).forEach(Listener::termsChanged);
    search();
    count();
  }

  private void search() {
    Map<Path, Glossary> all = new LinkedHashMap<>();
    for (Path file : glossaries.files()) {
      glossaries.glossary(file).ifPresent(glossary -> all.put(file, glossary));
    }
    TermQuery wanted = query;
    TermOrder by = order;
    boolean up = ascending;
    TermUses known = uses;
    searching.request();
    searching =
        jobs.start(
            "glossary.searching",
            (progress, cancel) -> find(all, wanted, by, up, known, cancel),
            now -> {
              found = now;
              List.copyOf(listeners).forEach(Listener::shownChanged);
            });
  }

  private static Found find(
      Map<Path, Glossary> all,
      TermQuery query,
      TermOrder order,
      boolean ascending,
      TermUses uses,
      Cancel cancel) {
    List<String> words = query.words();
    List<PlacedTerm> shown = new ArrayList<>();
    TreeSet<String> domains = new TreeSet<>();
    int total = 0;
    for (Map.Entry<Path, Glossary> each : all.entrySet()) {
      for (Term term : each.getValue().terms()) {
        if (total++ % 1024 == 0) {
          cancel.check();
        }
        domains.add(term.domain());
        PlacedTerm placed = new PlacedTerm(each.getKey(), term);
        if (query.passes(placed, words)) {
          shown.add(placed);
        }
      }
    }
    shown.sort(order.comparator(uses, ascending));
    domains.remove("");
    return new Found(List.copyOf(shown), total, List.copyOf(domains));
  }

  private void count() {
    Project project = session.project();
    TermFinder finder = glossaries.finder();
    counting.request();
    counting =
        jobs.start(
            "glossary.counting",
            (progress, cancel) -> TermUses.count(project, finder, cancel),
            now -> {
              uses = now;
              List.copyOf(listeners).forEach(Listener::usesChanged);
              if (order == TermOrder.USES) {
                search();
              }
            });
  }
}
