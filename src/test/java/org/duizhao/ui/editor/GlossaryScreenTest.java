package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.GlossaryFile;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermStatus;
import org.duizhao.session.PlacedTerm;
import org.duizhao.session.ProjectGlossaries;
import org.duizhao.session.Settings.Shade;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The glossary screen over the editor, by keys.
class GlossaryScreenTest {

  @TempDir Path folder;

  private EditorWindow window;
  private Gui gui;
  private EditorModel model;

  @BeforeEach
  void open() {
    window = new EditorWindow(folder).with(EditorWindow.talk());
    gui = window.gui;
    model = window.model();
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void an_edited_term_is_in_its_file_at_once_and_undo_takes_it_back() {
    openGlossary();
    assertThat(sources()).containsExactly("有限營利公司", "研究");
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.ENTER);
    gui.type("inquiry");
    gui.press(KeyCode.ENTER);
    assertThat(written()).containsExactly("有限營利公司=capped-profit company", "研究=inquiry");
    assertThat(table().isFocused()).isTrue();
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(written()).contains("研究=research");
    gui.press(KeyCode.CONTROL, KeyCode.Y);
    assertThat(written()).contains("研究=inquiry");
  }

  @Test
  void in_a_narrow_window_columns_give_way_and_nothing_scrolls_sideways() {
    openGlossary();
    double room = Gui.onFx(() -> table().getWidth());
    double columns =
        Gui.onFx(
            () ->
                table().getVisibleLeafColumns().stream()
                    .mapToDouble(TableColumnBase::getWidth)
                    .sum());
    assertThat(columns).isLessThanOrEqualTo(room);
    assertThat(
            Gui.onFx(
                () -> table().getVisibleLeafColumns().stream().map(each -> each.getId()).toList()))
        .startsWith("SOURCE", "TARGET")
        .contains("STATUS", "USES")
        .doesNotContain("CHANGED");
    Gui.run(() -> table().getColumns().get(8).setVisible(true));
    Gui.run(() -> gui.stage().setWidth(gui.stage().getWidth() + 30));
    Gui.settle();
    assertThat(Gui.onFx(() -> table().getColumns().get(8).isVisible())).isTrue();
    gui.screenshot("glossary-narrow");
  }

  @Test
  void escape_goes_back_to_the_same_place_in_the_editor() {
    Gui.run(() -> window.model().go(5));
    Gui.settle();
    gui.type("We thought long.");
    gui.press(KeyCode.LEFT);
    EditorModel before = window.model();
    openGlossary();
    gui.press(KeyCode.ESCAPE);
    assertThat(window.model()).isSameAs(before);
    assertThat(window.model().active()).isEqualTo(5);
    assertThat(window.editor().isFocused()).isTrue();
    assertThat(window.editor().getCaretPosition()).isEqualTo("We thought long".length());
    gui.type("!");
    assertThat(window.editor().getText()).isEqualTo("We thought long!.");
  }

  @Test
  void leaving_a_term_saves_what_was_typed() {
    openGlossary();
    gui.press(KeyCode.F2);
    gui.type("capped company");
    gui.press(KeyCode.ESCAPE);
    assertThat(written()).contains("有限營利公司=capped-profit company");
    gui.press(KeyCode.F2);
    gui.type("capped company");
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    assertThat(written()).contains("有限營利公司=capped company");
    assertThat(gui.has(".term-table")).isFalse();
  }

  @Test
  void search_finds_either_script_and_either_language() {
    openGlossary();
    gui.press(KeyCode.CONTROL, KeyCode.F);
    gui.type("有限营利");
    await("有限營利公司");
    gui.press(KeyCode.ESCAPE);
    await("有限營利公司", "研究");
    gui.type("STUDY");
    await("研究");
    gui.press(KeyCode.DOWN);
    assertThat(table().isFocused()).isTrue();
  }

  @Test
  void selected_terms_are_deleted_and_come_back_in_one_undo() {
    openGlossary();
    gui.press(KeyCode.CONTROL, KeyCode.A);
    gui.press(KeyCode.DELETE);
    await();
    assertThat(written()).isEmpty();
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    await("有限營利公司", "研究");
    assertThat(written()).hasSize(2);
  }

  @Test
  void a_status_set_by_key_is_in_the_file() {
    openGlossary();
    gui.press(KeyCode.CONTROL, KeyCode.T);
    gui.type("捐款");
    gui.press(KeyCode.ENTER);
    await("捐款", "有限營利公司", "研究");
    Gui.run(() -> window.shell.commands().get("glossary.propose").run());
    assertThat(GlossaryFile.read(file("test")).terms())
        .filteredOn(term -> term.status() == TermStatus.PROPOSED)
        .hasSize(1);
  }

  @Test
  void a_new_term_is_selected_and_a_search_that_would_hide_it_is_cleared() {
    openGlossary();
    gui.press(KeyCode.CONTROL, KeyCode.F);
    gui.type("company");
    await("有限營利公司");
    gui.press(KeyCode.CONTROL, KeyCode.T);
    gui.type("捐款");
    gui.press(KeyCode.ENTER);
    await("捐款", "有限營利公司", "研究");
    gui.press(KeyCode.CONTROL, KeyCode.T);
    gui.type("董事");
    gui.press(KeyCode.ENTER);
    await("捐款", "有限營利公司", "研究", "董事");
    assertThat(gui.find(".term-form-source", TextField.class).getText()).isEqualTo("董事");
  }

  @Test
  void a_sentence_that_holds_the_term_is_gone_to() {
    openGlossary();
    gui.press(KeyCode.DOWN);
    Gui.waitFor("sentences are counted", () -> uses().getItems().size() == 3);
    Gui.settle();
    assertThat(gui.find(".term-uses .context-term", Text.class).getText()).isEqualTo("研究");
    gui.press(KeyCode.F4);
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.ENTER);
    assertThat(gui.has(".term-table")).isFalse();
    assertThat(window.model().active()).isEqualTo(4);
  }

  @Test
  void of_two_glossaries_the_upper_one_leads() {
    GlossaryFile.write(
        file("second"),
        Glossary.named("second").withTerms(List.of(Term.of("研究", "investigation"))));
    Gui.run(
        () ->
            model
                .session()
                .use(new ProjectGlossaries(model.session()).adding(file("second")).get()));
    assertThat(leading()).isEqualTo("research");
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    await("有限營利公司", "研究", "研究");
    ListView<?> list = gui.find(".glossary-list .list-view", ListView.class);
    Gui.run(() -> list.getSelectionModel().select(2));
    await("研究");
    Gui.run(gui.find(".glossary-up", Button.class)::fire);
    Gui.waitFor("the upper one leads", () -> leading().equals("investigation"));
    gui.screenshot("glossary-two");
    assertThat(model.session().project().glossaries()).containsExactly("second.json", "test.json");
    Gui.run(gui.find(".glossary-remove", Button.class)::fire);
    Gui.waitFor("the other leads again", () -> leading().equals("research"));
    assertThat(file("second")).exists();
  }

  @Test
  void a_change_from_outside_shows_while_the_window_is_in_front() {
    openGlossary();
    Gui.waitFor("the window is in front", () -> gui.stage().isFocused());
    GlossaryFile.write(
        file("test"), Glossary.named("test").withTerms(List.of(Term.of("捐款", "donation"))));
    await("捐款");
    assertThat(window.shell.frame().messageBar().message()).contains("changed outside");
  }

  @Test
  void a_new_glossary_is_made_by_name() {
    openGlossary();
    Gui.run(
        () -> {
          MenuButton add = gui.find(".glossary-add", MenuButton.class);
          add.getItems().getFirst().fire();
        });
    Gui.settle();
    gui.type("names");
    gui.press(KeyCode.ENTER);
    assertThat(file("names")).exists();
    assertThat(model.session().project().glossaries()).containsExactly("test.json", "names.json");
  }

  @Test
  void it_looks_right_in_both_shades() {
    openGlossary();
    gui.screenshot("glossary-light");
    Gui.run(() -> window.shell.theme().change(window.shell.theme().look().withShade(Shade.DARK)));
    gui.screenshot("glossary-dark");
    assertThat(gui.find(".glossary-bar .filter-count", Label.class).getText()).isEqualTo("2 terms");
    assertThat(gui.find(".term-form-source", TextField.class).getText()).isEqualTo("有限營利公司");
  }

  private void openGlossary() {
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    await("有限營利公司", "研究");
  }

  @SuppressWarnings("unchecked")
  private TableView<PlacedTerm> table() {
    return gui.find(".term-table", TableView.class);
  }

  private ListView<?> uses() {
    return gui.find(".term-uses", ListView.class);
  }

  private List<String> sources() {
    return table().getItems().stream().map(placed -> placed.term().source()).toList();
  }

  private void await(String... sources) {
    Gui.waitFor("these are listed: " + List.of(sources), () -> sources().equals(List.of(sources)));
    Gui.settle();
  }

  private String leading() {
    return Gui.onFx(
        () -> model.session().glossaries().finder().find("研究").getFirst().term().target());
  }

  private Path file(String name) {
    return folder.resolve("glossary").resolve(name + ".json");
  }

  private List<String> written() {
    return GlossaryFile.read(file("test")).terms().stream()
        .map(term -> term.source() + "=" + term.target())
        .toList();
  }
}
