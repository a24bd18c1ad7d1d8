package org.duizhao.session.matching;

import org.duizhao.memory.Match;

/// How well a segment is known, in the steps by which work is counted and paid.
public enum MatchBand {
  /// Stands in the text before.
  REPETITION(Integer.MAX_VALUE),
  CONTEXT(Match.IN_CONTEXT),
  SAME(Match.SAME),
  FROM_95(95),
  FROM_85(85),
  FROM_75(75),
  FROM_50(50),
  NONE(Integer.MIN_VALUE);

  private final int least;

  MatchBand(int least) {
    this.least = least;
  }

  /// The band of a score.
  public static MatchBand of(int score) {
    for (MatchBand band : values()) {
      if (score >= band.least) {
        return band;
      }
    }
    return NONE;
  }
}
