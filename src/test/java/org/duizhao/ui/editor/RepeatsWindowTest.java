package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.duizhao.core.Origin;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatsWindowTest {

  @TempDir Path folder;

  private EditorWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    List<Segment> talk = new ArrayList<>(EditorWindow.talk());
    talk.set(5, talk.get(5).withSource("對。"));
    talk.set(6, talk.get(6).withSource("對。"));
    talk.set(8, talk.get(8).withSource("對。"));
    window = new EditorWindow(folder).with(talk);
    gui = window.gui;
    go(5);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void a_repeated_sentence_shows_how_often_it_stands_in_the_project() {
    assertThat(marks()).containsExactly("×3", "×3", "×3");
    gui.screenshot("repeats-light");
  }

  @Test
  void keys_go_from_one_repetition_to_the_next_and_round() {
    gui.press(KeyCode.CONTROL, KeyCode.R);
    assertThat(window.model().active()).isEqualTo(6);
    gui.press(KeyCode.CONTROL, KeyCode.R);
    gui.press(KeyCode.CONTROL, KeyCode.R);
    assertThat(window.model().active()).isEqualTo(5);
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
    assertThat(window.model().active()).isEqualTo(8);
  }

  @Test
  void confirming_one_fills_the_others_as_drafts_in_the_same_step() {
    gui.type("Yes.");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.segment(8).target()).isEqualTo("Yes.");
    assertThat(window.segment(8).state()).isEqualTo(State.DRAFT);
    assertThat(window.segment(8).origin()).isEqualTo(Origin.PROPAGATED);
    assertThat(window.segment(5).state()).isEqualTo(State.TRANSLATED);
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.segment(5).state()).isNotEqualTo(State.TRANSLATED);
    assertThat(window.segment(6).target()).isEmpty();
    gui.press(KeyCode.CONTROL, KeyCode.Y);
    assertThat(window.reopened().document("talk").segments().get(8).origin())
        .isEqualTo(Origin.PROPAGATED);
  }

  @Test
  void an_occurrence_kept_apart_is_neither_filled_nor_changed_nor_carried_to_the_others() {
    go(8);
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.A);
    assertThat(marks()).containsExactly("×3", "×3", "≠3");
    go(5);
    gui.type("Yes.");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.segment(6).target()).isEqualTo("Yes.");
    assertThat(window.segment(8).target()).isEmpty();
    go(8);
    gui.type("Right.");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.segment(8).origin()).isEqualTo(Origin.APART);
    assertThat(window.segment(6).target()).isEqualTo("Yes.");
    go(8);
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.A);
    assertThat(window.segment(8).origin()).isEqualTo(Origin.TYPED);
  }

  @Test
  void how_another_occurrence_is_translated_is_put_in_from_the_list() {
    gui.type("Yes.");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    go(8);
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.A);
    Gui.run(() -> window.model().setText("Right."));
    go(6);
    Gui.run(() -> window.shell.commands().get("go.repeats").run());
    Gui.settle();
    gui.press(KeyCode.DOWN);
    gui.screenshot("repeats-apart");
    gui.press(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(window.segment(6).target()).isEqualTo("Right.");
  }

  @Test
  void what_was_translated_or_cleared_by_hand_is_never_touched() {
    go(8);
    gui.type("Right.");
    go(5);
    gui.type("Yes.");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.segment(8).target()).isEqualTo("Right.");
    go(6);
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
    go(8);
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.segment(6).target()).isEmpty();
  }

  @Test
  void nothing_is_filled_when_it_is_switched_off() {
    run("edit.fillRepeats");
    gui.type("Yes.");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.segment(8).target()).isEmpty();
    run("edit.fillRepeats");
    go(6);
    gui.type("Indeed.");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.segment(8).target()).isEqualTo("Indeed.");
    assertThat(window.segment(5).target()).isEqualTo("Yes.");
  }

  @Test
  void a_changed_translation_is_offered_to_the_others_that_hold_the_old_one() {
    gui.type("Yes.");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    go(5);
    gui.type(" Yes!");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.shell.frame().messageBar().message())
        .isEqualTo("2 repetitions still have the translation you changed");
    assertThat(window.segment(8).target()).isEqualTo("Yes.");
    Button update = gui.find(".message-action", Button.class);
    Gui.run(update::fire);
    assertThat(window.segment(8).target()).isEqualTo("Yes. Yes!");
    assertThat(window.segment(6).state()).isEqualTo(State.DRAFT);
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.segment(6).target()).isEqualTo("Yes.");
  }

  @Test
  void the_repetitions_are_listed_and_gone_to_by_key() {
    run("go.repeats");
    gui.press(KeyCode.ESCAPE);
    assertThat(window.shell.frame().overlay()).isEmpty();
    run("go.repeats");
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.DOWN);
    gui.screenshot("repeats-sheet");
    gui.press(KeyCode.ENTER);
    assertThat(window.model().active()).isEqualTo(8);
    assertThat(window.shell.frame().overlay()).isEmpty();
    assertThat(gui.stage().getScene().getFocusOwner()).isEqualTo(window.editor());
  }

  private List<String> marks() {
    return Gui.onFx(
        () ->
            gui.stage().getScene().getRoot().lookupAll(".row-repeat").stream()
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .map(node -> ((Label) node).getText())
                .toList());
  }

  private void run(String command) {
    Gui.run(() -> window.shell.commands().get(command).run());
    Gui.settle();
  }

  private void go(int position) {
    Gui.run(() -> window.model().go(position));
    Gui.settle();
  }
}
