package org.duizhao.quality;

import java.util.List;

/// A source without a translation.
final class EmptyCheck implements Check {

  @Override
  public List<Finding> check(Pair pair) {
    return pair.target().isBlank() && !pair.source().isBlank()
        ? List.of(Finding.ofPair(FindingKind.TARGET_EMPTY, Severity.ERROR))
        : List.of();
  }
}
