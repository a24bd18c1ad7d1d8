package org.duizhao.quality;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.glossary.EnglishPhrases;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermFinder;
import org.duizhao.glossary.TermHit;
import org.duizhao.glossary.TermUse;
import org.duizhao.glossary.TermUse.Use;
import org.jspecify.annotations.Nullable;

/// Terms of the source without their rendering in the English.
final class TermsCheck implements Check {

  private final TermFinder finder;
  private final Lemmas lemmas;

  TermsCheck(TermFinder finder, Lemmas lemmas) {
    this.finder = finder;
    this.lemmas = lemmas;
  }

  @Override
  public List<Finding> check(Pair pair) {
    List<TermHit> hits = finder.find(pair.source());
    if (hits.isEmpty() || pair.target().isBlank()) {
      return List.of();
    }
    EnglishPhrases english = EnglishPhrases.of(pair.target());
    List<Finding> findings = new ArrayList<>();
    @Nullable EnglishPhrases based = null;
    for (TermHit hit : hits) {
      List<Term> terms = new ArrayList<>(hit.others());
      terms.addFirst(hit.term());
      if (terms.stream().anyMatch(term -> TermUse.in(english, term).use() != Use.MISSING)) {
        continue;
      }
      if (terms.stream().anyMatch(term -> lemmas.mayBeRendered(english, term))) {
        based = based == null ? lemmas.based(pair.target()) : based;
      }
      EnglishPhrases forms = based;
      if (forms == null || terms.stream().noneMatch(term -> lemmas.isRendered(forms, term))) {
        findings.add(
            Finding.inSource(
                FindingKind.TERM_MISSING,
                Severity.WARNING,
                hit.span(),
                hit.span().of(pair.source()),
                hit.term().target()));
      }
    }
    return findings;
  }
}
