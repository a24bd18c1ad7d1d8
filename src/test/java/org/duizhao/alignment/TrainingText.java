package org.duizhao.alignment;

import java.util.Arrays;
import java.util.List;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;

/// A gold text with every feature of every bead worked out, for finding weights.
final class TrainingText {

  private static final int SHAPES = BeadShape.ALL.size();
  private static final int ROOM = 7;

  private final GoldText gold;
  private final PreparedTexts prepared;
  private final Corridor corridor;
  private final Candidates candidates;
  private final int parts;
  private final float[] features;
  private final double share;

  /// @param share how much the text counts
  TrainingText(GoldText gold, Aligner aligner, Recipe recipe, double share) {
    this.gold = gold;
    this.share = share;
    prepared = aligner.prepare(gold.chinese(), gold.english(), Progress.unwatched(), new Cancel());
    corridor = around(gold);
    candidates = Candidates.all(corridor);
    parts = recipe.parts().size();
    Passage passage = Passage.of(prepared.texts(), corridor, 0);
    BeadScorer[] scorers =
        recipe.parts().stream()
            .map(part -> part.scorer().apply(passage))
            .toArray(BeadScorer[]::new);
    features = new float[Math.toIntExact(corridor.area() * SHAPES * parts)];
    int at = 0;
    for (int row = 0; row < corridor.from().length; row++) {
      for (int column = corridor.from()[row]; column <= corridor.to()[row]; column++) {
        for (BeadShape shape : BeadShape.ALL) {
          int fromRow = row - shape.sources();
          int fromColumn = column - shape.targets();
          boolean inside = fromRow >= 0 && corridor.contains(fromRow, fromColumn);
          for (BeadScorer scorer : scorers) {
            features[at++] = inside ? (float) scorer.score(fromRow, row, fromColumn, column) : 0;
          }
        }
      }
    }
  }

  GoldText gold() {
    return gold;
  }

  double share() {
    return share;
  }

  /// Squares of the features, averaged, so that they can be brought to one scale.
  double[] meanSquares() {
    double[] squares = new double[parts];
    for (int i = 0; i < features.length; i++) {
      squares[i % parts] += features[i] * features[i];
    }
    for (int part = 0; part < parts; part++) {
      squares[part] /= (double) features.length / parts;
    }
    return squares;
  }

  Trellis trellis(double[] weights) {
    float[] scores = new float[features.length / parts];
    for (int bead = 0; bead < scores.length; bead++) {
      double sum = 0;
      for (int part = 0; part < parts; part++) {
        sum += weights[part] * features[bead * parts + part];
      }
      scores[bead] = (float) sum;
    }
    return new Trellis(candidates, 0, scores, gaps(weights), Trellis.AFTER_BEAD, false);
  }

  private Gaps gaps(double[] weights) {
    double[] prices = new double[Gaps.FEATURES];
    System.arraycopy(weights, parts, prices, 0, Gaps.FEATURES);
    TextPair texts = prepared.texts();
    return new Gaps(texts.chineseWeights(), texts.englishWeights(), prices);
  }

  /// The log likelihood of the gold alignment; its gradient is added to `gradient`.
  double likelihood(double[] weights, double[] gradient) {
    Trellis trellis = trellis(weights);
    double[] sums = new double[weights.length];
    addGold(sums);
    double score = 0;
    for (int k = 0; k < weights.length; k++) {
      score += weights[k] * sums[k];
    }
    subtractExpected(trellis, sums);
    for (int k = 0; k < weights.length; k++) {
      gradient[k] += share * sums[k];
    }
    return share * (score - trellis.total());
  }

  private void addGold(double[] sums) {
    Gaps gaps = gaps(sums);
    int state = Trellis.AFTER_BEAD;
    for (Bead bead : gold.beads()) {
      if (bead.isPair()) {
        int shape = shape(bead);
        if (!corridor.contains(bead.sourceTo(), bead.targetTo()) || shape < 0) {
          state = Trellis.AFTER_BEAD;
          continue;
        }
        int cell = trellisCell(bead);
        for (int part = 0; part < parts; part++) {
          sums[part] += features[(cell * SHAPES + shape) * parts + part];
        }
        state = Trellis.AFTER_BEAD;
      } else if (bead.sources() > 0) {
        int kind = state == Trellis.SKIPPING_CHINESE ? 1 : 0;
        sums[parts + kind]++;
        sums[parts + 4 + kind] += gaps.chineseWeight(bead.sourceTo());
        state = Trellis.SKIPPING_CHINESE;
      } else if (bead.targets() > 0) {
        int kind = state == Trellis.SKIPPING_ENGLISH ? 3 : 2;
        sums[parts + kind]++;
        sums[parts + 4 + kind] += gaps.englishWeight(bead.targetTo());
        state = Trellis.SKIPPING_ENGLISH;
      }
    }
  }

  private int trellisCell(Bead bead) {
    int cell = bead.targetTo() - corridor.from()[bead.sourceTo()];
    for (int row = 0; row < bead.sourceTo(); row++) {
      cell += corridor.to()[row] - corridor.from()[row] + 1;
    }
    return cell;
  }

  private static int shape(Bead bead) {
    for (int shape = 0; shape < SHAPES; shape++) {
      BeadShape each = BeadShape.ALL.get(shape);
      if (each.sources() == bead.sources() && each.targets() == bead.targets()) {
        return shape;
      }
    }
    return -1;
  }

  private void subtractExpected(Trellis trellis, double[] sums) {
    Gaps gaps = gaps(sums);
    int cell = 0;
    for (int row = 0; row < corridor.from().length; row++) {
      for (int column = corridor.from()[row]; column <= corridor.to()[row]; column++) {
        for (int shape = 0; shape < SHAPES; shape++) {
          double probability = trellis.bead(row, column, shape);
          if (probability > 1e-6) {
            int at = (cell * SHAPES + shape) * parts;
            for (int part = 0; part < parts; part++) {
              sums[part] -= probability * features[at + part];
            }
          }
        }
        if (row > 0 && corridor.contains(row - 1, column)) {
          double first = trellis.skipChineseFirst(row, column);
          double further = trellis.skipChinese(row, column) - first;
          double weight = gaps.chineseWeight(row);
          sums[parts] -= first;
          sums[parts + 1] -= further;
          sums[parts + 4] -= first * weight;
          sums[parts + 5] -= further * weight;
        }
        if (column > corridor.from()[row]) {
          double first = trellis.skipEnglishFirst(row, column);
          double further = trellis.skipEnglish(row, column) - first;
          double weight = gaps.englishWeight(column);
          sums[parts + 2] -= first;
          sums[parts + 3] -= further;
          sums[parts + 6] -= first * weight;
          sums[parts + 7] -= further * weight;
        }
        cell++;
      }
    }
  }

  /// The links found with these weights in the whole corridor.
  List<Link> align(Recipe recipe) {
    return prepared.with(recipe).align(List.of(), Progress.unwatched(), new Cancel());
  }

  StrictScore score(Recipe recipe) {
    return StrictScore.of(gold.beads(), align(recipe).stream().map(Link::bead).toList());
  }

  /// Some room on both sides of the gold alignment: what lies further out hardly matters for the
  /// weights.
  private static Corridor around(GoldText gold) {
    int[] from = new int[gold.chinese().size() + 1];
    int[] to = new int[from.length];
    int columns = gold.english().size();
    Arrays.fill(from, columns);
    for (Bead bead : gold.beads()) {
      for (int row = bead.sourceFrom(); row <= bead.sourceTo(); row++) {
        from[row] = Math.min(from[row], Math.max(0, bead.targetFrom() - ROOM));
        to[row] = Math.max(to[row], Math.min(columns, bead.targetTo() + ROOM));
      }
    }
    from[0] = 0;
    to[from.length - 1] = columns;
    for (int row = 1; row < from.length; row++) {
      to[row] = Math.max(to[row], to[row - 1]);
    }
    for (int row = from.length - 2; row >= 0; row--) {
      from[row] = Math.min(from[row], from[row + 1]);
    }
    return new Corridor(from, to);
  }
}
