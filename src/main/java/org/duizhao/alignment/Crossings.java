package org.duizhao.alignment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Finds links whose sentences answer each other crosswise: of two Chinese sentences close to each
/// other the first belongs to the later of two English ones, and the second to the earlier. An
/// alignment, which never goes back, cannot pair them.
///
/// Only looked at is what lies beside a doubtful link: two swapped sentences always leave one.
public final class Crossings {

  /// How many links before and behind a doubtful one are looked at.
  private static final int REACH = 1;

  /// More sentences of a side are no paragraph whose order was changed.
  private static final int MOST = 12;

  /// Links that are likelier and join one sentence with one are no sign of a crossing.
  private static final double SURE = 0.98;

  /// What two sentences that cross must have in common.
  private static final double LEAST = 6;

  /// How much more that must be than what either has in common with any other.
  private static final double LEAD = 3;

  private Crossings() {}

  /// The numbers of the links that are crossed, counted from 0.
  ///
  /// @param links of these texts, in order
  public static Set<Integer> in(PreparedTexts texts, List<Link> links) {
    SentenceLikeness likeness = new SentenceLikeness(texts.texts());
    Set<Integer> crossed = new TreeSet<>();
    for (int i = 0; i < links.size(); i++) {
      if (isDoubtful(links.get(i))) {
        int from = Math.max(0, i - REACH);
        List<Link> near = links.subList(from, Math.min(links.size(), i + REACH + 1));
        if (mayCross(near)) {
          for (int link : new Stretch(near, likeness).crossed()) {
            crossed.add(from + link);
          }
        }
      }
    }
    return crossed;
  }

  private static boolean isDoubtful(Link link) {
    return link.confidence() < SURE || link.bead().sources() != 1 || link.bead().targets() != 1;
  }

  private static boolean mayCross(List<Link> links) {
    Bead first = links.getFirst().bead();
    Bead last = links.getLast().bead();
    int rows = last.sourceTo() - first.sourceFrom();
    int columns = last.targetTo() - first.targetFrom();
    return rows >= 2 && columns >= 2 && rows <= MOST && columns <= MOST;
  }

  /// A few neighbouring links, their sentences counted from the first ones.
  private static final class Stretch {

    private final List<Link> links;
    private final int row;
    private final int column;

    /// What each two sentences have in common.
    private final double[][] like;

    /// Whether they are linked.
    private final boolean[][] linked;

    /// What each has in common with all it is linked to.
    private final double[] chinese;

    private final double[] english;

    Stretch(List<Link> links, SentenceLikeness likeness) {
      this.links = links;
      Bead last = links.getLast().bead();
      row = links.getFirst().bead().sourceFrom();
      column = links.getFirst().bead().targetFrom();
      chinese = new double[last.sourceTo() - row];
      english = new double[last.targetTo() - column];
      like = new double[chinese.length][english.length];
      linked = new boolean[chinese.length][english.length];
      for (int i = 0; i < chinese.length; i++) {
        for (int j = 0; j < english.length; j++) {
          like[i][j] = likeness.of(row + i, column + j);
        }
      }
      links.forEach(link -> link(link.bead()));
    }

    private void link(Bead bead) {
      for (int i = bead.sourceFrom() - row; i < bead.sourceTo() - row; i++) {
        for (int j = bead.targetFrom() - column; j < bead.targetTo() - column; j++) {
          linked[i][j] = true;
          chinese[i] += like[i][j];
          english[j] += like[i][j];
        }
      }
    }

    Set<Integer> crossed() {
      Set<Integer> crossed = new TreeSet<>();
      for (int upper = 0; upper < chinese.length; upper++) {
        int right = counterpart(upper);
        for (int lower = upper + 1; right > 0 && lower < chinese.length; lower++) {
          int left = counterpart(lower);
          if (left >= 0
              && left < right
              && leads(upper, right, Math.max(like[upper][left], like[lower][right]))
              && leads(lower, left, Math.max(like[upper][left], like[lower][right]))) {
            add(upper, lower, left, right, crossed);
          }
        }
      }
      return crossed;
    }

    /// The English sentence a Chinese one is most like, if that one is like no other more; or -1.
    private int counterpart(int i) {
      int best = 0;
      for (int j = 1; j < english.length; j++) {
        best = like[i][j] > like[i][best] ? j : best;
      }
      for (double[] other : like) {
        if (other[best] > like[i][best]) {
          return -1;
        }
      }
      return like[i][best] >= LEAST ? best : -1;
    }

    /// Whether two sentences are more like each other than what is straight, and than what they are
    /// linked to.
    private boolean leads(int i, int j, double straight) {
      double linkedTo = linked[i][j] ? 0 : Math.max(chinese[i], english[j]);
      return like[i][j] >= LEAD + Math.max(straight, linkedTo);
    }

    private void add(int upper, int lower, int left, int right, Set<Integer> crossed) {
      for (int link = 0; link < links.size(); link++) {
        Bead bead = links.get(link).bead();
        if (holds(bead.sourceFrom() - row, bead.sourceTo() - row, upper, lower)
            || holds(bead.targetFrom() - column, bead.targetTo() - column, left, right)) {
          crossed.add(link);
        }
      }
    }

    private static boolean holds(int from, int to, int one, int other) {
      return (from <= one && one < to) || (from <= other && other < to);
    }
  }
}
