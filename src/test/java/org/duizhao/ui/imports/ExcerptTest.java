package org.duizhao.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.duizhao.core.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          開進了山城        | 1 | 2 | 進(jìn)   | 進   | 開進   | (jìn)       | ''  | 了山城
          恰當的時間        | 1 | 4 | 當?臅r   | 當的時 | 恰當   | ?臅r         | 的時 | 間
          就能開工。        | 5 | 5 | /p>      | ''   | 就能開工。 | /p>      | ''  | ''
          一二三四五六七八九十一二三四五六 | 14 | 14 | x | '' | …三四五六七八九十一二三四 | x | '' | 五六
          """)
  void only_what_differs_is_marked(
      String text,
      int start,
      int end,
      String before,
      String after,
      String left,
      String removed,
      String inserted,
      String right) {
    assertThat(Excerpt.of(text, new Span(start, end), before, after))
        .isEqualTo(new Excerpt(left, removed, inserted, right));
  }

  @Test
  void what_cannot_be_seen_is_named() {
    Excerpt excerpt = Excerpt.of("甲乙", new Span(1, 1), "\u200B\uE5E5\r", "");
    assertThat(excerpt.removed()).isEqualTo("U+200BU+E5E5␍");
  }

  @Test
  void a_character_of_two_code_units_is_never_cut() {
    // 𠀀 and 𠀁 share their first code unit.
    Excerpt excerpt = Excerpt.of("𠀁", new Span(0, 2), "𠀀", "𠀁");
    assertThat(excerpt).isEqualTo(new Excerpt("", "𠀀", "𠀁", ""));
  }

  @Test
  void the_surroundings_stay_in_their_line() {
    assertThat(Excerpt.of("上行\n中行\n下行", new Span(4, 4), "x", ""))
        .isEqualTo(new Excerpt("中", "x", "", "行"));
  }
}
