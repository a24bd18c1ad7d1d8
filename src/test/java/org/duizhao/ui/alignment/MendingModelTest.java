package org.duizhao.ui.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.duizhao.alignment.Bead;
import org.duizhao.alignment.Link;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;
import org.duizhao.session.UserFolders;
import org.duizhao.session.alignment.AlignedTexts;
import org.duizhao.session.alignment.AlignmentText;
import org.duizhao.session.mending.Half;
import org.duizhao.session.mending.MendingWork;
import org.duizhao.session.mending.Moves;
import org.duizhao.session.mending.RowFilter;
import org.duizhao.session.mending.RowSieve;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MendingModelTest {

  /// Of these rows the uncertain ones are 1, 3 and 4, the least likely 3.
  private static final double[] CONFIDENCE = {0.99, 0.7, 0.95, 0.2, 0.5, 0.9};

  @TempDir Path folder;

  private Session session;
  private MendingModel model;

  @BeforeEach
  void open() {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < CONFIDENCE.length; i++) {
      zh.add("第" + i + "句。");
      en.add("Sentence " + i + ".");
      links.add(new Link(new Bead(i, i + 1, i, i + 1), CONFIDENCE[i]));
    }
    Projects projects =
        new Projects(UserFolders.below(folder.resolve("user")), InstantSource.system(), "me");
    session =
        MendingWork.create(
            projects,
            folder.resolve("one"),
            "one",
            new AlignedTexts(
                new AlignmentText("zh", true, zh),
                new AlignmentText("en", false, en),
                links,
                Set.of(2, 3),
                1));
    model = new MendingModel(MendingWork.open(session).orElseThrow(), RowSieve::passesAtOnce);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void uncertain_rows_are_visited_in_the_order_of_the_text_and_around_its_end() {
    assertThat(visited(() -> model.seek(1), 4)).containsExactly(1, 3, 4, 1);
    assertThat(visited(() -> model.seek(-1), 3)).containsExactly(4, 3, 1);
  }

  @Test
  void the_least_certain_row_comes_first_then_the_next_likelier() {
    assertThat(visited(model::seekLeast, 4)).containsExactly(3, 4, 1, 3);
  }

  @Test
  void a_confirmed_row_is_uncertain_no_more() {
    for (int row : new int[] {1, 3, 4}) {
      model.make(new Moves(model.now()).pin(row, true));
    }
    assertThat(model.seek(1)).isFalse();
    assertThat(model.seekLeast()).isFalse();
  }

  @Test
  void a_filter_shows_what_passes_and_keeps_the_row_one_works_on_until_one_leaves_it() {
    model.show(RowFilter.UNCERTAIN);
    assertThat(shown()).containsExactly(1, 3, 4);
    assertThat(model.caret().row()).isEqualTo(1);
    model.make(new Moves(model.now()).pin(1, true));
    assertThat(shown()).containsExactly(1, 3, 4);
    model.step(1);
    assertThat(model.caret().row()).isEqualTo(3);
    assertThat(shown()).containsExactly(3, 4);
    model.show(RowFilter.ALL);
    assertThat(shown()).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(model.caret().row()).isEqualTo(3);
  }

  @Test
  void crossed_rows_are_shown_by_themselves_also_after_reopening_until_they_are_confirmed() {
    model.show(RowFilter.CROSSED);
    assertThat(model.count(RowFilter.CROSSED)).isEqualTo(2);
    model.go(2);
    assertThat(shown()).containsExactly(2, 3);
    MendingModel again =
        new MendingModel(MendingWork.open(session).orElseThrow(), RowSieve::passesAtOnce);
    assertThat(again.count(RowFilter.CROSSED)).isEqualTo(2);
    model.make(new Moves(model.now()).pin(3, true));
    assertThat(model.count(RowFilter.CROSSED)).isEqualTo(1);
  }

  @Test
  void the_caret_stays_with_its_row_when_rows_above_come_and_go() {
    model.go(4);
    model.make(new Moves(model.now()).join(0));
    assertThat(model.caret().row()).isEqualTo(3);
    model.make(new Moves(model.now()).insert(0));
    assertThat(model.caret().row()).isEqualTo(4);
    model.undo();
    assertThat(model.caret().row()).isEqualTo(1);
  }

  @Test
  void the_caret_stands_inside_the_sentence_nearest_to_where_it_is_put() {
    model.move(new Caret(2, Half.TARGET, 7, 3));
    assertThat(model.caret()).isEqualTo(new Caret(2, Half.TARGET, 0, 0));
    model.move(new Caret(2, Half.SOURCE, 0, 99));
    assertThat(model.caret()).isEqualTo(new Caret(2, Half.SOURCE, 0, 4));
    model.move(new Caret(99, Half.SOURCE, 0, 0));
    assertThat(model.caret().row()).isEqualTo(5);
  }

  private List<Integer> visited(Runnable step, int times) {
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      step.run();
      rows.add(model.caret().row());
    }
    return rows;
  }

  private List<Integer> shown() {
    return IntStream.range(0, model.size()).map(model::row).boxed().toList();
  }
}
