package org.duizhao.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Strict precision and recall of beads as Vecalign and Bertalign count them: all found beads count
/// for precision, the gold beads that have both sides for recall. Beads with neither count nowhere.
record StrictScore(int right, int found, int recalled, int gold) {

  static final StrictScore NONE = new StrictScore(0, 0, 0, 0);

  static StrictScore of(List<Bead> gold, List<Bead> found) {
    Set<Key> golden = new HashSet<>();
    gold.forEach(bead -> golden.add(Key.of(bead)));
    Set<Key> finding = new HashSet<>();
    found.forEach(bead -> finding.add(Key.of(bead)));
    int right = (int) finding.stream().filter(golden::contains).count();
    List<Key> pairs = golden.stream().filter(Key::isPair).toList();
    int recalled = (int) pairs.stream().filter(finding::contains).count();
    return new StrictScore(right, finding.size(), recalled, pairs.size());
  }

  /// A bead whose empty side stands nowhere.
  private record Key(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
    static Key of(Bead bead) {
      boolean sources = bead.sources() > 0;
      boolean targets = bead.targets() > 0;
      return new Key(
          sources ? bead.sourceFrom() : -1,
          sources ? bead.sourceTo() : -1,
          targets ? bead.targetFrom() : -1,
          targets ? bead.targetTo() : -1);
    }

    boolean isPair() {
      return sourceFrom >= 0 && targetFrom >= 0;
    }
  }

  StrictScore plus(StrictScore other) {
    return new StrictScore(
        right + other.right, found + other.found, recalled + other.recalled, gold + other.gold);
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return gold == 0 ? 0 : (double) recalled / gold;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.4f", precision(), recall(), f1());
  }
}
