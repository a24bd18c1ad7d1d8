package org.duizhao.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.State;
import org.duizhao.language.SplitRule;
import org.duizhao.language.TextSegmenter;
import org.duizhao.session.Importer;
import org.duizhao.session.ProjectRules;
import org.duizhao.session.Projects;
import org.duizhao.session.Settings.Shade;
import org.duizhao.session.SettingsFile;
import org.duizhao.session.UserFolders;
import org.duizhao.session.Workspace;
import org.duizhao.ui.Desk;
import org.duizhao.ui.Gui;
import org.duizhao.ui.NoResults;
import org.duizhao.ui.Shell;
import org.duizhao.ui.SystemChoosers;
import org.duizhao.ui.editor.EditorModel;
import org.duizhao.ui.editor.EditorScreen;
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

  private Gui gui;
  private Shell shell;
  private Desk desk;
  private Path project;
  private Projects projects;

  @BeforeEach
  void open() {
    open("en", Shade.LIGHT);
  }

  private void open(String language, Shade shade) {
    projects = new Projects(UserFolders.below(folder), InstantSource.system(), "me");
    project = folder.resolve("projects").resolve("one");
    List<Segment> segments =
        new TextSegmenter()
            .segment(TEXT).stream()
                .map(each -> each.withTarget("T" + each.id()).withState(State.TRANSLATED))
                .toList();
    Document document = new Document("a", "a.txt", "text", Segments.of(segments));
    projects
        .create(
            project, new Project("one", "zh-Hant", "en", List.of(), List.of(document)), Map.of())
        .close();
    gui = Gui.open();
    SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
    settings.change(all -> all.withLook(all.look().withLanguage(language).withShade(shade)));
    shell = Gui.onFx(() -> new Shell(gui.stage(), settings));
    Gui.run(shell::open);
    desk =
        Gui.onFx(
            () ->
                new Desk(
                    shell,
                    projects,
                    Importer::standard,
                    new SystemChoosers(gui.stage()),
                    new NoResults(),
                    new Workspace(folder)));
    Gui.run(() -> desk.start(Optional.of(project)));
    Gui.waitFor(
        "the editor is shown",
        () -> shell.frame().screen().filter(EditorScreen.class::isInstance).isPresent());
    Gui.settle();
  }

  @AfterEach
  void close() {
    Gui.run(
        () -> {
          shell.close();
          desk.close();
        });
    gui.close();
  }

  @Test
  void a_rule_is_seen_on_the_open_document_applied_kept_and_taken_back() {
    assertThat(sources())
        .containsExactly("雅虎！", "是一家公司；它做過搜尋。", "後來怎麼樣？", "大家都知道。", "他說：「我去；你留。」", "她走了。");
    Gui.run(() -> editor().go(3));
    command("edit.rules");
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
    assertThat(Gui.onFx(() -> editor().activeSegment().orElseThrow().source())).isEqualTo("大家都知道。");
    assertThat(project.resolve("segmentation.srx")).content().contains("雅虎！");
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(targets()).containsExactly("T1", "T2", "T3", "T4", "T5", "T6");
    assertThat(project.resolve("segmentation.srx")).doesNotExist();
    gui.press(KeyCode.CONTROL, KeyCode.Y);
    assertThat(sources()).hasSize(7);
    Gui.run(desk::welcome);
    assertThat(new ProjectRules(project, "zh-Hant").rules()).hasSize(2);
    assertThat(projects.read(project).document("a").segments()).hasSize(7);
  }

  @Test
  void an_exception_begins_with_the_end_of_the_active_segment() {
    Gui.run(() -> editor().go(0));
    command("edit.exception");
    assertThat(before().getText()).isEqualTo("雅虎！");
    found(1);
    assertThat(gui.stage().getScene().getFocusOwner()).isEqualTo(before());
  }

  @Test
  void an_end_begins_with_the_mark_before_the_caret_in_the_source() {
    Gui.run(() -> editor().go(4));
    Gui.settle();
    assertThat(sources().get(4)).startsWith("他說：「我去；");
    gui.press(KeyCode.SHIFT, KeyCode.F2);
    for (int i = 0; i < 7; i++) {
      gui.press(KeyCode.RIGHT);
    }
    command("edit.end");
    assertThat(before().getText()).isEqualTo("；");
    found(2);
  }

  @Test
  void an_end_begins_with_the_last_word_where_no_mark_stands_before_the_caret() {
    Gui.run(() -> editor().go(4));
    Gui.settle();
    gui.press(KeyCode.SHIFT, KeyCode.F2);
    for (int i = 0; i < 6; i++) {
      gui.press(KeyCode.RIGHT);
    }
    command("edit.end");
    assertThat(before().getText()).isEqualTo("我去");
  }

  @Test
  void a_sheet_closed_by_mistake_loses_no_rule_and_nothing_is_applied() {
    command("edit.rules");
    gui.click(gui.find(".rules-tools .button", Button.class));
    gui.type("雅虎！");
    gui.press(KeyCode.ESCAPE);
    assertThat(sources()).hasSize(6);
    command("edit.rules");
    assertThat(before().getText()).isEqualTo("雅虎！");
    found(1);
  }

  @Test
  void a_broken_expression_is_told_at_once_and_cannot_be_applied() {
    command("edit.rules");
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
    command("edit.rules");
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
    Gui.run(() -> editor().setState(State.DRAFT));
    assertThat(Gui.onFx(() -> editor().segment(0).state())).isEqualTo(State.DRAFT);
    command("edit.rules");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(Gui.onFx(() -> editor().segment(0).state())).isEqualTo(State.DRAFT);
  }

  @Test
  void rules_of_a_file_are_added_and_a_broken_file_is_told() throws Exception {
    Path file = folder.resolve("other.srx");
    ProjectRules.exportTo(file, List.of(SplitRule.SEMICOLONS));
    command("edit.rules");
    RulesSheet sheet = (RulesSheet) shell.frame().overlay().orElseThrow();
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
    command("edit.rules");
    gui.click(tick("（；）"));
    found(2);
    gui.screenshot("rules-dark");
  }

  private void command(String id) {
    Gui.run(() -> shell.commands().get(id).run());
    Gui.settle();
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

  private EditorModel editor() {
    return ((EditorScreen) shell.frame().screen().orElseThrow()).model();
  }

  private List<String> sources() {
    return Gui.onFx(
        () ->
            editor().session().project().document("a").segments().stream()
                .map(Segment::source)
                .toList());
  }

  private List<String> targets() {
    return Gui.onFx(
        () ->
            editor().session().project().document("a").segments().stream()
                .map(Segment::target)
                .toList());
  }
}
