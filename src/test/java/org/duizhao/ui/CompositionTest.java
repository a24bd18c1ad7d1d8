package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompositionTest {

  private final List<String> told = new ArrayList<>();
  private Gui gui;
  private InputMethod method;
  private TextField field;
  private TextArea area;
  private Composition composition;

  @BeforeEach
  void open() {
    field = Gui.onFx(TextField::new);
    area = Gui.onFx(TextArea::new);
    composition = Gui.onFx(() -> Composition.of(field));
    gui = Gui.show(() -> new VBox(field, area));
    method = new InputMethod(gui);
    Gui.run(
        () -> {
          composition.whenSettled(told::add);
          Composition.guard(gui.stage().getScene());
          field.requestFocus();
        });
  }

  @AfterEach
  void close() {
    gui.close();
  }

  @Test
  void a_field_has_one_composition() {
    assertThat(Composition.of(field)).isSameAs(composition);
    assertThat(Composition.isOpenIn(field)).isFalse();
    assertThat(Composition.isOpenIn(null)).isFalse();
  }

  /// fcitx and ibus: the letters, then candidates with a caret, then the commit alone.
  @Test
  void listeners_hear_nothing_until_the_commit_and_then_the_whole_text() {
    gui.type("a");
    method.compose("n");
    method.compose("ni");
    method.composeWithCaret(1, "ni", "hao");
    assertThat(composition.isOpen()).isTrue();
    assertThat(told).containsExactly("a");
    method.commit("你好");
    assertThat(composition.isOpen()).isFalse();
    assertThat(told).containsExactly("a", "a你好");
  }

  /// ibus: the composed text is cleared in an event of its own before the commit.
  @Test
  void a_commit_after_a_clearing_event_is_heard() {
    method.compose("ni");
    method.cancel();
    method.commit("你");
    assertThat(told).containsExactly("你");
  }

  /// macOS and Windows: a commit without any composition, such as from the list of characters.
  @Test
  void a_commit_out_of_nothing_is_heard() {
    method.commit("☃");
    assertThat(told).containsExactly("☃");
  }

  /// Windows and Korean methods: what is done is committed while the next is composed.
  @Test
  void a_commit_that_goes_on_composing_is_heard_only_at_the_end() {
    method.compose("ni");
    method.send("你", "h");
    assertThat(composition.isOpen()).isTrue();
    assertThat(field.getText()).isEqualTo("你h");
    assertThat(told).isEmpty();
    method.commit("好");
    assertThat(told).containsExactly("你好");
  }

  /// macOS: a run without letters ends a composition.
  @Test
  void a_cancelled_composition_leaves_the_text_and_says_nothing() {
    gui.type("a");
    method.compose("n");
    method.compose("");
    assertThat(composition.isOpen()).isFalse();
    assertThat(field.getText()).isEqualTo("a");
    assertThat(told).containsExactly("a");
  }

  @Test
  void keys_pressed_meanwhile_reach_neither_the_field_nor_anything_above_it() {
    List<KeyCode> above = new ArrayList<>();
    Gui.run(
        () ->
            field
                .getParent()
                .addEventFilter(KeyEvent.KEY_PRESSED, event -> above.add(event.getCode())));
    method.compose("ni");
    for (KeyCode key :
        List.of(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.LEFT, KeyCode.BACK_SPACE, KeyCode.TAB)) {
      gui.press(key);
    }
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(above).isEmpty();
    assertThat(field.getText()).isEqualTo("ni");
    assertThat(field.isFocused()).isTrue();
    method.commit("你");
    gui.press(KeyCode.ENTER);
    assertThat(above).containsExactly(KeyCode.ENTER);
  }

  /// A method that drops its composition without a word must not lock the keyboard.
  @Test
  void a_letter_that_passes_the_method_by_ends_the_composition() {
    method.compose("ni");
    gui.type("x");
    assertThat(composition.isOpen()).isFalse();
    assertThat(field.getText()).isEqualTo("nix");
    assertThat(told).endsWith("nix");
  }

  @Test
  void leaving_the_field_keeps_what_is_composed_and_the_next_composition_spares_it() {
    gui.type("a");
    method.compose("ni");
    Gui.run(area::requestFocus);
    assertThat(composition.isOpen()).isFalse();
    assertThat(told).containsExactly("a", "ani");
    Gui.run(
        () -> {
          field.requestFocus();
          field.end();
        });
    method.compose("h");
    method.commit("好");
    assertThat(field.getText()).isEqualTo("ani好");
  }

  @Test
  void a_click_elsewhere_ends_it_before_the_click_is_heard() {
    List<Boolean> openAtClick = new ArrayList<>();
    Gui.run(() -> area.setOnMousePressed(event -> openAtClick.add(composition.isOpen())));
    method.compose("ni");
    gui.click(area);
    assertThat(openAtClick).containsExactly(false);
    assertThat(field.getText()).isEqualTo("ni");
  }

  @Test
  void a_field_that_cannot_be_edited_never_composes() {
    Gui.run(() -> field.setEditable(false));
    method.compose("ni");
    assertThat(composition.isOpen()).isFalse();
  }
}
