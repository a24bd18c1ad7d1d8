package org.duizhao.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TranslationTable;
import org.junit.jupiter.api.Test;

/// Documents made of open sentence pairs the lexicon was not trained on.
class OpenPairsAlignmentTest {

  private static final Aligner ALIGNER = Aligner.standard(Lexicon.load(), TranslationTable.load());

  private record Pair(String chinese, String english) {}

  @Test
  void pairs_joined_at_random_are_found_again() throws IOException {
    StrictScore sum = StrictScore.NONE;
    for (long seed = 1; seed <= 3; seed++) {
      GoldText text = joined(pairs(), new Random(seed));
      sum = sum.plus(StrictScore.of(text.beads(), align(text)));
    }
    assertThat(sum.f1()).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void a_hundred_sentences_without_counterpart_cost_little_beside_them() throws IOException {
    GoldText whole = joined(pairs(), new Random(4));
    GoldText torn = whole.withoutEnglish(60, 160);
    List<Bead> outside = outside(torn.beads());
    List<Bead> found = align(torn);
    long right = outside.stream().filter(found::contains).count();
    assertThat((double) right / outside.size()).isGreaterThanOrEqualTo(0.98);
  }

  /// The pairs that are not beside the gap.
  private static List<Bead> outside(List<Bead> beads) {
    return beads.stream().filter(Bead::isPair).toList();
  }

  private static List<Bead> align(GoldText text) {
    return ALIGNER
        .align(text.chinese(), text.english(), Progress.unwatched(), new Cancel())
        .stream()
        .map(Link::bead)
        .toList();
  }

  /// Sentences of one side that follow each other become one, so that their beads become 1-2 or
  /// 2-1.
  private static GoldText joined(List<Pair> pairs, Random random) {
    List<String> chinese = new ArrayList<>();
    List<String> english = new ArrayList<>();
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      int row = chinese.size();
      int column = english.size();
      boolean two = random.nextInt(4) == 0 && i + 1 < pairs.size();
      Pair pair = pairs.get(i);
      if (two && random.nextBoolean()) {
        i++;
        chinese.add(pair.chinese() + pairs.get(i).chinese());
        english.addAll(List.of(pair.english(), pairs.get(i).english()));
      } else if (two) {
        i++;
        chinese.addAll(List.of(pair.chinese(), pairs.get(i).chinese()));
        english.add(pair.english() + " " + pairs.get(i).english());
      } else {
        chinese.add(pair.chinese());
        english.add(pair.english());
      }
      beads.add(new Bead(row, chinese.size(), column, english.size()));
    }
    return new GoldText("open pairs", chinese, english, beads);
  }

  private static List<Pair> pairs() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            OpenPairsAlignmentTest.class.getResourceAsStream("open-pairs.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .map(fields -> new Pair(fields[1], fields[2]))
          .toList();
    }
  }
}
