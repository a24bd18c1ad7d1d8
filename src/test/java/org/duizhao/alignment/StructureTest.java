package org.duizhao.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TranslationTable;
import org.junit.jupiter.api.Test;

/// Paragraphs and headings as a help in aligning.
class StructureTest {

  private static final int SENTENCES = 90;

  private final Aligner aligner = Aligner.standard(Lexicon.load(), TranslationTable.load());

  @Test
  void breaks_that_go_together_hold_sentences_together_and_others_keep_them_apart() {
    List<Break> breaks = breaks(new Random(1));
    BeadScorer scorer = StructureScorer.learned(chinese(breaks), english(breaks), straight());
    int end = breaks.indexOf(Break.PARAGRAPH) + 1;
    int heading = breaks.indexOf(Break.HEADING) + 1;
    assertThat(scorer.score(end - 1, end, end - 1, end)).isGreaterThan(0.5);
    assertThat(scorer.score(heading - 1, heading, heading - 1, heading)).isGreaterThan(1);
    assertThat(scorer.score(end - 1, end, end, end + 1)).as("ends on one side").isLessThan(-1);
    assertThat(scorer.score(end - 1, end + 1, end - 1, end + 1)).as("within").isLessThan(-1);
  }

  @Test
  void breaks_that_come_by_chance_say_next_to_nothing() {
    List<Break> breaks = breaks(new Random(1));
    Sentences other = english(breaks(new Random(2)));
    BeadScorer scorer = StructureScorer.learned(chinese(breaks), other, straight());
    double most = 0;
    for (int i = 0; i < SENTENCES; i++) {
      most = Math.max(most, Math.abs(scorer.score(i, i + 1, i, i + 1)));
    }
    assertThat(most).isBetween(0.01, 0.9);
  }

  @Test
  void a_text_without_paragraphs_or_with_one_for_each_sentence_has_no_structure() {
    List<Break> all = Collections.nCopies(SENTENCES, Break.PARAGRAPH);
    List<Break> breaks = breaks(new Random(1));
    assertThat(StructureScorer.learned(chinese(all), english(breaks), straight()))
        .isSameAs(BeadScorer.NOTHING);
    assertThat(Sentences.plain(List.of("一。", "二。")).isStructured()).isFalse();
  }

  /// In the middle three sentences all alike stand in a paragraph of the Chinese and two in the
  /// English, then four on both sides: words cannot tell where one is missing.
  @Test
  void sentences_all_alike_stay_in_their_paragraphs_if_paragraphs_go_together() {
    List<Break> breaks = breaks(new Random(1));
    Sentences zh = withAlikes(chinese(breaks), "他走了。", 3, 4);
    Sentences en = withAlikes(english(breaks), "He left.", 2, 4);
    int middle = SENTENCES / 2;
    assertThat(meetAt(align(zh, en), middle + 3, middle + 2)).isTrue();
    assertThat(meetAt(align(Sentences.plain(zh.texts()), Sentences.plain(en.texts())), 48, 47))
        .as("without paragraphs")
        .isFalse();
  }

  @Test
  void paragraphs_that_mislead_change_no_link() {
    Sentences zh = chinese(breaks(new Random(3)));
    Sentences en = english(breaks(new Random(4)));
    assertThat(align(zh, en).stream().map(Link::bead))
        .containsExactlyElementsOf(straight().stream().map(Link::bead).toList());
  }

  private List<Link> align(Sentences zh, Sentences en) {
    return aligner
        .prepare(zh, en, Known.NOTHING, Progress.unwatched(), new Cancel())
        .align(List.of(), Progress.unwatched(), new Cancel());
  }

  private static boolean meetAt(List<Link> links, int source, int target) {
    return links.stream()
        .anyMatch(link -> link.bead().sourceTo() == source && link.bead().targetTo() == target);
  }

  private static Sentences withAlikes(Sentences side, String alike, int first, int second) {
    List<String> texts = new ArrayList<>(side.texts());
    List<Break> breaks = new ArrayList<>(side.breaks());
    int middle = SENTENCES / 2;
    breaks.set(middle - 1, Break.PARAGRAPH);
    texts.addAll(middle, Collections.nCopies(first + second, alike));
    List<Break> added = new ArrayList<>(Collections.nCopies(first + second, Break.NONE));
    added.set(first - 1, Break.PARAGRAPH);
    added.set(first + second - 1, Break.PARAGRAPH);
    breaks.addAll(middle, added);
    return new Sentences(texts, breaks);
  }

  private static List<Break> breaks(Random random) {
    List<Break> breaks = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      int kind = random.nextInt(20);
      breaks.add(kind == 0 ? Break.HEADING : kind < 6 ? Break.PARAGRAPH : Break.NONE);
    }
    return breaks;
  }

  private static List<Link> straight() {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      links.add(new Link(new Bead(i, i + 1, i, i + 1), 1));
    }
    return links;
  }

  private static Sentences chinese(List<Break> breaks) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      texts.add("第" + (100 + i) + "號船離開了港口。");
    }
    return new Sentences(texts, breaks);
  }

  private static Sentences english(List<Break> breaks) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      texts.add("Ship number " + (100 + i) + " left the port.");
    }
    return new Sentences(texts, breaks);
  }
}
