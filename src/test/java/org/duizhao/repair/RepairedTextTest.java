package org.duizhao.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepairedTextTest {

  private static final String ORIGINAL = "一統(tǒng)二?shù)臅r三";

  private static final RepairedText REPAIRED =
      RepairedText.of(
          ORIGINAL,
          List.of(
              Repair.of(ORIGINAL, 2, 8, RepairKind.PINYIN, "", 1),
              Repair.of(ORIGINAL, 9, 15, RepairKind.SHIFTED_BYTES, "的時", 1)));

  @Test
  void the_repairs_are_applied() {
    assertThat(REPAIRED.text()).isEqualTo("一統二的時r三");
  }

  @Test
  void places_outside_repairs_map_both_ways() {
    assertThat(List.of(0, 1, 2, 5, 6).stream().map(REPAIRED::toOriginal).toList())
        .containsExactly(0, 1, 8, 15, 16);
    assertThat(List.of(0, 1, 8, 15, 16).stream().map(REPAIRED::toRepaired).toList())
        .containsExactly(0, 1, 2, 5, 6);
  }

  @Test
  void places_inside_a_repair_map_to_its_start() {
    assertThat(REPAIRED.toOriginal(4)).isEqualTo(9);
    assertThat(REPAIRED.toRepaired(5)).isEqualTo(2);
    assertThat(REPAIRED.toRepaired(12)).isEqualTo(3);
  }

  @Test
  void a_repair_of_another_text_is_refused() {
    assertThatThrownBy(
            () ->
                RepairedText.of(
                    "別的文字在這裡", List.of(Repair.of(ORIGINAL, 2, 8, RepairKind.PINYIN, "", 1))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
