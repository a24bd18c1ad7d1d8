package org.duizhao.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TranslationTable;
import org.junit.jupiter.api.Test;

class AlignerTest {

  private static final Aligner ALIGNER = Aligner.standard(Lexicon.load(), TranslationTable.load());

  @Property(tries = 40)
  void every_sentence_stands_once_and_in_order(
      @ForAll("chinese") List<String> chinese, @ForAll("english") List<String> english) {
    assertWhole(align(chinese, english), chinese.size(), english.size());
  }

  @Property(tries = 30)
  void pins_are_kept_whatever_they_pair(
      @ForAll("chinese") List<String> chinese,
      @ForAll("english") List<String> english,
      @ForAll long seed) {
    List<Bead> pins = pins(chinese.size(), english.size(), new Random(seed));
    List<Link> links = prepare(chinese, english).align(pins, Progress.unwatched(), new Cancel());
    assertWhole(links, chinese.size(), english.size());
    assertThat(links).containsAll(pins.stream().map(pin -> new Link(pin, 1)).toList());
  }

  @Property(tries = 20)
  void the_same_texts_give_the_same_links(
      @ForAll("chinese") List<String> chinese, @ForAll("english") List<String> english) {
    assertThat(align(chinese, english)).isEqualTo(align(chinese, english));
  }

  @Provide
  Arbitrary<List<String>> chinese() {
    return Arbitraries.of(
            "", "他昨天買了三本書。", "“你來嗎？”她問。", "2023年下了大雪！", "……", "王小明和馬斯克去了北京", "吃", "abc", " ")
        .list()
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<List<String>> english() {
    return Arbitraries.of(
            "",
            "He bought three books yesterday.",
            "\"Are you coming?\" she asked.",
            "It snowed a lot in 2023!",
            "...",
            "Wang Xiaoming and Musk went to Beijing",
            "Eat",
            "abc",
            " ")
        .list()
        .ofMaxSize(40);
  }

  @Test
  void texts_of_which_one_or_both_are_empty_are_aligned_too() {
    assertThat(align(List.of(), List.of())).isEmpty();
    assertThat(align(List.of("一。", "二。"), List.of()).stream().map(Link::bead))
        .containsExactly(new Bead(0, 1, 0, 0), new Bead(1, 2, 0, 0));
    assertThat(align(List.of(), List.of("One.", "Two.")).stream().map(Link::bead))
        .containsExactly(new Bead(0, 0, 0, 1), new Bead(0, 0, 1, 2));
  }

  @Test
  void fifty_thousand_empty_lines_are_paired_whole() {
    List<String> empty = Collections.nCopies(50_000, "");
    assertWhole(align(empty, empty), 50_000, 50_000);
  }

  @Test
  void one_sentence_of_a_hundred_thousand_characters_is_paired() {
    List<String> chinese = List.of("開始。", "他來了，".repeat(25_000), "結束。");
    List<String> english = List.of("The start.", "He came, ".repeat(25_000), "The end.");
    assertThat(align(chinese, english).stream().map(Link::bead))
        .containsExactly(new Bead(0, 1, 0, 1), new Bead(1, 2, 1, 2), new Bead(2, 3, 2, 3));
  }

  @Test
  void identical_texts_are_paired_line_by_line() {
    List<String> lines = IntStream.range(0, 200).mapToObj(i -> "Chapter " + i + " of 200").toList();
    assertThat(align(lines, lines).stream().map(Link::bead))
        .containsExactlyElementsOf(
            IntStream.range(0, 200).mapToObj(i -> new Bead(i, i + 1, i, i + 1)).toList());
  }

  @Test
  void names_spelled_in_pinyin_and_numbers_hold_sentences_together() {
    List<String> chinese = List.of("王小明來了。", "二十八個人。", "李麗珍走了。");
    List<String> english =
        List.of("Here was Wang Xiaoming.", "Twenty-eight people.", "Li Lizhen left.");
    assertThat(align(chinese, english).stream().map(Link::bead))
        .containsExactly(new Bead(0, 1, 0, 1), new Bead(1, 2, 1, 2), new Bead(2, 3, 2, 3));
  }

  @Test
  void a_pin_that_crosses_another_is_refused() {
    List<Bead> crossed = List.of(new Bead(1, 2, 0, 1), new Bead(0, 1, 1, 2));
    PreparedTexts texts = prepare(List.of("一。", "二。"), List.of("One.", "Two."));
    assertThatThrownBy(() -> texts.align(crossed, Progress.unwatched(), new Cancel()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("crosses");
  }

  @Test
  void work_stops_when_it_is_asked_to() {
    Cancel cancel = new Cancel();
    cancel.request();
    List<String> lines = Collections.nCopies(1000, "一。");
    assertThatThrownBy(() -> ALIGNER.align(lines, lines, Progress.unwatched(), cancel))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void progress_runs_to_the_end() {
    List<Long> steps = new ArrayList<>();
    List<String> lines = Collections.nCopies(1500, "一。");
    ALIGNER.align(lines, lines, (done, total) -> steps.add(done * 1000 / total), new Cancel());
    assertThat(steps).isSorted().last().isEqualTo(1000L);
  }

  private static List<Bead> pins(int sources, int targets, Random random) {
    List<Bead> pins = new ArrayList<>();
    int row = 0;
    int column = 0;
    while (row < sources && column < targets && pins.size() < 4) {
      row = row + random.nextInt(sources - row);
      column = column + random.nextInt(targets - column);
      int rows = random.nextInt(Math.min(3, sources - row) + 1);
      int columns = rows == 0 ? 1 : random.nextInt(Math.min(3, targets - column) + 1);
      pins.add(new Bead(row, row + rows, column, column + columns));
      row += rows;
      column += columns;
    }
    return pins;
  }

  private static PreparedTexts prepare(List<String> chinese, List<String> english) {
    return ALIGNER.prepare(chinese, english, Progress.unwatched(), new Cancel());
  }

  private static List<Link> align(List<String> chinese, List<String> english) {
    return ALIGNER.align(chinese, english, Progress.unwatched(), new Cancel());
  }

  private static void assertWhole(List<Link> links, int sources, int targets) {
    int row = 0;
    int column = 0;
    for (Link link : links) {
      assertThat(link.bead().sourceFrom()).isEqualTo(row);
      assertThat(link.bead().targetFrom()).isEqualTo(column);
      assertThat(link.bead().sources() + link.bead().targets()).isPositive();
      assertThat(link.confidence()).isBetween(0.0, 1.0);
      row = link.bead().sourceTo();
      column = link.bead().targetTo();
    }
    assertThat(row).isEqualTo(sources);
    assertThat(column).isEqualTo(targets);
  }
}
