package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.exchange.TermField;
import org.duizhao.ui.Gui;
import org.duizhao.ui.glossary.GlossaryScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Importing and exporting terms in the glossary screen.
class TermImportTest {

  @TempDir Path folder;

  private EditorWindow window;
  private Gui gui;
  private EditorModel model;

  @BeforeEach
  void open() {
    window = new EditorWindow(folder).with(EditorWindow.talk());
    gui = window.gui;
    model = window.model();
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void a_table_is_imported_after_a_look_at_it_and_undo_takes_it_back() throws IOException {
    bring("English,中文,x\nprofit,利潤,a\nlost,,\nstudy,研究,b\n");
    assertThat(summary()).isEqualTo("1 new term · 0 merged · 0 there already · 2 lines to look at");
    assertThat(lines())
        .containsExactly(
            "Line 3: left out, no Chinese term: lost |  |",
            "Line 4: left out, the glossary has the term: 研究 = study");
    gui.screenshot("term-import-light");
    gui.press(KeyCode.ENTER);
    assertThat(gui.has(".term-import-sheet")).isFalse();
    assertThat(terms()).contains("利潤=profit", "研究=research");
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(terms()).doesNotContain("利潤=profit");
  }

  @Test
  void duplicates_are_merged_on_request() throws IOException {
    bring("中文,English\n研究,inquiry\n");
    assertThat(gui.find(".import-go", Button.class).isDisabled()).isTrue();
    gui.click(gui.find(".import-merge", CheckBox.class));
    assertThat(lines()).containsExactly("研究: research stays, inquiry becomes an alternative");
    gui.click(gui.find(".import-go", Button.class));
    Term term =
        Gui.onFx(
            () ->
                model.session().glossaries().terms().stream()
                    .filter(each -> each.source().equals("研究"))
                    .findFirst()
                    .orElseThrow());
    assertThat(term.target()).isEqualTo("research");
    assertThat(term.alternatives()).containsExactly("study", "inquiry");
  }

  @Test
  void a_column_guessed_wrongly_is_put_right() throws IOException {
    bring("利潤,gain,profit\n捐款,gift,donation\n");
    assertThat(summary()).startsWith("2 new terms");
    Gui.run(() -> fields().get(2).setValue(Optional.of(TermField.TARGET)));
    assertThat(Gui.onFx(() -> fields().get(1).getValue())).isEmpty();
    gui.click(gui.find(".import-header", CheckBox.class));
    assertThat(summary()).startsWith("1 new term ");
    gui.click(gui.find(".import-header", CheckBox.class));
    gui.click(gui.find(".import-go", Button.class));
    assertThat(terms()).contains("利潤=profit", "捐款=donation");
  }

  @Test
  void a_broken_file_is_told_until_it_comes_in_well() throws IOException {
    Path file = Files.writeString(folder.resolve("t.tbx"), "<tbx>\n<text>");
    Gui.run(() -> screen().bring(file));
    Gui.waitFor("it is told", () -> told().contains("t.tbx:2:"));
    assertThat(gui.has(".term-import-sheet")).isFalse();
    Files.writeString(file, "中文\tEnglish\n利潤\tprofit\n");
    Gui.run(() -> screen().bring(file));
    Gui.waitFor("the file is read", () -> gui.has(".term-import-sheet"));
    assertThat(told()).isEmpty();
  }

  private void bring(String table) throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), table);
    Gui.run(() -> screen().bring(file));
    Gui.waitFor("the file is read", () -> gui.has(".term-import-sheet"));
  }

  private GlossaryScreen screen() {
    return (GlossaryScreen) window.shell.frame().screen().orElseThrow();
  }

  private String told() {
    return gui.has(".message-bar .label")
        ? gui.find(".message-bar .label", Label.class).getText()
        : "";
  }

  private String summary() {
    return Gui.onFx(() -> gui.find(".import-summary", Label.class).getText());
  }

  @SuppressWarnings("unchecked")
  private List<String> lines() {
    return Gui.onFx(
        () ->
            List.copyOf(((ListView<String>) gui.find(".import-lines", ListView.class)).getItems()));
  }

  @SuppressWarnings("unchecked")
  private List<ComboBox<Optional<TermField>>> fields() {
    return gui.stage().getScene().getRoot().lookupAll(".import-head .combo-box").stream()
        .map(each -> (ComboBox<Optional<TermField>>) each)
        .toList();
  }

  private List<String> terms() {
    return Gui.onFx(
        () ->
            model.session().glossaries().terms().stream()
                .map(term -> term.source() + "=" + term.target())
                .toList());
  }
}
