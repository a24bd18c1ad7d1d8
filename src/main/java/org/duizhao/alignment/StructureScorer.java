package org.duizhao.alignment;

import java.util.Arrays;
import java.util.List;

/// Whether paragraphs and headings of the two sides end together, as far as they do so in these
/// texts: how much likelier the two breaks after a bead are than by chance, and the breaks within
/// it. Learned from a first alignment, so that it says nothing where the sides are set
/// independently.
final class StructureScorer implements BeadScorer {

  private static final int KINDS = 3;

  /// Links less sure teach nothing.
  private static final double SURE = 0.8;

  /// What is expected counts like so many links.
  private static final double PRIOR = 8;

  private final byte[] chinese;
  private final byte[] english;
  private final double[][] ends = new double[KINDS][KINDS];

  /// For every place between sentences the scores of the breaks before it, as if all stood within
  /// beads.
  private final double[] chineseWithin;

  private final double[] englishWithin;

  private StructureScorer(byte[] chinese, byte[] english, List<Link> links) {
    this.chinese = chinese;
    this.english = english;
    double[] chineseShares = shares(chinese);
    double[] englishShares = shares(english);
    double[] chineseInside = new double[KINDS];
    double[] englishInside = new double[KINDS];
    for (Link link : links) {
      Bead bead = link.bead();
      if (bead.isPair() && link.confidence() >= SURE) {
        ends[chinese[bead.sourceTo() - 1]][english[bead.targetTo() - 1]]++;
        count(chinese, bead.sourceFrom(), bead.sourceTo() - 1, chineseInside);
        count(english, bead.targetFrom(), bead.targetTo() - 1, englishInside);
      }
    }
    double total = sum(ends);
    for (int zh = 0; zh < KINDS; zh++) {
      for (int en = 0; en < KINDS; en++) {
        double chance = chineseShares[zh] * englishShares[en];
        ends[zh][en] = (ends[zh][en] + PRIOR * chance) / ((total + PRIOR) * chance);
      }
    }
    // Within a bead the other side goes on.
    double[] chineseAlone = new double[KINDS];
    double[] englishAlone = new double[KINDS];
    for (int kind = 0; kind < KINDS; kind++) {
      chineseAlone[kind] = ends[kind][0] * chineseShares[kind];
      englishAlone[kind] = ends[0][kind] * englishShares[kind];
    }
    chineseWithin = within(chinese, chineseInside, chineseAlone, chineseShares);
    englishWithin = within(english, englishInside, englishAlone, englishShares);
    for (double[] row : ends) {
      for (int en = 0; en < KINDS; en++) {
        row[en] = Math.log(row[en]);
      }
    }
  }

  /// @param links a first alignment
  static BeadScorer learned(Sentences chinese, Sentences english, List<Link> links) {
    return chinese.isStructured() && english.isStructured()
        ? new StructureScorer(kinds(chinese), kinds(english), links)
        : NOTHING;
  }

  private static byte[] kinds(Sentences sentences) {
    byte[] kinds = new byte[sentences.breaks().size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] =
          switch (sentences.breaks().get(i)) {
            case NONE -> 0;
            case PARAGRAPH -> 1;
            case HEADING -> 2;
          };
    }
    return kinds;
  }

  private static void count(byte[] kinds, int from, int to, double[] counts) {
    for (int i = from; i < to; i++) {
      counts[kinds[i]]++;
    }
  }

  /// Never 0, so that what has not been seen can be weighed.
  private static double[] shares(byte[] kinds) {
    double[] shares = new double[KINDS];
    count(kinds, 0, kinds.length, shares);
    for (int kind = 0; kind < KINDS; kind++) {
      shares[kind] = (shares[kind] + 0.5) / (kinds.length + 0.5 * KINDS);
    }
    return shares;
  }

  private static double sum(double[][] counts) {
    return Arrays.stream(counts).flatMapToDouble(Arrays::stream).sum();
  }

  private static double[] within(
      byte[] kinds, double[] inside, double[] expected, double[] shares) {
    double total = Arrays.stream(inside).sum();
    double all = Arrays.stream(expected).sum();
    double[] sums = new double[kinds.length + 1];
    for (int i = 0; i < kinds.length; i++) {
      int kind = kinds[i];
      double share = (inside[kind] + PRIOR * expected[kind] / all) / (total + PRIOR);
      sums[i + 1] = sums[i] + Math.log(share / shares[kind]);
    }
    return sums;
  }

  @Override
  public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
    return ends[chinese[sourceTo - 1]][english[targetTo - 1]]
        + (chineseWithin[sourceTo - 1] - chineseWithin[sourceFrom])
        + (englishWithin[targetTo - 1] - englishWithin[targetFrom]);
  }
}
