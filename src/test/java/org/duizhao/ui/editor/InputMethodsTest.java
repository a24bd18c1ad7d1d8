package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.duizhao.core.State;
import org.duizhao.ui.Gui;
import org.duizhao.ui.InputMethod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Input methods at work in every text field of the editor.
class InputMethodsTest {

  @TempDir Path folder;

  private EditorWindow window;
  private Gui gui;
  private InputMethod method;

  @BeforeEach
  void open() {
    window = new EditorWindow(folder).with(EditorWindow.talk());
    gui = window.gui;
    method = new InputMethod(gui);
    Gui.run(() -> window.model().go(4));
    Gui.settle();
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void no_key_confirms_moves_or_takes_back_anything_while_the_target_composes() {
    gui.type("Mr. ");
    method.compose("w");
    method.composeWithCaret(2, "wang", "x");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    gui.press(KeyCode.ENTER);
    gui.press(KeyCode.UP);
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.ALT, KeyCode.DOWN);
    gui.press(KeyCode.PAGE_DOWN);
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    gui.press(KeyCode.CONTROL, KeyCode.G);
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    assertThat(window.model().active()).isEqualTo(4);
    assertThat(window.segment(4).state()).isEqualTo(State.UNTRANSLATED);
    assertThat(window.editor().getText()).isEqualTo("Mr. wangx");
    assertThat(gui.has(".overlay")).isFalse();
    method.commit("王x");
    assertThat(window.editor().getText()).isEqualTo("Mr. 王x");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.segment(4).target()).isEqualTo("Mr. 王x");
    assertThat(window.segment(4).state()).isEqualTo(State.TRANSLATED);
  }

  @Test
  void what_a_composition_brings_is_one_step_of_undo() {
    method.compose("n");
    method.compose("nihao");
    method.commit("你好");
    assertThat(Gui.onFx(() -> window.model().flush())).isTrue();
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.editor().getText()).isEmpty();
    assertThat(Gui.onFx(() -> window.model().session().canUndo())).isFalse();
  }

  @Test
  void a_click_on_another_row_keeps_what_is_composed_in_the_row_it_belongs_to() {
    method.compose("nihao");
    gui.click(row(6));
    assertThat(window.model().active()).isEqualTo(6);
    assertThat(window.segment(4).target()).isEqualTo("nihao");
    method.commit("好");
    assertThat(window.editor().getText()).isEqualTo("好");
    assertThat(window.segment(4).target()).isEqualTo("nihao");
  }

  @Test
  void closing_the_window_keeps_what_is_composed() {
    method.compose("nihao");
    assertThat(window.reopened().document("talk").segments().get(4).target()).isEqualTo("nihao");
  }

  @Test
  void the_filter_searches_only_what_is_committed() {
    gui.press(KeyCode.CONTROL, KeyCode.F);
    int all = rows();
    method.compose("y");
    method.compose("yanjiu");
    assertThat(rows()).isEqualTo(all);
    gui.press(KeyCode.ESCAPE);
    gui.press(KeyCode.ENTER);
    TextField query = gui.find(".find-query", TextField.class);
    assertThat(query.isFocused()).isTrue();
    assertThat(query.getText()).isEqualTo("yanjiu");
    method.commit("研究");
    Gui.waitFor("it is filtered", () -> rows() == 3);
    gui.press(KeyCode.ESCAPE);
    assertThat(rows()).isEqualTo(all);
  }

  @Test
  void the_palette_neither_searches_nor_runs_while_its_field_composes() {
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    ListView<?> found = gui.find(".palette .list-view", ListView.class);
    int all = found.getItems().size();
    method.compose("zzzz");
    assertThat(found.getItems()).hasSize(all);
    gui.press(KeyCode.ENTER);
    assertThat(gui.has(".palette")).isTrue();
    method.commit("龘");
    assertThat(found.getItems()).isEmpty();
  }

  @Test
  void a_note_is_kept_whole_when_the_focus_leaves_in_the_middle() {
    TabPane side = gui.find(".side-tabs", TabPane.class);
    Gui.run(() -> side.getSelectionModel().select(side.getTabs().size() - 1));
    Gui.settle();
    TextArea note = gui.find(".notes-pane .text-area", TextArea.class);
    Gui.run(note::requestFocus);
    method.compose("beizhu");
    gui.press(KeyCode.ALT, KeyCode.DOWN);
    assertThat(window.model().active()).isEqualTo(4);
    gui.click(row(6));
    assertThat(window.segment(4).note()).isEqualTo("beizhu");
    assertThat(note.getText()).isEmpty();
  }

  private int rows() {
    return Gui.onFx(() -> window.model().rows().size());
  }

  private Node row(int position) {
    return gui.stage().getScene().getRoot().lookupAll(".row").stream()
        .filter(RowView.class::isInstance)
        .filter(row -> ((RowView) row).position() == position && row.isVisible())
        .findFirst()
        .orElseThrow();
  }
}
