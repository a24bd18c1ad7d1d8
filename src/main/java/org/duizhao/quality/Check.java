package org.duizhao.quality;

import java.util.List;

/// Looks for one sort of mistake in a source and its translation. Immutable, safe for any thread.
@FunctionalInterface
public interface Check {

  /// What is wrong with the pair; empty when nothing is.
  List<Finding> check(Pair pair);
}
