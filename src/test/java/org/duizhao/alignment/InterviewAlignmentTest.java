package org.duizhao.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.core.Span;
import org.duizhao.language.ChineseSentences;
import org.duizhao.language.EnglishModels;
import org.duizhao.language.EnglishSentences;
import org.duizhao.language.SentenceSplitter;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TranslationTable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The interview and its translation, as two texts without lines, come together again.
class InterviewAlignmentTest {

  private record Side(String text, List<Integer> ends) {}

  @Test
  void the_interviews_pairs_are_found_again() throws IOException {
    List<JsonNode> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("projects/interview/pairs.jsonl"))) {
      JsonNode pair = JsonMapper.shared().readTree(line);
      if (!pair.path("target").asString("").isEmpty()) {
        pairs.add(pair);
      }
    }
    Side source = side(pairs, "source", "");
    Side target = side(pairs, "target", " ");
    List<Span> chinese = SentenceSplitter.over(new ChineseSentences()).split(source.text());
    List<Span> english =
        SentenceSplitter.over(new EnglishSentences(new EnglishModels())).split(target.text());
    List<Bead> gold = gold(source.ends(), target.ends(), chinese, english);
    List<Bead> found =
        Aligner.standard(Lexicon.load(), TranslationTable.load())
            .align(
                chinese.stream().map(span -> span.of(source.text())).toList(),
                english.stream().map(span -> span.of(target.text())).toList(),
                Progress.unwatched(),
                new Cancel())
            .stream()
            .map(Link::bead)
            .toList();
    assertThat(gold).hasSizeGreaterThan(150);
    assertThat(StrictScore.of(gold, found).f1()).isGreaterThanOrEqualTo(0.99);
  }

  private static Side side(List<JsonNode> pairs, String name, String between) {
    StringBuilder text = new StringBuilder();
    List<Integer> ends = new ArrayList<>();
    for (JsonNode pair : pairs) {
      text.append(pair.path(name).asString("").strip());
      ends.add(text.length());
      text.append(between);
    }
    return new Side(text.toString(), ends);
  }

  /// The pairs in numbers of the sentences the splitters found; pairs that share a sentence are
  /// one.
  private static List<Bead> gold(
      List<Integer> sourceEnds, List<Integer> targetEnds, List<Span> chinese, List<Span> english) {
    List<Bead> gold = new ArrayList<>();
    int row = 0;
    int column = 0;
    for (int pair = 0; pair < sourceEnds.size(); pair++) {
      int sources = endingAt(chinese, sourceEnds.get(pair));
      int targets = endingAt(english, targetEnds.get(pair));
      if (sources >= 0 && targets >= 0) {
        gold.add(new Bead(row, sources, column, targets));
        row = sources;
        column = targets;
      }
    }
    return gold;
  }

  /// How many sentences have ended when one ends just here, or -1.
  private static int endingAt(List<Span> sentences, int end) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).end() == end) {
        return i + 1;
      }
    }
    return -1;
  }
}
