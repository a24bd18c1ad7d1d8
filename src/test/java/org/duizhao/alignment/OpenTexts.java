package org.duizhao.alignment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duizhao.lexicon.training.OpenPairs;

/// Texts made of open sentence pairs the lexicon was not trained on, some of them joined: plain
/// prose and news, so that weights do not fit novels alone.
final class OpenTexts {

  private static final int SENTENCES = 250;

  /// Blocks before this one are the tests'.
  private static final int FIRST_BLOCK = 40;

  private OpenTexts() {}

  /// One text for each corpus.
  static List<GoldText> of(Path pairs) throws IOException {
    List<OpenPairs.Sample> samples = OpenPairs.read(pairs);
    List<GoldText> texts = new ArrayList<>();
    for (String corpus : List.of("ntrex", "pydocs", "bible", "tatoeba")) {
      List<OpenPairs.Sample> own =
          samples.stream()
              .filter(sample -> sample.corpus().equals(corpus) && sample.isHeldOut())
              .filter(sample -> corpus.equals("ntrex") || sample.block() >= FIRST_BLOCK)
              .limit(SENTENCES)
              .toList();
      texts.add(joined(corpus, own, new Random(corpus.length())));
    }
    return texts;
  }

  /// Sentences of one side that follow each other become one, so that one bead in four becomes 1-2
  /// or 2-1.
  private static GoldText joined(String name, List<OpenPairs.Sample> pairs, Random random) {
    List<String> chinese = new ArrayList<>();
    List<String> english = new ArrayList<>();
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      int row = chinese.size();
      int column = english.size();
      OpenPairs.Sample pair = pairs.get(i);
      boolean two = random.nextInt(4) == 0 && i + 1 < pairs.size();
      boolean joinsChinese = two && random.nextBoolean();
      OpenPairs.Sample next = two ? pairs.get(++i) : pair;
      chinese.add(joinsChinese ? pair.chinese() + next.chinese() : pair.chinese());
      english.add(two && !joinsChinese ? pair.english() + " " + next.english() : pair.english());
      if (joinsChinese) {
        english.add(next.english());
      } else if (two) {
        chinese.add(next.chinese());
      }
      beads.add(new Bead(row, chinese.size(), column, english.size()));
    }
    return new GoldText(name, chinese, english, beads);
  }
}
