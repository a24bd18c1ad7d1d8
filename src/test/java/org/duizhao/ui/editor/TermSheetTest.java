package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.duizhao.glossary.GlossaryFile;
import org.duizhao.glossary.Term;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermSheetTest {

  @TempDir Path folder;

  @Test
  void ctrl_t_makes_a_term_of_what_is_selected_on_both_sides() {
    try (EditorWindow window = window()) {
      select(window, 4, "捐款", "They depend on donations.", "donations");
      assertThat(marked(window, 4)).containsExactly("研究");
      window.gui.press(KeyCode.CONTROL, KeyCode.T);
      assertThat(field(window, ".term-form-source")).isEqualTo("捐款");
      assertThat(field(window, ".term-form-target")).isEqualTo("donations");
      window.gui.screenshot("term-sheet-light");
      window.gui.press(KeyCode.ENTER);
      assertThat(window.shell.frame().overlay()).isEmpty();
      assertThat(marked(window, 4)).containsExactly("研究", "捐款");
      assertThat(written()).contains("捐款=donations");
      assertThat(window.editor().isFocused()).isTrue();
      assertThat(window.editor().getText()).isEqualTo("They depend on donations.");
    }
  }

  @Test
  void a_term_that_is_there_is_told_and_given_one_rendering_more() {
    try (EditorWindow window = window()) {
      select(window, 4, "研究", "Inquiry costs money.", "Inquiry");
      window.gui.press(KeyCode.CONTROL, KeyCode.T);
      assertThat(window.gui.find(".known-term .label", Label.class).getText())
          .contains("研究")
          .contains("research; study");
      window.gui.screenshot("term-sheet-known");
      window.gui.click(window.gui.find(".known-allow", Button.class));
      assertThat(terms()).extracting(Term::alternatives).contains(List.of("study", "Inquiry"));
      assertThat(window.shell.frame().overlay()).isEmpty();
    }
  }

  @Test
  void a_term_that_is_there_in_the_other_script_is_told_too() {
    try (EditorWindow window = window()) {
      window.gui.press(KeyCode.CONTROL, KeyCode.T);
      window.gui.type("有限营利公司");
      assertThat(window.gui.find(".known-term .label", Label.class).getText())
          .contains("capped-profit company");
      window.gui.click(window.gui.find(".known-edit", Button.class));
      window.gui.press(KeyCode.END);
      window.gui.type("!");
      window.gui.press(KeyCode.ENTER);
      assertThat(written()).contains("有限營利公司=capped-profit company!");
    }
  }

  @Test
  void the_other_script_is_offered_and_added_by_key() {
    try (EditorWindow window = window()) {
      window.gui.press(KeyCode.CONTROL, KeyCode.T);
      window.gui.type("投資人");
      Button other = window.gui.find(".other-script", Button.class);
      assertThat(other.getText()).isEqualTo("+ 投资人");
      Gui.run(other::fire);
      window.gui.press(KeyCode.ENTER);
      assertThat(terms()).extracting(Term::variants).contains(List.of("投资人"));
    }
  }

  @Test
  void a_term_without_a_source_is_not_saved_and_escape_leaves() {
    try (EditorWindow window = window()) {
      window.gui.press(KeyCode.CONTROL, KeyCode.T);
      window.gui.press(KeyCode.ENTER);
      assertThat(window.gui.find(".sheet-problem", Label.class).getText()).isNotEmpty();
      window.gui.press(KeyCode.ESCAPE);
      assertThat(window.shell.frame().overlay()).isEmpty();
      assertThat(window.editor().isFocused()).isTrue();
      assertThat(terms()).hasSize(2);
    }
  }

  private EditorWindow window() {
    return new EditorWindow(folder).with(EditorWindow.talk());
  }

  /// Selects a word in the source and types a translation in which another is selected.
  private static void select(
      EditorWindow window, int position, String source, String english, String target) {
    Gui.run(
        () -> {
          window.model().go(position);
          window.editor().setText(english);
          int at = english.indexOf(target);
          window.editor().selectRange(at, at + target.length());
        });
    Gui.settle();
    SourceReader reader = window.gui.find(".source-reader", SourceReader.class);
    int at = window.segment(position).source().indexOf(source);
    Gui.run(() -> reader.select(at, at + source.length()));
  }

  private static String field(EditorWindow window, String selector) {
    TextField field = window.gui.find(selector, TextField.class);
    return Gui.onFx(field::getText);
  }

  private static List<String> marked(EditorWindow window, int position) {
    String source = window.segment(position).source();
    return Gui.onFx(
        () ->
            window.model().session().glossaries().terms(window.segment(position)).stream()
                .map(hit -> hit.span().of(source))
                .toList());
  }

  private List<Term> terms() {
    return GlossaryFile.read(folder.resolve("glossary").resolve("test.json")).terms();
  }

  private List<String> written() {
    return terms().stream().map(term -> term.source() + "=" + term.target()).toList();
  }
}
