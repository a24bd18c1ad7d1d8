package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.duizhao.ui.Difference.Fate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the cat sat   | the cat sat   | the cat sat
          the cat sat   | the dog sat   | the [-cat][+dog] sat
          the cat       | the cat sat   | the cat[+ sat]
          ''            | new           | [+new]
          他走了。       | 他來了。        | 他[-走][+來]了。
          在2015年       | 在1998年        | 在[-2015][+1998]年
          """)
  void words_that_went_and_came_are_marked(String before, String after, String marked) {
    String shown =
        Difference.between(before, after).stream()
            .map(
                piece ->
                    switch (piece.fate()) {
                      case SAME -> piece.text();
                      case REMOVED -> "[-" + piece.text() + "]";
                      case ADDED -> "[+" + piece.text() + "]";
                    })
            .collect(Collectors.joining());
    assertThat(shown).isEqualTo(marked);
  }

  @Property(tries = 200)
  void both_texts_can_be_read_from_the_pieces(@ForAll String before, @ForAll String after) {
    assertThat(without(Fate.ADDED, before, after)).isEqualTo(before);
    assertThat(without(Fate.REMOVED, before, after)).isEqualTo(after);
  }

  private static String without(Fate left, String before, String after) {
    return Difference.between(before, after).stream()
        .filter(piece -> piece.fate() != left)
        .map(Difference.Piece::text)
        .collect(Collectors.joining());
  }
}
