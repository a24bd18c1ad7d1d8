package org.duizhao.ui.glossary.extract;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermStatus;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.Words;
import org.duizhao.session.Jobs;
import org.duizhao.session.Session;
import org.duizhao.session.terms.RejectedTerms;
import org.duizhao.session.terms.extract.Candidate;
import org.duizhao.session.terms.extract.TermExtractor;

/// The candidates of the open project and what becomes of them. Each decision is in the glossary's
/// or the project's file at once, and can be taken back.
final class ExtractModel {

  /// @param at where the candidate stood in the list
  private record Decision(Candidate candidate, int at, boolean rejected) {}

  private final Session session;
  private final RejectedTerms rejected;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Deque<Decision> decisions = new ArrayDeque<>();
  private boolean found;

  ExtractModel(Session session) {
    this.session = session;
    this.rejected = new RejectedTerms(session.folder());
  }

  /// Looks for candidates in the whole project, beside the window.
  Cancel find(Jobs jobs, Runnable whenFound) {
    Project project = session.project();
    Set<String> known = known();
    return jobs.<List<Candidate>>start(
        "extract.finding",
        (progress, cancel) ->
            new TermExtractor(Words.bundled(), Lexicon.load())
                .extract(project, Optional.empty(), known, progress, cancel),
        all -> {
          candidates.clear();
          candidates.addAll(all);
          found = true;
          whenFound.run();
        });
  }

  private Set<String> known() {
    Set<String> known = new HashSet<>(rejected.keys());
    for (Term term : session.glossaries().terms()) {
      known.add(TermExtractor.key(term.source()));
      term.variants().forEach(variant -> known.add(TermExtractor.key(variant)));
    }
    return known;
  }

  /// Whether the text has been looked through.
  boolean isFound() {
    return found;
  }

  /// What is not decided yet, the likeliest first.
  List<Candidate> candidates() {
    return List.copyOf(candidates);
  }

  /// The files terms can be added to.
  List<Path> files() {
    return session.glossaries().files().stream().filter(session.glossaries()::isWritable).toList();
  }

  /// Adds the candidate to a glossary.
  ///
  /// @throws org.duizhao.core.UserException when the file cannot be written
  void accept(Candidate candidate, String english, TermStatus status, Path file) {
    session.glossaries().add(file, Term.of(candidate.source(), english.strip()).withStatus(status));
    decide(candidate, /* wasRejected= */ false);
  }

  /// Remembers that it is no term.
  ///
  /// @throws org.duizhao.core.UserException when the project's folder cannot be written
  void reject(Candidate candidate) {
    rejected.set(candidate.source(), true);
    decide(candidate, /* wasRejected= */ true);
  }

  private void decide(Candidate candidate, boolean wasRejected) {
    int at = candidates.indexOf(candidate);
    candidates.remove(candidate);
    decisions.push(new Decision(candidate, Math.max(0, at), wasRejected));
  }

  /// Takes the last decision back.
  ///
  /// @return the candidate, which is listed again
  Optional<Candidate> takeBack() {
    Decision last = decisions.poll();
    if (last == null) {
      return Optional.empty();
    }
    if (last.rejected) {
      rejected.set(last.candidate.source(), false);
    } else {
      session.glossaries().undo().undo();
    }
    candidates.add(Math.min(last.at, candidates.size()), last.candidate);
    return Optional.of(last.candidate);
  }

  /// The text a candidate stands in, in the project as it is now.
  Optional<String> text(Candidate.Context context) {
    return session.project().documents().stream()
        .filter(document -> document.id().equals(context.document()))
        .findFirst()
        .flatMap(document -> source(document, context));
  }

  private static Optional<String> source(Document document, Candidate.Context context) {
    int at = document.indexOf(context.segment(), 0);
    return at < 0
        ? Optional.empty()
        : Optional.of(document.segments().get(at).source())
            .filter(source -> source.length() >= context.span().end());
  }
}
