package org.duizhao.quality;

import java.util.List;
import org.duizhao.core.Span;
import org.duizhao.language.Scripts;

/// A source that stands untranslated where its translation should.
final class CopiedCheck implements Check {

  @Override
  public List<Finding> check(Pair pair) {
    String target = pair.target().strip();
    boolean copied =
        !target.isEmpty()
            && HanRuns.isAny(target)
            && Scripts.fold(target).equals(Scripts.fold(pair.source().strip()));
    return copied
        ? List.of(
            Finding.inTarget(
                FindingKind.SOURCE_COPIED, Severity.ERROR, new Span(0, pair.target().length())))
        : List.of();
  }
}
