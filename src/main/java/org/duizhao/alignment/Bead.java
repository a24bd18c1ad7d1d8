package org.duizhao.alignment;

/// Sentences that belong together: a run of the Chinese text and a run of the English one, either
/// of which may be empty. Numbers count from 0; the ends are exclusive.
public record Bead(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {

  public Bead {
    if (sourceFrom < 0 || sourceTo < sourceFrom || targetFrom < 0 || targetTo < targetFrom) {
      throw new IllegalArgumentException(
          "No bead " + sourceFrom + "-" + sourceTo + ":" + targetFrom + "-" + targetTo);
    }
  }

  /// The same with the sides changed about.
  public Bead turned() {
    return new Bead(
        /* sourceFrom= */ targetFrom,
        /* sourceTo= */ targetTo,
        /* targetFrom= */ sourceFrom,
        /* targetTo= */ sourceTo);
  }

  public int sources() {
    return sourceTo - sourceFrom;
  }

  public int targets() {
    return targetTo - targetFrom;
  }

  /// Whether both sides have a sentence.
  public boolean isPair() {
    return sources() > 0 && targets() > 0;
  }
}
