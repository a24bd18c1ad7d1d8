package org.duizhao.alignment;

/// The score of every bead in a passage by a recipe.
final class BeadScores {

  /// Beads whose lengths alone score less are hopeless, and nothing more is asked about them: a gap
  /// is far cheaper.
  private static final double HOPELESS = -18;

  private static final double NEVER = -100;

  private BeadScores() {}

  /// For every place of the candidates' corridor and every shape the score of the bead that ends
  /// there; 0 for what is no candidate.
  static float[] of(Recipe recipe, Passage passage, Candidates candidates) {
    int shapes = BeadShape.ALL.size();
    BeadScorer[] scorers =
        recipe.parts().stream()
            .map(part -> part.scorer().apply(passage))
            .toArray(BeadScorer[]::new);
    double[] weights = recipe.parts().stream().mapToDouble(Recipe.Part::weight).toArray();
    Corridor corridor = candidates.corridor();
    float[] scores = new float[candidates.shapes().length * shapes];
    int cell = 0;
    for (int row = 0; row < corridor.from().length; row++) {
      int sourceTo = passage.firstRow() + row;
      for (int column = corridor.from()[row]; column <= corridor.to()[row]; column++) {
        for (int shape = 0; shape < shapes; shape++) {
          if (candidates.holds(cell, shape)) {
            int sourceFrom = sourceTo - BeadShape.ALL.get(shape).sources();
            int targetFrom = column - BeadShape.ALL.get(shape).targets();
            scores[cell * shapes + shape] =
                score(scorers, weights, sourceFrom, sourceTo, targetFrom, column);
          }
        }
        cell++;
      }
    }
    return scores;
  }

  private static float score(
      BeadScorer[] scorers,
      double[] weights,
      int sourceFrom,
      int sourceTo,
      int targetFrom,
      int targetTo) {
    double sum = 0;
    for (int part = 0; part < scorers.length; part++) {
      if (part == Recipe.RULING && sum < HOPELESS) {
        return (float) (sum + NEVER);
      }
      sum += weights[part] * scorers[part].score(sourceFrom, sourceTo, targetFrom, targetTo);
    }
    return (float) sum;
  }
}
