package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.duizhao.core.Edit;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

  @TempDir Path folder;

  private EditorWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    window = new EditorWindow(folder).with(EditorWindow.talk());
    gui = window.gui;
    go(4);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void the_pane_tells_what_was_typed_marked_and_noted() {
    set(4, segment -> segment.withTarget("Because money runs out.").withState(State.DRAFT));
    set(4, segment -> segment.withTarget("Because donations run out.").withState(State.REVIEWED));
    set(4, segment -> segment.withNote("ask him"));
    set(4, segment -> segment.withSource(segment.source() + "嗎"));
    gui.press(KeyCode.F7);
    Gui.waitFor("four entries are shown", () -> nodes(".history-entry").size() == 4);
    gui.screenshot("history-pane");
    assertThat(texts(".history-entry .added")).contains("donations", "run", "ask him", "嗎");
    assertThat(texts(".history-entry .removed")).contains("money", "runs");
  }

  @Test
  void a_whole_segment_is_restored_as_one_step() {
    set(4, segment -> segment.withTarget("First").withState(State.REVIEWED).withNote("good"));
    set(4, segment -> segment.withTarget("Second").withState(State.DRAFT).withNote(""));
    gui.press(KeyCode.F7);
    Gui.waitFor("both entries are shown", () -> nodes(".history-entry").size() == 2);
    Button all =
        nodes(".history-entry .button").stream()
            .map(Button.class::cast)
            .filter(button -> button.isVisible() && button.getText().equals("Restore all of it"))
            .findFirst()
            .orElseThrow();
    Gui.run(all::fire);
    assertThat(window.segment(4).target()).isEqualTo("First");
    assertThat(window.segment(4).state()).isEqualTo(State.REVIEWED);
    assertThat(window.segment(4).note()).isEqualTo("good");
    assertThat(window.editor().getText()).isEqualTo("First");
    Gui.waitFor("the restoring is shown", () -> nodes(".history-entry").size() == 3);
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.segment(4).note()).isEmpty();
  }

  @Test
  void the_project_history_lists_steps_and_takes_back_all_after_one() {
    for (int at = 3; at < 7; at++) {
      String text = "Sentence " + at;
      set(at, segment -> segment.withTarget(text).withState(State.TRANSLATED));
    }
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    openHistory(5);
    gui.screenshot("project-history-light");
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.DELETE);
    gui.screenshot("project-history-ask");
    Button sure = gui.find(".project-history .accent", Button.class);
    Gui.run(sure::fire);
    Gui.waitFor("the steps are read again", () -> steps().getItems().size() == 5);
    assertThat(window.segment(6).target()).isEmpty();
    assertThat(window.segment(5).target()).isEqualTo("Sentence 5");
    assertThat(window.segment(5).state()).isEqualTo(State.TRANSLATED);
    gui.screenshot("project-history-undone");
    gui.press(KeyCode.ESCAPE);
    gui.press(KeyCode.CONTROL, KeyCode.Y);
    gui.press(KeyCode.CONTROL, KeyCode.Y);
    assertThat(window.segment(6).state()).isEqualTo(State.REVIEWED);
  }

  @Test
  void enter_goes_to_the_segment_a_step_changed_wherever_it_stands_now() {
    set(9, segment -> segment.withTarget("Later"));
    Gui.run(
        () -> {
          Segment gone = window.model().segment(5);
          window.model().apply(new Edit.Splice("talk", 5, List.of(gone), List.of()));
        });
    openHistory(2);
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.ENTER);
    assertThat(window.editor().getText()).isEqualTo("Later");
    assertThat(window.model().active()).isEqualTo(8);
  }

  @Test
  void more_steps_than_a_page_are_read_as_the_list_is_scrolled() {
    for (int i = 0; i < 130; i++) {
      String text = "v" + i;
      set(3 + i % 4, segment -> segment.withTarget(text).withState(State.TRANSLATED));
    }
    openHistory(100);
    Gui.run(() -> steps().scrollTo(99));
    Gui.waitFor("all steps are read", () -> steps().getItems().size() == 130);
    assertThat(steps().getItems().getLast().last().position()).isEqualTo(1);
  }

  @Test
  void what_was_done_is_undone_and_done_again_after_the_project_was_opened_anew() {
    gui.type("Because.");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.openAgain();
    assertThat(window.segment(4).state()).isEqualTo(State.TRANSLATED);
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    while (Gui.onFx(() -> window.model().session().canUndo())) {
      gui.press(KeyCode.CONTROL, KeyCode.Z);
    }
    assertThat(window.segment(4).target()).isEmpty();
    window.openAgain();
    while (Gui.onFx(() -> window.model().session().canRedo())) {
      gui.press(KeyCode.CONTROL, KeyCode.Y);
    }
    assertThat(window.segment(4).target()).isEqualTo("Because.");
    assertThat(window.segment(4).state()).isEqualTo(State.TRANSLATED);
  }

  private void openHistory(int steps) {
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
    Gui.waitFor("the steps are shown", () -> steps().getItems().size() == steps);
    Gui.settle();
  }

  @SuppressWarnings("unchecked")
  private ListView<Bursts.Run> steps() {
    return (ListView<Bursts.Run>) gui.stage().getScene().lookup(".project-history .list-view");
  }

  private void set(int at, java.util.function.UnaryOperator<Segment> change) {
    Gui.run(
        () -> {
          Segment now = window.model().segment(at);
          window.model().apply(new Edit.Replace("talk", at, now, change.apply(now)));
        });
  }

  private void go(int position) {
    Gui.run(() -> window.model().go(position));
    Gui.settle();
  }

  private List<String> texts(String selector) {
    return nodes(selector).stream().map(node -> ((Text) node).getText()).toList();
  }

  private List<Node> nodes(String selector) {
    return Gui.onFx(() -> List.copyOf(gui.stage().getScene().getRoot().lookupAll(selector)));
  }
}
