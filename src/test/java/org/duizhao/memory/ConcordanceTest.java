package org.duizhao.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.core.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcordanceTest {

  @TempDir Path folder;
  private Memory memory;

  @BeforeEach
  void open() {
    memory = Memory.open(folder.resolve("memory.db"));
  }

  @AfterEach
  void close() {
    memory.close();
  }

  private static MemoryUnit unit(String source, String target) {
    return MemoryUnit.of(source, target, "zh", "en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          北        | 我去【北】京大學。                 | I go to Peking University (PKU).
          北京大学  | 我去【北京大學】。                 | I go to Peking University (PKU).
          学。      | 我去北京大【學。】                 | I go to Peking University (PKU).
          。        | 我去北京大學【。】                 | I go to Peking University (PKU)【.】
          univ      | 我去北京大學。                     | I go to Peking 【Univ】ersity (PKU).
          ing Uni   | 我去北京大學。                     | I go to Pek【ing Uni】versity (PKU).
          o         | 我去北京大學。                     | I g【o】 t【o】 Peking University (PKU).
          to peking | 我去北京大學。                     | I go 【to Peking】 University (PKU).
          (pk       | 我去北京大學。                     | I go to Peking University 【(PK】U).
          ＰＫＵ    | 我去北京大學。                     | I go to Peking University (【PKU】).
          """)
  void any_substring_is_found_on_either_side_and_marked(String text, String source, String target) {
    memory.add(unit("他不來。別的", "He will not come, alas"));
    memory.add(unit("我去北京大學。", "I go to Peking University (PKU)."));
    memory.add(unit("別的", "Nothing here"));
    Hit hit =
        memory.concordance(text, PairSide.EITHER, 50).stream()
            .filter(each -> each.unit() == 2)
            .findFirst()
            .orElseThrow();
    assertThat(marked(hit.pair().source(), hit.source())).isEqualTo(source);
    assertThat(marked(hit.pair().target(), hit.target())).isEqualTo(target);
  }

  private static String marked(String text, List<Span> spans) {
    StringBuilder marked = new StringBuilder(text);
    for (Span span : spans.reversed()) {
      marked.insert(span.end(), '】').insert(span.start(), '【');
    }
    return marked.toString();
  }

  @Test
  void equals_looking_at_every_unit() {
    Random random = new Random(4);
    List<String> sources = ChineseLike.units(random, 3000);
    List<MemoryUnit> units = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      units.add(unit(sources.get(i), english(random) + " " + i));
    }
    memory.addAll(units.iterator(), Progress.unwatched(), new Cancel());
    for (int i = 0; i < 1500; i++) {
      boolean inTarget = random.nextBoolean();
      MemoryUnit any = units.get(random.nextInt(units.size()));
      String text = inTarget ? any.target() : any.source();
      int from = random.nextInt(text.length());
      int to = from + 1 + random.nextInt(Math.min(12, text.length() - from));
      String sought = Folded.of(text.substring(from, to));
      if (sought.isEmpty()) {
        continue;
      }
      PairSide side = inTarget ? PairSide.TARGET : PairSide.SOURCE;
      List<Long> expected = new ArrayList<>();
      for (int unit = units.size(); unit > 0 && expected.size() < 50; unit--) {
        MemoryUnit each = units.get(unit - 1);
        if (Folded.of(inTarget ? each.target() : each.source()).contains(sought)) {
          expected.add((long) unit);
        }
      }
      assertThat(memory.concordance(sought, side, 50))
          .as(sought)
          .extracting(Hit::unit)
          .isEqualTo(expected);
    }
  }

  private static String english(Random random) {
    StringBuilder text = new StringBuilder();
    int words = 1 + random.nextInt(12);
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append("bcdfg".charAt(random.nextInt(5)));
      int syllables = random.nextInt(3);
      for (int s = 0; s < syllables; s++) {
        text.append("aeiou".charAt(random.nextInt(5))).append("lmnrst".charAt(random.nextInt(6)));
      }
      text.append(random.nextInt(8) == 0 ? "," : "");
    }
    return text.append(random.nextInt(3) == 0 ? "?" : ".").toString();
  }

  @Test
  void the_longest_pieces_translated_before_are_offered() {
    memory.add(unit("人工智能正在改變世界，我們都知道。", "AI is changing the world, as we all know."));
    memory.add(unit("正在改變世界", "is changing the world"));
    memory.add(unit("我們的生活方式很簡單。", "Our way of life is simple."));
    String sentence = "机器学习正在改变世界和我们的生活方式。";
    assertThat(memory.fragments(sentence, 4, 5))
        .extracting(each -> each.span().of(sentence) + " " + each.source().of(each.pair().source()))
        .containsExactly("我们的生活方式 我們的生活方式", "正在改变世界 正在改變世界");
  }

  @Test
  void pieces_equal_the_longest_common_substrings() {
    Random random = new Random(5);
    List<String> sources = ChineseLike.units(random, 1500);
    memory.addAll(
        sources.stream().map(source -> unit(source, "x")).iterator(),
        Progress.unwatched(),
        new Cancel());
    for (int i = 0; i < 60; i++) {
      String sentence = ChineseLike.changed(random, sources.get(random.nextInt(1500)));
      int longest = 0;
      for (int from = 0; from < sentence.length(); from++) {
        int to = from + longest + 1;
        while (to <= sentence.length() && stands(sources, sentence.substring(from, to))) {
          longest = bare(sentence.substring(from, to), longest);
          to++;
        }
      }
      List<Fragment> found = memory.fragments(sentence, 2, 50);
      assertThat(found.isEmpty() ? 0 : found.getFirst().span().length())
          .as(sentence)
          .isEqualTo(longest < 2 ? 0 : longest);
    }
  }

  private static boolean stands(List<String> sources, String piece) {
    return sources.stream().anyMatch(source -> source.contains(piece));
  }

  /// Length of the piece without the mark at its end, or what was the longest already.
  private static int bare(String piece, int longest) {
    return Math.max(longest, piece.replaceAll("[.?]", "").length());
  }
}
