package org.duizhao.quality;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.core.Span;
import org.duizhao.glossary.EnglishPhrases;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermFinder;
import org.duizhao.glossary.TermHit;
import org.duizhao.glossary.TermUse;

/// Renderings that a term must not have.
final class ForbiddenCheck implements Check {

  private final TermFinder finder;

  ForbiddenCheck(TermFinder finder) {
    this.finder = finder;
  }

  @Override
  public List<Finding> check(Pair pair) {
    List<Finding> findings = new ArrayList<>();
    Set<Term> seen = new LinkedHashSet<>();
    for (TermHit hit : finder.find(pair.source())) {
      if (!hit.term().forbidden().isEmpty() && seen.add(hit.term())) {
        for (Span wrong : TermUse.in(EnglishPhrases.of(pair.target()), hit.term()).forbidden()) {
          findings.add(finding(pair, hit, wrong));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Pair pair, TermHit hit, Span wrong) {
    String right = hit.term().target();
    Finding finding =
        Finding.ofPair(
                FindingKind.TERM_FORBIDDEN,
                Severity.ERROR,
                hit.span().of(pair.source()),
                wrong.of(pair.target()),
                right)
            .at(hit.span(), wrong);
    return right.isBlank() ? finding : finding.fixedBy(right);
  }
}
