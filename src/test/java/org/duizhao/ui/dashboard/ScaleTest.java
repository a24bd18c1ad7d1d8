package org.duizhao.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

  @ParameterizedTest
  @CsvSource({"0, 10", "10, 10", "11, 20", "21, 50", "980, 1000", "1001, 2000", "48000, 50000"})
  void a_chart_ends_at_the_next_round_number(long value, long top) {
    assertThat(Scale.top(value)).isEqualTo(top);
  }
}
