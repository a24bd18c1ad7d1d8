package org.duizhao.alignment;

/// Judges a bead that has both sides, by one thing.
interface BeadScorer {

  /// The higher, the likelier the bead. Numbers of sentences count from 0 in the whole texts; the
  /// ends are exclusive.
  double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo);

  /// Has nothing to say.
  BeadScorer NOTHING = (sourceFrom, sourceTo, targetFrom, targetTo) -> 0;
}
