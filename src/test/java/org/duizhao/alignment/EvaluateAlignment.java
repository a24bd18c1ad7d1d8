package org.duizhao.alignment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TranslationTable;

/// Scores the standard recipe against texts whose alignment is known: each text, all together, and
/// with each part off.
public final class EvaluateAlignment {

  private EvaluateAlignment() {}

  /// Prints the scores.
  ///
  /// @param arguments the folder of gold texts
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    TranslationTable table = TranslationTable.load();
    System.out.println("table read in ms: " + (System.nanoTime() - start) / 1_000_000);
    Aligner aligner = Aligner.standard(Lexicon.load(), table);
    StrictScore sum = StrictScore.NONE;
    Map<String, int[]> shapes = new TreeMap<>();
    Map<GoldText, PreparedTexts> all = new LinkedHashMap<>();
    for (GoldText text : GoldText.readAll(Path.of(arguments[0]))) {
      long begin = System.nanoTime();
      PreparedTexts prepared =
          aligner.prepare(text.chinese(), text.english(), Progress.unwatched(), new Cancel());
      all.put(text, prepared);
      long outside =
          text.beads().stream()
              .filter(bead -> !prepared.corridor().contains(bead.sourceTo(), bead.targetTo()))
              .count();
      List<Bead> found =
          prepared.align(List.of(), Progress.unwatched(), new Cancel()).stream()
              .map(Link::bead)
              .toList();
      StrictScore score = StrictScore.of(text.beads(), found);
      System.out.println(
          text.name()
              + " "
              + score
              + " ms "
              + (System.nanoTime() - begin) / 1_000_000
              + " outside the corridor "
              + outside
              + ", area "
              + prepared.corridor().area());
      sum = sum.plus(score);
      Set<Bead> right = new HashSet<>(found);
      for (Bead bead : text.beads()) {
        int[] counts =
            shapes.computeIfAbsent(bead.sources() + "-" + bead.targets(), shape -> new int[2]);
        counts[0] += right.contains(bead) ? 1 : 0;
        counts[1]++;
      }
    }
    System.out.println("all " + sum);
    shapes.forEach(
        (shape, counts) -> System.out.println(shape + " found " + counts[0] + " of " + counts[1]));
    ablations(all);
  }

  /// The score with each part off, the other weights as they are.
  private static void ablations(Map<GoldText, PreparedTexts> texts) {
    Recipe recipe = Recipe.standard();
    for (int part = 0; part < recipe.parts().size(); part++) {
      double[] weights = recipe.weights();
      weights[part] = 0;
      Recipe without = recipe.with(weights, recipe.beadPrice());
      StrictScore sum = StrictScore.NONE;
      for (Map.Entry<GoldText, PreparedTexts> each : texts.entrySet()) {
        List<Bead> found =
            each
                .getValue()
                .with(without)
                .align(List.of(), Progress.unwatched(), new Cancel())
                .stream()
                .map(Link::bead)
                .toList();
        sum = sum.plus(StrictScore.of(each.getKey().beads(), found));
      }
      System.out.println("without " + recipe.parts().get(part).name() + " " + sum);
    }
  }
}
