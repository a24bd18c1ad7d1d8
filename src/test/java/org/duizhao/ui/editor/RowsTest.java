package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowsTest {

  private final Segments talk = Segments.of(EditorWindow.talk());
  private final Rows rows = new Rows();

  @BeforeEach
  void show() {
    rows.show(talk);
  }

  @Test
  void page_furniture_is_left_out_until_asked_for() {
    assertThat(positions()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    rows.showFurniture(true);
    assertThat(positions()).hasSize(12).contains(0, 11);
  }

  @Test
  void a_segment_that_no_longer_passes_the_filter_stays_until_the_filter_changes() {
    rows.list(Listers.where(segment -> segment.target().isEmpty()), Optional.empty());
    Segment translated = talk.get(4).withTarget("Because.");
    rows.update(talk.with(4, translated));
    assertThat(positions()).contains(4);
    assertThat(rows.segment(rows.rowOf(4)).target()).isEqualTo("Because.");
    rows.list(Listers.where(segment -> segment.target().isEmpty()), Optional.empty());
    assertThat(positions()).doesNotContain(4);
  }

  @Test
  void a_turn_begins_where_the_speaker_changes() {
    List<Integer> turns =
        IntStream.range(0, rows.size()).filter(rows::isTurn).mapToObj(rows::position).toList();
    assertThat(turns).containsExactly(3, 4, 8, 9);
  }

  @Test
  void the_row_near_a_hidden_position_is_the_next_one_listed() {
    assertThat(rows.rowOf(0)).isEqualTo(-1);
    assertThat(rows.position(rows.rowNear(0))).isEqualTo(1);
    assertThat(rows.position(rows.rowNear(11))).isEqualTo(10);
    rows.list((segments, furniture) -> new int[0], Optional.empty());
    assertThat(rows.rowNear(3)).isEqualTo(-1);
  }

  private List<Integer> positions() {
    return IntStream.range(0, rows.size()).mapToObj(rows::position).toList();
  }
}
