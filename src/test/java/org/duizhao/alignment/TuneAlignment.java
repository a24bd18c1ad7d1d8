package org.duizhao.alignment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TranslationTable;

/// Finds the weights of the recipe: a conditional random field over whole alignments, trained by
/// maximum likelihood with a pull towards zero, so that the probabilities mean something.
///
/// Each text is also learned from with sixty English sentences torn out of it, and so are texts
/// made of open pairs, which count less. First each text is scored with weights found on the others
/// alone, then the weights found on all are printed.
public final class TuneAlignment {

  private static final double[] PRICES = {.3, .4, .5, .6};
  private static final double PULL = .05;
  private static final double TORN_SHARE = 0.3;
  private static final double PLAIN_SHARE = 0.3;
  private static final int TORN = 60;

  private final Recipe recipe = Recipe.standard();
  private final List<TrainingText> whole = new ArrayList<>();
  private final List<TrainingText> torn = new ArrayList<>();
  private final List<TrainingText> plain = new ArrayList<>();
  private final int iterations;

  private TuneAlignment(List<GoldText> texts, List<GoldText> open, int iterations) {
    this.iterations = iterations;
    Aligner aligner = Aligner.standard(Lexicon.load(), TranslationTable.load());
    for (GoldText gold : texts) {
      whole.add(new TrainingText(gold, aligner, recipe, 1));
      int from = gold.english().size() / 3;
      GoldText half = gold.withoutEnglish(from, from + TORN);
      torn.add(new TrainingText(half, aligner, recipe, TORN_SHARE));
    }
    for (GoldText gold : open) {
      plain.add(new TrainingText(gold, aligner, recipe, PLAIN_SHARE));
      int from = gold.english().size() / 3;
      GoldText half = gold.withoutEnglish(from, from + TORN);
      plain.add(new TrainingText(half, aligner, recipe, PLAIN_SHARE));
    }
  }

  /// Prints scores and weights.
  ///
  /// @param arguments the folder of gold texts, the file of open pairs, and how many steps to climb
  public static void main(String[] arguments) throws IOException {
    int iterations = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 60;
    TuneAlignment tuning =
        new TuneAlignment(
            GoldText.readAll(Path.of(arguments[0])),
            OpenTexts.of(Path.of(arguments[1])),
            iterations);
    tuning.leaveOneOut();
    tuning.all();
  }

  private void leaveOneOut() {
    StrictScore[] sums = new StrictScore[PRICES.length];
    Arrays.fill(sums, StrictScore.NONE);
    double likelihood = 0;
    StrictScore tornSum = StrictScore.NONE;
    Calibration calibration = new Calibration();
    for (int held = 0; held < whole.size(); held++) {
      double[] weights = train(held);
      likelihood += whole.get(held).likelihood(weights, new double[weights.length]);
      StringBuilder line = new StringBuilder(whole.get(held).gold().name());
      for (int p = 0; p < PRICES.length; p++) {
        StrictScore score = whole.get(held).score(recipe.with(weights, PRICES[p]));
        sums[p] = sums[p].plus(score);
        line.append(String.format(Locale.ROOT, " %.4f", score.f1()));
      }
      Recipe found = recipe.with(weights, recipe.beadPrice());
      calibration.add(whole.get(held).gold().beads(), whole.get(held).align(found));
      StrictScore tornScore = torn.get(held).score(found);
      tornSum = tornSum.plus(tornScore);
      System.out.println(line + " torn " + tornScore);
    }
    for (int p = 0; p < PRICES.length; p++) {
      System.out.println("each by the others, price " + PRICES[p] + ": " + sums[p]);
    }
    System.out.printf(Locale.ROOT, "log likelihood, each by the others: %.1f%n", likelihood);
    System.out.println("torn, each by the others: " + tornSum);
    System.out.println(calibration);
  }

  private void all() {
    double[] weights = train(-1);
    for (int k = 0; k < weights.length; k++) {
      int gap = k - recipe.parts().size();
      String name = gap < 0 ? recipe.parts().get(k).name() : "gap " + gap;
      System.out.println(String.format(Locale.ROOT, "%-20s %.4f", name, weights[k]));
    }
    StrictScore sum = StrictScore.NONE;
    for (TrainingText text : whole) {
      sum = sum.plus(text.score(recipe.with(weights, recipe.beadPrice())));
    }
    System.out.println("on what it was tuned on: " + sum);
    StrictScore others = StrictScore.NONE;
    for (TrainingText text : plain) {
      others = others.plus(text.score(recipe.with(weights, recipe.beadPrice())));
    }
    System.out.println("open texts, tuned on: " + others);
  }

  /// @param without the number of the text to leave out, or -1
  private double[] train(int without) {
    List<TrainingText> texts = new ArrayList<>();
    for (int i = 0; i < whole.size(); i++) {
      if (i != without) {
        texts.add(whole.get(i));
        texts.add(torn.get(i));
      }
    }
    texts.addAll(plain);
    int parts = recipe.parts().size();
    int n = parts + Gaps.FEATURES;
    double[] scale = new double[n];
    double[] pull = new double[n];
    Arrays.fill(scale, 1);
    Arrays.fill(pull, PULL);
    for (int part = 0; part < parts; part++) {
      double squares = 0;
      for (TrainingText text : texts) {
        squares += text.meanSquares()[part] / texts.size();
      }
      scale[part] = 1 / Math.sqrt(1e-2 + squares);
      // A part no text here speaks of, such as paragraphs, keeps its weight.
      pull[part] = squares == 0 ? 0 : PULL;
    }
    double[] best =
        Lbfgs.maximise(
            (x, gradient) -> {
              double[] raw = new double[n];
              double value = 0;
              for (TrainingText text : texts) {
                value += text.likelihood(times(x, scale), raw);
              }
              for (int k = 0; k < n; k++) {
                gradient[k] = raw[k] * scale[k] - 2 * pull[k] * x[k];
                value -= pull[k] * x[k] * x[k];
              }
              return value;
            },
            start(parts, scale),
            iterations);
    return times(best, scale);
  }

  /// Round numbers that know of no text.
  private double[] start(int parts, double[] scale) {
    double[] start = new double[parts + Gaps.FEATURES];
    for (int part = 0; part < parts; part++) {
      boolean lexical = recipe.parts().get(part).name().matches(".* (words|room)");
      start[part] = (lexical ? .15 : 1) / scale[part];
    }
    for (int gap = 0; gap < 4; gap++) {
      start[parts + gap] = gap % 2 == 0 ? -5 : -1;
    }
    return start;
  }

  private static double[] times(double[] x, double[] scale) {
    double[] product = new double[x.length];
    for (int k = 0; k < x.length; k++) {
      product[k] = x[k] * scale[k];
    }
    return product;
  }
}
