package org.duizhao.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.duizhao.session.Settings.ReadingLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTest {

  @Test
  void where_there_is_room_lines_have_their_full_measure_in_the_middle() {
    Measure wide = Measure.of(2000, 40, ReadingLayout.BESIDE, 20, 16);
    assertThat(wide.chineseWidth()).isEqualTo(35 * 20);
    assertThat(wide.englishWidth()).isEqualTo(35 * 16);
    assertThat(wide.left()).isCloseTo(2000 - wide.left() - wide.width(), within(0.001));
    assertThat(wide.englishX()).isGreaterThan(wide.chineseX() + wide.chineseWidth() + 40);
  }

  @ParameterizedTest
  @EnumSource(ReadingLayout.class)
  void where_there_is_none_columns_are_narrower_and_keep_the_margins(ReadingLayout layout) {
    Measure narrow = Measure.of(500, 40, layout, 20, 16);
    assertThat(narrow.left()).isGreaterThanOrEqualTo(40);
    assertThat(narrow.left() + narrow.width()).isLessThanOrEqualTo(460.001);
    assertThat(narrow.englishWidth()).isPositive();
  }

  @Test
  void english_alone_leaves_no_room_for_chinese() {
    assertThat(Measure.of(2000, 40, ReadingLayout.ENGLISH, 20, 16))
        .isEqualTo(new Measure(0, 0, 720, 560));
  }
}
