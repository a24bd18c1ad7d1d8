package org.duizhao.alignment;

import java.util.List;

/// The score of every bead in a passage by a recipe.
final class BeadScores {

  /// Beads whose lengths alone score less are hopeless, and nothing more is asked about them: a gap
  /// is far cheaper.
  private static final double HOPELESS = -18;

  private static final double NEVER = -100;

  private BeadScores() {}

  /// For every place of the passage's corridor and every shape the score of the bead that ends
  /// there; 0 where the bead would leave the corridor.
  static float[] of(Recipe recipe, Passage passage) {
    List<BeadShape> shapes = BeadShape.ALL;
    BeadScorer[] scorers =
        recipe.parts().stream()
            .map(part -> part.scorer().apply(passage))
            .toArray(BeadScorer[]::new);
    double[] weights = recipe.parts().stream().mapToDouble(Recipe.Part::weight).toArray();
    Corridor corridor = passage.grid().corridor();
    float[] scores = new float[Math.toIntExact(corridor.area() * shapes.size())];
    int at = 0;
    for (int row = 0; row < corridor.from().length; row++) {
      for (int column = corridor.from()[row]; column <= corridor.to()[row]; column++) {
        for (BeadShape shape : shapes) {
          int fromRow = row - shape.sources();
          int fromColumn = column - shape.targets();
          if (fromRow >= 0 && corridor.contains(fromRow, fromColumn)) {
            int above = passage.firstRow();
            double sum = 0;
            for (int part = 0; part < scorers.length; part++) {
              if (part == Recipe.RULING && sum < HOPELESS) {
                sum += NEVER;
                break;
              }
              sum +=
                  weights[part]
                      * scorers[part].score(above + fromRow, above + row, fromColumn, column);
            }
            scores[at] = (float) sum;
          }
          at++;
        }
      }
    }
    return scores;
  }
}
