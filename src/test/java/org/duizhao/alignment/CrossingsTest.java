package org.duizhao.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TranslationTable;
import org.junit.jupiter.api.Test;

class CrossingsTest {

  private static final Aligner ALIGNER = Aligner.standard(Lexicon.load(), TranslationTable.load());

  private static final List<String> CHINESE =
      List.of(
          "昨天早上我在市場買了三條魚。",
          "醫生說他的心臟很健康。",
          "火車晚上七點離開北京。",
          "學生們在圖書館看書。",
          "她的丈夫是一位有名的音樂家。",
          "下雪的時候，山路非常危險。");

  private static final List<String> ENGLISH =
      List.of(
          "I bought three fish at the market yesterday morning.",
          "The doctor said that his heart was healthy.",
          "The train leaves Beijing at seven in the evening.",
          "The students are reading books in the library.",
          "Her husband is a famous musician.",
          "When it snows the mountain roads are very dangerous.");

  @Test
  void sentences_that_changed_places_are_crossed_and_no_others() {
    for (int at = 0; at + 1 < ENGLISH.size(); at++) {
      List<String> english = new ArrayList<>(ENGLISH);
      Collections.swap(english, at, at + 1);
      assertThat(crossed(english)).containsExactly(ENGLISH.get(at), ENGLISH.get(at + 1));
    }
  }

  @Test
  void sentences_in_order_are_not_crossed() {
    assertThat(crossed(ENGLISH)).isEmpty();
  }

  @Test
  void a_sentence_left_out_or_put_in_is_no_crossing() {
    List<String> shorter = new ArrayList<>(ENGLISH);
    shorter.remove(2);
    assertThat(crossed(shorter)).isEmpty();
    List<String> longer = new ArrayList<>(ENGLISH);
    longer.add(3, "Nobody knew where the money had gone.");
    assertThat(crossed(longer)).isEmpty();
  }

  @Test
  void an_empty_text_has_no_crossing() {
    assertThat(crossed(List.of())).isEmpty();
  }

  /// The English sentences of crossed links, in the order of the text when nothing was swapped.
  private static List<String> crossed(List<String> english) {
    PreparedTexts texts = ALIGNER.prepare(CHINESE, english, Progress.unwatched(), new Cancel());
    List<Link> links = texts.align(List.of(), Progress.unwatched(), new Cancel());
    Set<String> found = new TreeSet<>();
    for (int link : Crossings.in(texts, links)) {
      Bead bead = links.get(link).bead();
      found.addAll(english.subList(bead.targetFrom(), bead.targetTo()));
    }
    return ENGLISH.stream().filter(found::contains).toList();
  }
}
