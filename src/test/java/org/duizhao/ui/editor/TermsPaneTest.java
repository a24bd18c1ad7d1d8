package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.duizhao.glossary.GlossaryFile;
import org.duizhao.glossary.Term;
import org.duizhao.session.Settings.Shade;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The terms of a sentence beside it. Segment 3 is 您為什麼把它做成一家有限營利公司？, segment 4 begins 因為研究需要很多錢.
class TermsPaneTest {

  private static final String TERMS =
      """
      {"name": "test", "sourceLanguage": "zh-Hant", "targetLanguage": "en", "terms": [
        {"source": "有限營利公司", "target": "capped-profit company", "forbidden": ["limited company"],
         "note": "Investors' returns are capped; whatever exceeds the cap goes to the nonprofit."},
        {"source": "公司", "target": "company", "alternatives": ["firm"]},
        {"source": "做成", "target": "make into", "status": "proposed"},
        {"source": "研究", "target": "research", "alternatives": ["study", "inquiry"]}
      ]}
      """;

  @TempDir Path folder;

  private EditorWindow window;
  private Gui gui;

  @BeforeEach
  void open() throws IOException {
    window = new EditorWindow(folder);
    Files.writeString(folder.resolve("glossary").resolve("test.json"), TERMS);
    window.with(EditorWindow.talk());
    gui = window.gui;
    go(3);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void terms_stand_in_the_order_of_the_sentence_and_hold_those_within_them() {
    assertThat(texts(".term-source")).containsExactly("做成", "有限營利公司");
    assertThat(texts(".term-within-source")).containsExactly("公司");
    assertThat(texts(".term-status")).containsExactly("Proposed");
    gui.press(KeyCode.ALT, KeyCode.DIGIT2);
    assertThat(window.editor().getText()).isEqualTo("capped-profit company");
  }

  @Test
  void held_alt_shows_the_digits_of_terms_and_with_shift_those_of_numbers() {
    gui.hold(KeyCode.ALT);
    Gui.waitFor("digits are shown", () -> gui.has(".key-hint"));
    assertThat(texts(".key-hint")).containsExactly("1", "2");
    gui.screenshot("key-hints-light");
    gui.press(KeyCode.ALT, KeyCode.DIGIT2);
    assertThat(texts(".key-hint")).isEmpty();
    assertThat(window.editor().getText()).isEqualTo("capped-profit company");
    go(1);
    gui.hold(KeyCode.ALT, KeyCode.SHIFT);
    Gui.waitFor("the number is shown", () -> gui.has(".key-hint"));
    assertThat(texts(".key-hint")).containsExactly("1");
    go(3);
    assertThat(texts(".key-hint")).isEmpty();
  }

  @Test
  void a_rendering_that_is_not_allowed_is_told_as_it_is_typed() {
    assertThat(gui.find(".term-wrong-used", Label.class).isVisible()).isFalse();
    gui.type("Why a limited company?");
    List<Node> told = visible(".term-wrong-used");
    assertThat(told).hasSize(1);
    assertThat(((Label) told.getFirst()).getText()).contains("“limited company”");
    gui.screenshot("terms-pane-light");
    Gui.run(() -> window.shell.theme().change(window.shell.theme().look().withShade(Shade.DARK)));
    gui.screenshot("terms-pane-dark");
  }

  @Test
  void a_proposed_term_is_underlined_in_another_way() {
    assertThat(gui.has(".source-text .term-proposed")).isTrue();
    assertThat(gui.has(".source-text .term-proposed-shape")).isTrue();
    assertThat(gui.has(".source-text .term")).isTrue();
  }

  @Test
  void keys_choose_a_rendering_insert_it_and_go_back() {
    go(4);
    gui.press(KeyCode.ALT, KeyCode.DIGIT0);
    gui.press(KeyCode.RIGHT);
    gui.screenshot("terms-pane-keys");
    gui.press(KeyCode.ENTER);
    assertThat(window.editor().getText()).isEqualTo("study");
    assertThat(window.editor().isFocused()).isTrue();
    gui.press(KeyCode.ALT, KeyCode.DIGIT0);
    gui.press(KeyCode.ESCAPE);
    assertThat(window.editor().isFocused()).isTrue();
  }

  @Test
  void a_rendering_is_preferred_by_key_in_the_file_at_once() {
    go(4);
    gui.press(KeyCode.ALT, KeyCode.DIGIT0);
    gui.press(KeyCode.RIGHT);
    gui.press(KeyCode.P);
    assertThat(term("研究").target()).isEqualTo("study");
    assertThat(term("研究").alternatives()).containsExactly("research", "inquiry");
    gui.press(KeyCode.ALT, KeyCode.ENTER);
    assertThat(term("研究").target()).isEqualTo("research");
  }

  @Test
  void a_rendering_is_forbidden_by_key_and_then_told() {
    go(4);
    gui.type("An inquiry");
    gui.press(KeyCode.ALT, KeyCode.DIGIT0);
    gui.press(KeyCode.RIGHT);
    gui.press(KeyCode.RIGHT);
    gui.press(KeyCode.X);
    assertThat(term("研究").forbidden()).containsExactly("inquiry");
    assertThat(visible(".term-wrong-used")).hasSize(1);
  }

  @Test
  void a_term_is_edited_from_the_panel_by_key_and_by_click() {
    go(4);
    gui.press(KeyCode.ALT, KeyCode.DIGIT0);
    gui.strike(KeyCode.E, "e");
    gui.type("scholarship");
    gui.press(KeyCode.ENTER);
    assertThat(term("研究").target()).isEqualTo("scholarship");
    gui.click(gui.find(".term-edit", Button.class));
    assertThat(window.shell.frame().overlay()).isPresent();
    gui.press(KeyCode.ESCAPE);
    gui.press(KeyCode.ALT, KeyCode.DIGIT0);
    gui.strike(KeyCode.U, "u");
    Gui.waitFor("its pairs are listed", () -> gui.has(".usage-places .usage-place"));
    assertThat(gui.find(".usage-sheet .sheet-title", Label.class).getText()).startsWith("研究: ");
    gui.press(KeyCode.ESCAPE);
  }

  @Test
  void the_terms_of_a_sentence_are_told_by_key_one_after_the_other() {
    gui.press(KeyCode.SHIFT, KeyCode.F1);
    assertThat(tip()).contains("make into").contains("Proposed");
    gui.press(KeyCode.SHIFT, KeyCode.F1);
    assertThat(tip()).contains("capped-profit company").contains("Never: limited company");
    gui.press(KeyCode.SHIFT, KeyCode.F1);
    assertThat(tip()).isEmpty();
    gui.press(KeyCode.SHIFT, KeyCode.F1);
    gui.press(KeyCode.ESCAPE);
    assertThat(tip()).isEmpty();
  }

  @Test
  void a_sentence_without_terms_says_how_to_add_one() {
    go(8);
    assertThat(gui.find(".sentence-terms .empty-note", Label.class).getText()).contains("Ctrl+T");
  }

  private void go(int position) {
    Gui.run(() -> window.model().go(position));
    Gui.settle();
  }

  private Term term(String source) {
    return GlossaryFile.read(folder.resolve("glossary").resolve("test.json")).of(source).getFirst();
  }

  private List<String> texts(String selector) {
    return visible(selector).stream().map(node -> ((Labeled) node).getText()).toList();
  }

  private List<Node> visible(String selector) {
    return Gui.onFx(
        () ->
            gui.stage().getScene().getRoot().lookupAll(selector).stream()
                .filter(Node::isVisible)
                .toList());
  }

  private static String tip() {
    return Gui.onFx(
        () ->
            Window.getWindows().stream()
                .filter(shown -> shown instanceof Tooltip && shown.isShowing())
                .map(shown -> ((Tooltip) shown).getText())
                .findFirst()
                .orElse(""));
  }
}
