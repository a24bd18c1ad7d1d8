package org.duizhao.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TranslationTable;
import org.junit.jupiter.api.Test;

/// Terms and sentences known beforehand, where nothing else tells which sentence was left out.
class KnownTest {

  private static final Aligner ALIGNER = Aligner.standard(Lexicon.load(), TranslationTable.load());

  private static final List<String> CHINESE =
      List.of("那天晚上我們看見了賨人。", "那天晚上我們看見了僰人。", "那天晚上我們看見了羿人。");
  private static final List<String> ENGLISH = List.of("It was then that the zorblings came.");

  @Test
  void a_known_term_tells_which_sentence_was_translated() {
    for (int row : new int[] {0, 2}) {
      String term = CHINESE.get(row).substring(9, 11);
      Known known = new Known(List.of(new Known.Pair(term, "Zorbling")), List.of());
      assertThat(beads(known)).contains(new Bead(row, row + 1, 0, 1));
    }
  }

  @Test
  void a_known_sentence_tells_it_too() {
    for (int row = 0; row < CHINESE.size(); row++) {
      Known.Pair pair = new Known.Pair(CHINESE.get(row), ENGLISH.getFirst());
      assertThat(beads(new Known(List.of(), List.of(pair)))).contains(new Bead(row, row + 1, 0, 1));
    }
  }

  private static List<Bead> beads(Known known) {
    return ALIGNER
        .prepare(
            Sentences.plain(CHINESE),
            Sentences.plain(ENGLISH),
            known,
            Progress.unwatched(),
            new Cancel())
        .align(List.of(), Progress.unwatched(), new Cancel())
        .stream()
        .map(Link::bead)
        .toList();
  }
}
