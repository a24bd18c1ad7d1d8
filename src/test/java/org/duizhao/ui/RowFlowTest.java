package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RowFlowTest {

  private static final int SIZE = 200_000;

  private final List<Region> made = new ArrayList<>();
  private final RowFlow<Region> flow = Gui.onFx(() -> new RowFlow<>(new Striped()));
  private final Gui gui = Gui.show(() -> flow);

  @AfterEach
  void close() {
    gui.close();
  }

  @Test
  void a_walk_through_200_000_rows_makes_only_a_window_full_of_nodes() {
    for (int row = 0; row < SIZE; row += 997) {
      int to = row;
      Gui.run(() -> flow.show(to));
      Gui.run(flow::layout);
      assertThat(Gui.onFx(() -> flow.isShown(to))).isTrue();
    }
    assertThat(made.size()).isLessThan(80);
  }

  @Test
  void the_end_stands_at_the_foot_of_the_view_and_the_beginning_at_its_head() {
    Gui.run(() -> flow.show(SIZE - 1));
    Gui.run(flow::layout);
    double foot =
        Gui.onFx(
            () ->
                made.stream()
                    .filter(Region::isVisible)
                    .mapToDouble(row -> row.getLayoutY() + row.getHeight())
                    .max()
                    .orElse(0));
    assertThat(foot).isBetween(flow.getHeight() - 10, flow.getHeight());
    Gui.run(() -> flow.scrollBy(1e9));
    Gui.run(flow::layout);
    assertThat(made.size()).isLessThan(200);
    Gui.run(() -> flow.show(0));
    Gui.run(flow::layout);
    assertThat(Gui.onFx(flow::firstShown)).isZero();
  }

  @Test
  void the_pinned_row_keeps_its_node_when_scrolled_away() {
    Gui.run(() -> flow.show(10));
    Gui.run(() -> flow.pin(10));
    Gui.run(flow::layout);
    Region pinned = node(10);
    Gui.run(() -> flow.show(100_000));
    Gui.run(flow::layout);
    assertThat(node(10)).isSameAs(pinned);
    assertThat(pinned.getScene()).isNotNull();
  }

  private Region node(int row) {
    return made.stream()
        .filter(each -> Integer.valueOf(row).equals(each.getUserData()))
        .findFirst()
        .orElseThrow();
  }

  /// Rows of four heights.
  private final class Striped implements RowFlow.Source<Region> {

    @Override
    public int size() {
      return SIZE;
    }

    @Override
    public Region make() {
      Region row = new Region();
      made.add(row);
      return row;
    }

    @Override
    public void fill(Region cell, int row) {
      cell.setUserData(row);
    }

    @Override
    public double height(Region cell, double width) {
      return cell.getUserData() instanceof Integer row ? 24 + 20 * (row % 4) : 24;
    }
  }
}
