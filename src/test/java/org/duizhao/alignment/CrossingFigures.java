package org.duizhao.alignment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TranslationTable;

/// How many English sentences that were swapped with their neighbour are flagged, and how many
/// links of texts in order are.
///
/// Arguments: the open pairs; a folder of texts with gold alignments, in order as a rule.
public final class CrossingFigures {

  private final Aligner aligner = Aligner.standard(Lexicon.load(), TranslationTable.load());

  private record Case(PreparedTexts texts, List<Link> links, List<Integer> swapped) {

    /// Pairs of swapped sentences of which a link is flagged.
    long found(Set<Integer> crossed) {
      return swapped.stream()
          .filter(
              at ->
                  crossed.stream()
                      .map(link -> links.get(link).bead())
                      .anyMatch(bead -> bead.targetFrom() <= at + 1 && at < bead.targetTo()))
          .count();
    }
  }

  /// Swaps every twelfth English sentence or so with the next one, where both belong to different
  /// Chinese ones.
  private Case swapped(GoldText text, Random random, boolean really) {
    List<String> english = new ArrayList<>(text.english());
    List<Integer> swapped = new ArrayList<>();
    for (int at = 2 + random.nextInt(6); really && at + 1 < english.size(); ) {
      int second = at + 1;
      if (text.beads().stream().noneMatch(bead -> bead.targetFrom() == second)) {
        at++;
        continue;
      }
      Collections.swap(english, at, at + 1);
      swapped.add(at);
      at += 8 + random.nextInt(9);
    }
    PreparedTexts texts =
        aligner.prepare(text.chinese(), english, Progress.unwatched(), new Cancel());
    return new Case(
        texts, texts.align(List.of(), Progress.unwatched(), new Cancel()), List.copyOf(swapped));
  }

  public static void main(String[] arguments) throws IOException {
    CrossingFigures figures = new CrossingFigures();
    List<GoldText> texts = new ArrayList<>(OpenTexts.of(Path.of(arguments[0])));
    if (arguments.length > 1) {
      texts.addAll(GoldText.readAll(Path.of(arguments[1])));
    }
    System.out.println("text\tswapped\tfound\tlinks in order\tflagged");
    for (GoldText text : texts) {
      Case swapped = figures.swapped(text, new Random(1), true);
      Case inOrder = figures.swapped(text, new Random(1), false);
      System.out.printf(
          "%s\t%d\t%d\t%d\t%d%n",
          text.name(),
          swapped.swapped().size(),
          swapped.found(Crossings.in(swapped.texts(), swapped.links())),
          inOrder.links().size(),
          Crossings.in(inOrder.texts(), inOrder.links()).size());
    }
  }
}
