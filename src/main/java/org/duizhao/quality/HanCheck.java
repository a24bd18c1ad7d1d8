package org.duizhao.quality;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Span;

/// Chinese characters left in the English. Those quoted or put in brackets may be meant to stay.
final class HanCheck implements Check {

  private static final String OPENING = "(（[“\"'‘";

  @Override
  public List<Finding> check(Pair pair) {
    List<Finding> findings = new ArrayList<>();
    if (new CopiedCheck().check(pair).isEmpty()) {
      for (Span run : HanRuns.find(pair.target())) {
        Severity severity = isMeant(pair.target(), run) ? Severity.INFO : Severity.ERROR;
        findings.add(Finding.inTarget(FindingKind.HAN_LEFT, severity, run, run.of(pair.target())));
      }
    }
    return findings;
  }

  private static boolean isMeant(String text, Span run) {
    return run.start() > 0
        && OPENING.indexOf(text.charAt(run.start() - 1)) >= 0
        && run.length() <= 8
        && run.end() < text.length()
        && ")）]”\"'’,; ".indexOf(text.charAt(run.end())) >= 0;
  }
}
