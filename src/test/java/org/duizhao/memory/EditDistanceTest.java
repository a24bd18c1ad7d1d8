package org.duizhao.memory;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/// Held against the plain matrix.
class EditDistanceTest {

  @Property
  void equals_the_matrix_for_short_texts(
      @ForAll @CharRange(from = '一', to = '丆') @StringLength(max = 70) String one,
      @ForAll @CharRange(from = '一', to = '丆') @StringLength(max = 90) String other) {
    assertThat(distance(one, other, 1000)).isEqualTo(Matrix.distance(one, other));
  }

  @Property(tries = 200)
  void equals_the_matrix_for_long_texts(
      @ForAll @CharRange(from = '一', to = '丆') @StringLength(min = 60, max = 300) String one,
      @ForAll @CharRange(from = '一', to = '丆') @StringLength(max = 300) String other) {
    assertThat(distance(one, other, 1000)).isEqualTo(Matrix.distance(one, other));
  }

  @Property
  void says_more_than_the_limit_only_where_it_is_more(
      @ForAll @CharRange(from = '一', to = '丄') @StringLength(max = 80) String one,
      @ForAll @CharRange(from = '一', to = '丄') @StringLength(max = 80) String other) {
    int real = Matrix.distance(one, other);
    for (int most = 0; most < 12; most++) {
      int found = distance(one, other, most);
      assertThat(found > most).isEqualTo(real > most);
      if (real <= most) {
        assertThat(found).isEqualTo(real);
      }
    }
  }

  private static int distance(String one, String other, int most) {
    return new EditDistance(one).to(other.toCharArray(), other.length(), most);
  }
}
