package org.duizhao.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// For each tenth of confidence the mean of what was stated and the share that was right.
final class Calibration {

  private final double[] stated = new double[10];
  private final int[] right = new int[10];
  private final int[] all = new int[10];

  void add(List<Bead> gold, List<Link> links) {
    Set<Bead> golden = new HashSet<>(gold);
    for (Link link : links) {
      int tenth = Math.min(9, (int) (link.confidence() * 10));
      stated[tenth] += link.confidence();
      all[tenth]++;
      right[tenth] += golden.contains(link.bead()) ? 1 : 0;
    }
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder("confidence, right, beads");
    for (int tenth = 0; tenth < 10; tenth++) {
      if (all[tenth] > 0) {
        table.append(
            String.format(
                Locale.ROOT,
                "%n%.3f %.3f %d",
                stated[tenth] / all[tenth],
                (double) right[tenth] / all[tenth],
                all[tenth]));
      }
    }
    return table.toString();
  }
}
