package org.duizhao.quality;

import java.util.List;
import org.duizhao.core.Span;

/// A source that stands untranslated where its translation should.
final class CopiedCheck implements Check {

  @Override
  public List<Finding> check(Pair pair) {
    String target = pair.target().strip();
    boolean copied =
        !target.isEmpty()
            && HanRuns.isAny(target)
            && PairIndex.key(target).equals(PairIndex.key(pair.source()));
    return copied
        ? List.of(
            Finding.inTarget(
                FindingKind.SOURCE_COPIED, Severity.ERROR, new Span(0, pair.target().length())))
        : List.of();
  }
}
