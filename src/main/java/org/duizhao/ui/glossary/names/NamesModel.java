package org.duizhao.ui.glossary.names;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.Cancel;
import org.duizhao.core.Project;
import org.duizhao.core.Segments;
import org.duizhao.glossary.Renderings;
import org.duizhao.glossary.Term;
import org.duizhao.session.Jobs;
import org.duizhao.session.PlacedTerm;
import org.duizhao.session.Session;
import org.duizhao.session.search.Replacement;
import org.duizhao.session.search.Swap;
import org.duizhao.session.terms.names.NameEntry;
import org.duizhao.session.terms.names.NameLedger;

/// The ledger of the open project, made anew after each change.
final class NamesModel {

  private final Session session;
  private final Jobs jobs;
  private List<NameEntry> entries = List.of();
  private Cancel looking = new Cancel();

  NamesModel(Session session, Jobs jobs) {
    this.session = session;
    this.jobs = jobs;
  }

  /// Looks through the project, beside the window.
  void look(Runnable whenDone) {
    Project project = session.project();
    List<Term> terms = session.glossaries().terms();
    looking.request();
    looking =
        jobs.<NameLedger>start(
            "names.looking",
            (progress, cancel) -> NameLedger.of(project, terms, cancel),
            ledger -> {
              entries = ledger.entries();
              whenDone.run();
            });
  }

  void stop() {
    looking.request();
  }

  /// The names, those that pairs depart from first.
  List<NameEntry> entries() {
    return entries;
  }

  /// Writes the English of a name into a glossary: its term when there is one, else a new one.
  ///
  /// @return false when no glossary of the project can be written
  /// @throws org.duizhao.core.UserException when the glossary cannot be written after all
  boolean decide(NameEntry entry, String english) {
    Optional<PlacedTerm> known =
        session.glossaries().spelled(entry.name()).stream()
            .filter(each -> session.glossaries().isWritable(each.file()))
            .findFirst();
    if (known.isPresent()) {
      Term before = known.get().term();
      session
          .glossaries()
          .replace(known.get().file(), before, Renderings.prefer(before, english.strip()));
      return true;
    }
    Optional<Path> file = writable();
    file.ifPresent(into -> session.glossaries().add(into, Term.of(entry.name(), english.strip())));
    return file.isPresent();
  }

  private Optional<Path> writable() {
    return session.glossaries().files().stream()
        .filter(session.glossaries()::isWritable)
        .findFirst();
  }

  /// What a sweep would change.
  List<Swap> swaps(NameEntry entry) {
    return NameLedger.sweep(entry).stream().filter(this::isCurrent).toList();
  }

  /// Puts the chosen English wherever another stands, as one step of undo.
  ///
  /// @return how many places were changed
  int sweep(NameEntry entry) {
    List<Swap> swaps = swaps(entry);
    if (!swaps.isEmpty()) {
      session.apply(Replacement.edit(swaps, /* toDraft= */ false));
    }
    return swaps.size();
  }

  private boolean isCurrent(Swap swap) {
    Segments segments = session.project().document(swap.document()).segments();
    return swap.position() < segments.size()
        && segments.get(swap.position()).equals(swap.segment());
  }

  /// Takes the last sweep back.
  void undo() {
    session.undo();
  }
}
