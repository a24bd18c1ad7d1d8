package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.duizhao.core.Kind;
import org.duizhao.core.State;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Splitting, merging and the like by the keys a user presses.
class SegmentCommandsTest {

  @TempDir Path folder;

  private EditorWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    window = new EditorWindow(folder).with(EditorWindow.talk());
    gui = window.gui;
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void a_segment_is_split_at_the_caret_in_its_source_and_merged_again() {
    go(4);
    gui.type("Because research needs money, and gifts end.");
    gui.press(KeyCode.SHIFT, KeyCode.F2);
    for (int i = 0; i < 10; i++) {
      gui.press(KeyCode.RIGHT);
    }
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    assertThat(window.segment(4).source()).isEqualTo("因為研究需要很多錢，");
    assertThat(window.segment(5).target()).isEqualTo("and gifts end.");
    gui.press(KeyCode.CONTROL, KeyCode.J);
    assertThat(window.segment(4).source()).isEqualTo("因為研究需要很多錢，而捐款總有用完的一天。");
    assertThat(window.segment(4).target())
        .isEqualTo("Because research needs money, and gifts end.");
    assertThat(window.reopened().document("talk").segments().get(4).target())
        .isEqualTo("Because research needs money, and gifts end.");
  }

  @Test
  void a_doubtful_split_is_shown_and_its_cuts_are_moved_before_it_is_made() {
    go(6);
    gui.type("Investors get a return, but capped; what is above goes to the nonprofit, for all.");
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    assertThat(gui.has(".split-sheet")).isTrue();
    gui.screenshot("split-sheet");
    gui.press(KeyCode.CONTROL, KeyCode.RIGHT);
    gui.press(KeyCode.UP);
    gui.press(KeyCode.CONTROL, KeyCode.RIGHT);
    gui.press(KeyCode.ENTER);
    assertThat(gui.has(".split-sheet")).isFalse();
    assertThat(window.segment(6).source()).isEqualTo("投資人可以得到回報，但是回報有上限；超過上限的部分歸非營利組織所有，");
    assertThat(window.segment(7).target()).isEqualTo("for all.");
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.segment(7).kind()).isEqualTo(Kind.HEADING);
  }

  @Test
  void escape_leaves_a_doubtful_split_unmade() {
    go(6);
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    gui.press(KeyCode.ESCAPE);
    assertThat(gui.has(".split-sheet")).isFalse();
    assertThat(gui.stage().getScene().getFocusOwner()).isEqualTo(window.editor());
    assertThat(window.segment(7).kind()).isEqualTo(Kind.HEADING);
  }

  @Test
  void segments_of_two_paragraphs_are_merged_only_after_asking() {
    go(4);
    gui.press(KeyCode.CONTROL, KeyCode.J);
    assertThat(window.segment(5).source()).isEqualTo("我們想了很久，才決定這樣做。");
    assertThat(message()).contains("differ");
    gui.press(KeyCode.ALT, KeyCode.ENTER);
    assertThat(window.segment(4).source()).endsWith("才決定這樣做。");
  }

  @Test
  void a_deleted_segment_comes_back_by_undo() {
    go(9);
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.BACK_SPACE);
    assertThat(window.segment(9).source()).isEqualTo("沒有別的捷徑。");
    assertThat(message()).contains("10");
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.segment(9).source()).isEqualTo("接下來，我們會繼續做研究。");
  }

  @Test
  void a_speaker_typed_into_the_sheet_holds_to_the_end_of_the_turn() {
    go(4);
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.S);
    gui.screenshot("speaker-sheet");
    gui.press(KeyCode.CONTROL, KeyCode.A);
    gui.type("周先生");
    gui.press(KeyCode.ENTER);
    assertThat(window.segment(6).speaker()).isEqualTo("周先生");
    assertThat(window.segment(9).speaker()).isEqualTo("王先生");
  }

  @Test
  void states_are_taken_back_by_key() {
    go(4);
    gui.type("Because.");
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(window.segment(4).state()).isEqualTo(State.REVIEWED);
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.R);
    assertThat(window.segment(4).state()).isEqualTo(State.DRAFT);
    go(4);
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.U);
    assertThat(window.segment(4).state()).isEqualTo(State.UNTRANSLATED);
    assertThat(window.segment(4).target()).isEqualTo("Because.");
  }

  private String message() {
    return Gui.onFx(() -> window.shell.frame().messageBar().message());
  }

  private void go(int position) {
    Gui.run(() -> window.model().go(position));
    Gui.settle();
  }
}
