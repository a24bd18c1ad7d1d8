package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NavigationCommandsTest {

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
  void a_bookmark_is_set_seen_found_and_taken_away_by_key() {
    go(6);
    gui.press(KeyCode.CONTROL, KeyCode.B);
    go(9);
    gui.press(KeyCode.CONTROL, KeyCode.B);
    go(4);
    assertThat(shown(".row .bookmark-mark")).hasSize(2);
    gui.screenshot("bookmarks");
    gui.press(KeyCode.ALT, KeyCode.B);
    assertThat(window.model().active()).isEqualTo(6);
    gui.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.B);
    assertThat(window.model().active()).isEqualTo(9);
    gui.press(KeyCode.CONTROL, KeyCode.B);
    assertThat(window.segment(9).bookmarked()).isFalse();
    assertThat(window.reopened().document("talk").segments().get(6).bookmarked()).isTrue();
  }

  @Test
  void the_sheet_lists_bookmarks_and_notes_and_goes_there() {
    go(6);
    gui.press(KeyCode.CONTROL, KeyCode.B);
    Gui.run(() -> window.model().setNote("Ask the author about the cap"));
    go(9);
    gui.press(KeyCode.CONTROL, KeyCode.B);
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
    gui.screenshot("bookmark-sheet");
    gui.type("author");
    gui.press(KeyCode.ENTER);
    assertThat(gui.has(".bookmark-sheet")).isFalse();
    assertThat(window.model().active()).isEqualTo(6);
    assertThat(gui.stage().getScene().getFocusOwner()).isEqualTo(window.editor());
  }

  @Test
  void what_is_not_there_is_said() {
    gui.press(KeyCode.ALT, KeyCode.N);
    assertThat(message()).isEqualTo("There is no other in what is listed");
    gui.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    assertThat(message()).isEqualTo("There is no other document on this side");
  }

  @Test
  void headings_ends_and_the_unreviewed_are_reached_by_key() {
    gui.press(KeyCode.ALT, KeyCode.PAGE_DOWN);
    assertThat(window.model().active()).isEqualTo(2);
    gui.press(KeyCode.ALT, KeyCode.PAGE_DOWN);
    assertThat(window.model().active()).isEqualTo(7);
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.END);
    assertThat(window.model().active()).isEqualTo(10);
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.HOME);
    assertThat(window.model().active()).isEqualTo(1);
    gui.press(KeyCode.ALT, KeyCode.R);
    assertThat(window.model().active()).isEqualTo(2);
  }

  @Test
  void back_and_forward_follow_jumps_and_not_single_steps_and_survive_edits() {
    go(3);
    gui.press(KeyCode.ALT, KeyCode.DOWN);
    go(9);
    gui.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(window.model().active()).isEqualTo(4);
    Gui.run(() -> new SegmentEdits(window.model()).insert(false));
    Gui.settle();
    gui.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(window.model().active()).isEqualTo(1);
    gui.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(message()).isEqualTo("This is where you began");
    gui.press(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(window.segment(window.model().active()).id()).isIn("4", "5", "13");
  }

  @Test
  void a_row_says_in_words_what_its_marks_show() {
    go(4);
    gui.type("Because.");
    gui.press(KeyCode.CONTROL, KeyCode.B);
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    Gui.run(() -> window.model().go(4));
    Gui.run(() -> window.model().setNote("sure?"));
    Gui.settle();
    String spoken =
        Gui.onFx(
            () ->
                gui.stage().getScene().getRoot().lookupAll(".row").stream()
                    .map(RowView.class::cast)
                    .filter(row -> row.isVisible() && row.position() == 4)
                    .map(Node::getAccessibleText)
                    .findFirst()
                    .orElseThrow());
    assertThat(spoken)
        .startsWith("5. Translated. Bookmarked. 王先生. 因為研究需要很多錢，而捐款總有用完的一天。. Because.. Note: sure?");
  }

  private List<Node> shown(String selector) {
    return Gui.onFx(
        () ->
            gui.stage().getScene().getRoot().lookupAll(selector).stream()
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .map(Node.class::cast)
                .toList());
  }

  private String message() {
    return Gui.onFx(() -> window.shell.frame().messageBar().message());
  }

  private void go(int position) {
    Gui.run(() -> window.model().go(position));
    Gui.settle();
  }
}
