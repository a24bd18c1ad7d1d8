package org.duizhao.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.duizhao.language.SplitRule;
import org.duizhao.language.TextSegmenter;
import org.duizhao.session.ProjectRules;
import org.duizhao.session.Settings.Shade;
import org.duizhao.ui.DeskWindow;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesSheetTest {

  private static final String TEXT =
      """
      雅虎！是一家公司；它做過搜尋。後來怎麼樣？大家都知道。
      他說：「我去；你留。」她走了。
      """;

  @TempDir Path folder;

  private DeskWindow window;
  private Gui gui;
  private Path project;

  @BeforeEach
  void open() {
    open("en", Shade.LIGHT);
  }

  private void open(String language, Shade shade) {
    window = new DeskWindow(folder, language, shade);
    gui = window.gui;
    project =
        window.project(
            "one",
            new TextSegmenter()
                .segment(TEXT).stream()
                    .map(each -> each.withTarget("T" + each.id()).withState(State.TRANSLATED))
                    .toList());
    window.open(project);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void a_rule_is_seen_on_the_open_document_applied_kept_and_taken_back() {
    assertThat(sources())
        .containsExactly("雅虎！", "是一家公司；它做過搜尋。", "後來怎麼樣？", "大家都知道。", "他說：「我去；你留。」", "她走了。");
    Gui.run(() -> window.model().go(3));
    window.command("edit.rules");
    gui.click(gui.find(".rules-tools .button", Button.class));
    gui.type("雅虎！");
    found(1);
    gui.click(tick("（；）"));
    found(2);
    gui.screenshot("rules-light");
    gui.click(gui.find(".rules-apply", Button.class));
    assertThat(sources())
        .containsExactly("雅虎！是一家公司；", "它做過搜尋。", "後來怎麼樣？", "大家都知道。", "他說：「我去；", "你留。」", "她走了。");
    assertThat(targets()).containsExactly("T1 T2", "", "T3", "T4", "T5", "", "T6");
    assertThat(Gui.onFx(() -> window.model().activeSegment().orElseThrow().source()))
        .isEqualTo("大家都知道。");
    assertThat(project.resolve("segmentation.srx")).content().contains("雅虎！");
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(targets()).containsExactly("T1", "T2", "T3", "T4", "T5", "T6");
    assertThat(project.resolve("segmentation.srx")).doesNotExist();
    gui.press(KeyCode.CONTROL, KeyCode.Y);
    assertThat(sources()).hasSize(7);
    Gui.run(window.desk::welcome);
    assertThat(new ProjectRules(project, "zh-Hant").rules()).hasSize(2);
    assertThat(window.projects.read(project).document("a").segments()).hasSize(7);
  }

  @Test
  void an_exception_begins_with_the_end_of_the_active_segment() {
    Gui.run(() -> window.model().go(0));
    window.command("edit.exception");
    assertThat(before().getText()).isEqualTo("雅虎！");
    found(1);
    assertThat(gui.stage().getScene().getFocusOwner()).isEqualTo(before());
  }

  @Test
  void an_end_begins_with_the_mark_before_the_caret_in_the_source() {
    Gui.run(() -> window.model().go(4));
    Gui.settle();
    assertThat(sources().get(4)).startsWith("他說：「我去；");
    gui.press(KeyCode.SHIFT, KeyCode.F2);
    for (int i = 0; i < 7; i++) {
      gui.press(KeyCode.RIGHT);
    }
    window.command("edit.end");
    assertThat(before().getText()).isEqualTo("；");
    found(2);
  }

  @Test
  void an_end_begins_with_the_last_word_where_no_mark_stands_before_the_caret() {
    Gui.run(() -> window.model().go(4));
    Gui.settle();
    gui.press(KeyCode.SHIFT, KeyCode.F2);
    for (int i = 0; i < 6; i++) {
      gui.press(KeyCode.RIGHT);
    }
    window.command("edit.end");
    assertThat(before().getText()).isEqualTo("我去");
  }

  @Test
  void a_sheet_closed_by_mistake_loses_no_rule_and_nothing_is_applied() {
    window.command("edit.rules");
    gui.click(gui.find(".rules-tools .button", Button.class));
    gui.type("雅虎！");
    gui.press(KeyCode.ESCAPE);
    assertThat(sources()).hasSize(6);
    window.command("edit.rules");
    assertThat(before().getText()).isEqualTo("雅虎！");
    found(1);
  }

  @Test
  void a_broken_expression_is_told_at_once_and_cannot_be_applied() {
    window.command("edit.rules");
    gui.click(gui.find(".rules-tools .button", Button.class));
    gui.click(tick("Regular"));
    Gui.run(() -> before().requestFocus());
    gui.type("(雅虎");
    assertThat(gui.find(".rules-problem", Label.class).getText())
        .startsWith("Rule 1: this is no regular expression.");
    assertThat(gui.find(".rules-apply", Button.class).isDisabled()).isTrue();
    gui.type(")！");
    found(1);
    assertThat(gui.find(".rules-apply", Button.class).isDisabled()).isFalse();
  }

  @Test
  void rules_are_moved_switched_off_and_removed_by_key() {
    new ProjectRules(project, "zh-Hant")
        .write(List.of(SplitRule.never("甲", ""), SplitRule.never("乙", "")));
    window.command("edit.rules");
    TableView<?> table = gui.find(".rule-table", TableView.class);
    assertThat(gui.stage().getScene().getFocusOwner()).isEqualTo(table);
    gui.press(KeyCode.ALT, KeyCode.DOWN);
    gui.press(KeyCode.SPACE);
    assertThat(Gui.onFx(() -> List.copyOf(table.getItems())).toString())
        .isEqualTo(
            List.of(SplitRule.never("乙", ""), SplitRule.never("甲", "").withActive(false))
                .toString());
    gui.press(KeyCode.DELETE);
    assertThat(table.getItems()).hasSize(1);
  }

  @Test
  void keys_of_the_editor_do_not_reach_what_the_sheet_covers() {
    Gui.run(() -> window.model().setState(State.DRAFT));
    assertThat(Gui.onFx(() -> window.model().segment(0).state())).isEqualTo(State.DRAFT);
    window.command("edit.rules");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(Gui.onFx(() -> window.model().segment(0).state())).isEqualTo(State.DRAFT);
  }

  @Test
  void rules_of_a_file_are_added_and_a_broken_file_is_told() throws Exception {
    Path file = folder.resolve("other.srx");
    ProjectRules.exportTo(file, List.of(SplitRule.SEMICOLONS));
    window.command("edit.rules");
    RulesSheet sheet = (RulesSheet) window.shell.frame().overlay().orElseThrow();
    Gui.run(() -> sheet.bring(file));
    found(2);
    assertThat(gui.find(".rules-told", Label.class).getText()).isEqualTo("1 rule added");
    Files.writeString(file, "<srx");
    Gui.run(() -> sheet.bring(file));
    assertThat(gui.find(".rules-told", Label.class).getText()).contains("other.srx, line 1");
    found(2);
  }

  @Test
  void the_sheet_reads_well_in_the_dark_and_in_chinese() {
    close();
    folder = folder.resolve("again");
    open("zh-Hant", Shade.DARK);
    new ProjectRules(project, "zh-Hant")
        .write(
            List.of(
                SplitRule.never("雅虎！", "是").withNote("公司名"),
                new SplitRule(false, "第\\d+条", "", "", false)));
    window.command("edit.rules");
    gui.click(tick("（；）"));
    found(2);
    gui.screenshot("rules-dark");
  }

  private TextField before() {
    return gui.find(".rule-grid .text-field", TextField.class);
  }

  private CheckBox tick(String text) {
    return Gui.onFx(
        () ->
            gui.stage().getScene().getRoot().lookupAll(".check-box").stream()
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .filter(box -> box.getText().contains(text))
                .findFirst()
                .orElseThrow());
  }

  /// Waits until the preview lists so many places.
  private void found(int places) {
    ListView<?> list = gui.find(".place-list", ListView.class);
    Gui.waitFor(places + " places are listed", () -> list.getItems().size() == places);
    Gui.settle();
  }

  private List<String> sources() {
    return window.segments().stream().map(Segment::source).toList();
  }

  private List<String> targets() {
    return window.segments().stream().map(Segment::target).toList();
  }
}
