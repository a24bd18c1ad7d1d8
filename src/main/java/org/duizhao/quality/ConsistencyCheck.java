package org.duizhao.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.core.Span;

/// The same source translated in two ways, and two sources with one translation.
final class ConsistencyCheck implements Check {

  /// Shorter sentences are rightly translated as they come: 是的。
  private static final int LEAST_HAN = 6;

  private static final int LEAST_WORDS = 4;
  private static final double ALIKE = 0.3;

  private final PairIndex index;

  ConsistencyCheck(PairIndex index) {
    this.index = index;
  }

  @Override
  public List<Finding> check(Pair pair) {
    List<Finding> findings = new ArrayList<>();
    if (pair.target().isBlank()) {
      return findings;
    }
    for (String other : index.targets(pair.source())) {
      if (!other.equals(pair.target())
          && !PairIndex.key(other).equals(PairIndex.key(pair.target()))) {
        Severity severity =
            HanRuns.count(pair.source()) < LEAST_HAN ? Severity.INFO : Severity.WARNING;
        findings.add(
            Finding.inTarget(
                    FindingKind.TARGETS_DIFFER,
                    severity,
                    new Span(0, pair.target().length()),
                    other)
                .fixedBy(other));
        break;
      }
    }
    for (String other : index.sources(pair.target())) {
      if (!other.equals(pair.source()) && isOther(pair, other)) {
        findings.add(
            Finding.inSource(
                FindingKind.SOURCES_DIFFER,
                Severity.WARNING,
                new Span(0, pair.source().length()),
                other));
        break;
      }
    }
    return findings;
  }

  /// Whether a sentence of some length renders sources that have little in common.
  private static boolean isOther(Pair pair, String other) {
    String source = PairIndex.key(pair.source());
    String key = PairIndex.key(other);
    return pair.target().split("\\s+", -1).length >= LEAST_WORDS
        && !key.equals(source)
        && likeness(key, source) < ALIKE;
  }

  /// Dice's measure over characters, 0 to 1.
  private static double likeness(String a, String b) {
    Set<Character> first = characters(a);
    Set<Character> second = characters(b);
    int all = first.size() + second.size();
    first.retainAll(second);
    return all == 0 ? 0 : 2.0 * first.size() / all;
  }

  private static Set<Character> characters(String text) {
    Set<Character> found = new HashSet<>();
    for (int i = 0; i < text.length(); i++) {
      found.add(text.charAt(i));
    }
    return found;
  }
}
