package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.duizhao.core.Segment;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a term is rendered through the project, in the glossary screen.
class TermUsageTest {

  private static final Map<Integer, String> TARGETS =
      Map.of(
          1, "A conversation on studies and companies",
          4, "Because research costs much, and donations run out.",
          9, "Then we'll go on with our study.");

  @TempDir Path folder;

  private EditorWindow window;
  private Gui gui;
  private EditorModel model;

  @BeforeEach
  void open() {
    List<Segment> talk = new ArrayList<>(EditorWindow.talk());
    TARGETS.forEach((at, target) -> talk.set(at, talk.get(at).withTarget(target)));
    window = new EditorWindow(folder).with(talk);
    gui = window.gui;
    model = window.model();
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    Gui.waitFor("terms are listed", () -> gui.has(".term-table .table-row-cell:filled"));
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.SHIFT, KeyCode.F4);
    Gui.waitFor("pairs are found", () -> !places().getItems().isEmpty());
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void pairs_and_renderings_are_counted() {
    gui.screenshot("term-usage-light");
    assertThat(gui.find(".usage-sheet .sheet-title", Label.class).getText())
        .isEqualTo("研究: 3 times in 3 pairs");
    assertThat(Gui.onFx(() -> counts().getItems().size())).isEqualTo(3);
    assertThat(Gui.onFx(() -> places().getItems().size())).isEqualTo(3);
  }

  @Test
  void a_rendering_is_replaced_after_a_look_and_taken_back_by_one_undo() {
    Gui.run(() -> counts().getSelectionModel().select(2));
    assertThat(Gui.onFx(() -> places().getItems().size())).isEqualTo(2);
    Gui.run(
        () -> {
          rendering().setValue("study");
          gui.find(".usage-with", TextField.class).requestFocus();
        });
    gui.type("research");
    assertThat(go().getText()).isEqualTo("Replace 2");
    gui.screenshot("term-usage-replace");
    Gui.run(() -> places().requestFocus());
    gui.press(KeyCode.SPACE);
    assertThat(go().getText()).isEqualTo("Replace 1");
    gui.click(go());
    assertThat(gui.has(".usage-sheet")).isFalse();
    assertThat(target(9)).isEqualTo("Then we'll go on with our research.");
    assertThat(target(1)).isEqualTo(TARGETS.get(1));
    gui.press(KeyCode.ESCAPE);
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(target(9)).isEqualTo(TARGETS.get(9));
  }

  @Test
  void enter_goes_to_the_pair() {
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.ENTER);
    assertThat(gui.has(".term-table")).isFalse();
    assertThat(window.model().active()).isEqualTo(4);
  }

  @Test
  void enter_in_the_new_rendering_replaces_that_of_the_chosen_line() {
    Gui.run(() -> counts().getSelectionModel().select(2));
    Gui.run(() -> gui.find(".usage-with", TextField.class).requestFocus());
    gui.press(KeyCode.ENTER);
    assertThat(gui.has(".usage-sheet")).isTrue();
    gui.type("inquiry");
    gui.press(KeyCode.ENTER);
    assertThat(gui.has(".usage-sheet")).isFalse();
    assertThat(target(1)).isEqualTo("A conversation on inquiries and companies");
    assertThat(target(4)).isEqualTo(TARGETS.get(4));
    assertThat(target(9)).isEqualTo("Then we'll go on with our inquiry.");
  }

  @Test
  void of_a_term_found_nowhere_there_is_nothing_to_replace() {
    gui.press(KeyCode.ESCAPE);
    gui.press(KeyCode.CONTROL, KeyCode.T);
    gui.type("資產負債表");
    gui.press(KeyCode.ENTER);
    Gui.waitFor(
        "the new term is selected",
        () ->
            gui.find(".term-form-source", TextField.class).getText().equals("資產負債表")
                && !gui.has(".term-sheet"));
    gui.press(KeyCode.SHIFT, KeyCode.F4);
    Gui.waitFor("the project was looked through", () -> gui.has(".usage-places .empty-note"));
    assertThat(gui.find(".usage-places .empty-note", Label.class).getText())
        .isEqualTo("No pair holds the term.");
    assertThat(go().isVisible()).isFalse();
    assertThat(rendering().getParent().isVisible()).isFalse();
    assertThat(counts().isVisible()).isFalse();
  }

  private String target(int position) {
    return Gui.onFx(() -> model.segment(position).target());
  }

  private ListView<?> places() {
    return gui.find(".usage-places", ListView.class);
  }

  private ListView<?> counts() {
    return gui.find(".usage-counts", ListView.class);
  }

  @SuppressWarnings("unchecked")
  private ComboBox<String> rendering() {
    return gui.find(".usage-rendering", ComboBox.class);
  }

  private Button go() {
    return gui.find(".usage-replace", Button.class);
  }
}
