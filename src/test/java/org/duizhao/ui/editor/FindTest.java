package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.duizhao.ui.Gui;
import org.duizhao.ui.InputMethod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindTest {

  @TempDir Path folder;

  private EditorWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    List<Segment> talk = new ArrayList<>(EditorWindow.talk());
    translate(talk, 1, "A talk about research and companies", State.REVIEWED);
    translate(
        talk,
        4,
        "Because research takes a lot of money, and research never ends.",
        State.TRANSLATED);
    translate(talk, 5, "We thought for a long time before we decided.", State.DRAFT);
    translate(talk, 9, "Next we shall go on with our Research.", State.TRANSLATED);
    window = new EditorWindow(folder).with(talk);
    gui = window.gui;
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void hits_are_marked_counted_and_gone_through_by_key() {
    find("research");
    assertThat(listed()).containsExactly(1, 4, 9);
    assertThat(texts(".hit")).contains("research", "Research");
    gui.press(KeyCode.ENTER);
    gui.press(KeyCode.ENTER);
    assertThat(count()).isEqualTo("2 of 4");
    assertThat(window.model().active()).isEqualTo(4);
    assertThat(window.editor().getSelectedText()).isEqualTo("research");
    gui.screenshot("find-light");
    Gui.run(() -> window.shell.theme().toggle());
    gui.screenshot("find-dark");
    assertThat(hitsInEditor()).isEqualTo(2);
    gui.press(KeyCode.F3);
    assertThat(window.editor().getSelection().getStart()).isEqualTo(43);
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F3);
    gui.press(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(count()).isEqualTo("1 of 4");
    gui.press(KeyCode.ESCAPE);
    assertThat(listed()).hasSize(10);
    assertThat(gui.stage().getScene().getFocusOwner()).isEqualTo(window.editor());
  }

  @Test
  void hits_are_framed_in_the_editor_though_an_empty_row_was_edited_before() {
    Gui.run(() -> window.model().go(10));
    Gui.settle();
    Gui.run(() -> window.model().go(4));
    find("research");
    Gui.waitFor("hits are framed", () -> hitsInEditor() == 2);
  }

  @Test
  void escape_closes_the_bar_from_the_filter_button_too() {
    gui.press(KeyCode.CONTROL, KeyCode.F);
    Gui.run(() -> gui.find(".filter-menu", MenuButton.class).requestFocus());
    gui.press(KeyCode.ESCAPE);
    assertThat(Gui.onFx(() -> gui.find(".find-bar", Node.class).isVisible())).isFalse();
    assertThat(gui.stage().getScene().getFocusOwner()).isEqualTo(window.editor());
  }

  @Test
  void escape_in_the_text_ends_a_search_and_leaves_a_filter() {
    find("research");
    Gui.run(() -> window.editor().requestFocus());
    gui.press(KeyCode.ESCAPE);
    assertThat(Gui.onFx(() -> gui.find(".find-bar", Node.class).isVisible())).isFalse();
    run("filter.drafts");
    Gui.waitFor("it is filtered", () -> listed().equals(List.of(5)));
    Gui.run(() -> window.editor().requestFocus());
    gui.press(KeyCode.ESCAPE);
    assertThat(listed()).containsExactly(5);
  }

  @Test
  void what_cannot_be_found_is_named_with_the_way_back() {
    find("nowhere");
    Gui.waitFor("nothing is listed", () -> listed().isEmpty());
    assertThat(gui.find(".empty-list .empty-note", Label.class).getText())
        .isEqualTo("“nowhere” was not found");
    gui.screenshot("find-none-light");
    assertThat(gui.find(".empty-list .button", Button.class).getText())
        .isEqualTo("Clear the search (Esc)");
    gui.press(KeyCode.ESCAPE);
    assertThat(listed()).hasSize(10);
  }

  @Test
  void the_preview_is_of_all_that_was_typed_though_the_key_came_at_once() {
    gui.press(KeyCode.CONTROL, KeyCode.H);
    find("research");
    Gui.run(
        () -> {
          gui.find(".replace-text", TextField.class).setText("firm");
          gui.find(".find-query", TextField.class).setText("companies");
          window.shell.commands().get("edit.replaceAll").run();
        });
    Gui.waitFor("the preview is there", () -> gui.has(".replace-sheet"));
    assertThat(gui.find(".replace-foot .accent", Button.class).getText()).isEqualTo("Replace 1");
  }

  @Test
  void what_one_of_several_changed_is_listed() {
    Gui.run(() -> window.model().go(10));
    gui.type("No");
    Gui.waitFor("it is an edit", () -> !window.model().isPending());
    gui.press(KeyCode.CONTROL, KeyCode.L);
    MenuButton filter = gui.find(".filter-menu", MenuButton.class);
    Menu by = (Menu) Gui.onFx(() -> filter.getItems().getLast());
    Gui.waitFor("those who changed anything are listed", () -> !by.getItems().isEmpty());
    assertThat(by.getItems()).extracting(MenuItem::getText).containsExactly("me");
    Gui.run(() -> by.getItems().getFirst().fire());
    Gui.waitFor("it is filtered", () -> listed().equals(List.of(10)));
    run("filter.today");
    assertThat(chips()).containsExactly("Changed: Today", "Changed by me");
    Gui.run(() -> gui.find(".chip", Button.class).fire());
    assertThat(chips()).containsExactly("Changed by me");
  }

  @Test
  void the_key_for_replacing_keeps_what_is_looked_for() {
    find("research");
    gui.press(KeyCode.CONTROL, KeyCode.H);
    gui.type("study");
    assertThat(Gui.onFx(() -> gui.find(".find-query", TextField.class).getText()))
        .isEqualTo("research");
    assertThat(Gui.onFx(() -> gui.find(".replace-text", TextField.class).getText()))
        .isEqualTo("study");
  }

  @Test
  void either_script_is_found_in_the_source() {
    find("获得");
    Gui.waitFor("nothing is found", () -> count().equals("Nothing found"));
    gui.press(KeyCode.CONTROL, KeyCode.F);
    gui.type("组织");
    Gui.waitFor("it is found", () -> listed().equals(List.of(6)));
    assertThat(texts(".hit")).contains("組織");
  }

  @Test
  void a_change_refused_in_the_preview_is_not_made_and_one_undo_takes_the_rest_back() {
    gui.press(KeyCode.CONTROL, KeyCode.H);
    find("research");
    Gui.run(() -> gui.find(".replace-text", TextField.class).requestFocus());
    gui.type("study");
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.ENTER);
    Gui.waitFor("the preview is there", () -> gui.has(".replace-sheet"));
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.SPACE);
    gui.screenshot("replace-light");
    Gui.run(() -> window.shell.theme().toggle());
    gui.screenshot("replace-dark");
    assertThat(gui.find(".replace-foot .accent", Button.class).getText()).isEqualTo("Replace 3");
    gui.press(KeyCode.ENTER);
    assertThat(gui.has(".replace-sheet")).isFalse();
    assertThat(window.segment(4).target())
        .isEqualTo("Because research takes a lot of money, and study never ends.");
    assertThat(window.segment(9).target()).isEqualTo("Next we shall go on with our study.");
    assertThat(window.segment(1).state()).isEqualTo(State.REVIEWED);
    Gui.run(() -> window.model().undo());
    assertThat(window.segment(1).target()).isEqualTo("A talk about research and companies");
    assertThat(window.segment(9).target()).isEqualTo("Next we shall go on with our Research.");
  }

  @Test
  void a_hit_is_replaced_by_key_and_the_next_one_shown() {
    gui.press(KeyCode.CONTROL, KeyCode.H);
    find("research");
    Gui.run(() -> gui.find(".replace-text", TextField.class).requestFocus());
    gui.type("study");
    gui.press(KeyCode.ENTER);
    gui.press(KeyCode.ENTER);
    assertThat(window.segment(1).target()).isEqualTo("A talk about study and companies");
    assertThat(window.model().active()).isEqualTo(4);
    gui.press(KeyCode.ENTER);
    assertThat(window.segment(4).target()).startsWith("Because study takes");
    assertThat(window.editor().getSelectedText()).isEqualTo("research");
  }

  @Test
  void a_wrong_expression_is_explained() {
    gui.press(KeyCode.CONTROL, KeyCode.F);
    toggle("Regular expression");
    gui.type("(resea");
    Gui.waitFor("it is explained", () -> problem().startsWith("Not a regular expression"));
    gui.screenshot("find-problem-light");
    gui.type("rch)");
    Gui.waitFor("it is found", () -> listed().equals(List.of(1, 4, 9)));
    assertThat(gui.find(".find-problem", Label.class).isVisible()).isFalse();
  }

  @Test
  void criteria_are_chips_that_can_be_taken_away() {
    run("filter.drafts");
    Gui.waitFor("it is filtered", () -> listed().equals(List.of(5)));
    run("filter.speakerHere");
    gui.screenshot("filter-light");
    assertThat(chips()).containsExactly("Draft", "王先生");
    find("nowhere");
    Gui.waitFor("nothing is listed", () -> listed().isEmpty());
    gui.screenshot("filter-empty-light");
    Gui.run(() -> gui.find(".empty-list .button", Button.class).fire());
    assertThat(listed()).hasSize(10);
    assertThat(chips()).isEmpty();
    run("filter.headingHere");
    Gui.waitFor("the section is listed", () -> listed().size() < 10);
    Gui.run(() -> gui.find(".chip", Button.class).fire());
    Gui.waitFor("everything is listed", () -> listed().size() == 10);
  }

  @Test
  void what_was_changed_today_is_listed() {
    Gui.run(() -> window.model().go(10));
    gui.type("No");
    Gui.waitFor("it is an edit", () -> !window.model().isPending());
    run("filter.today");
    Gui.waitFor("it is filtered", () -> listed().equals(List.of(10)));
  }

  @Test
  void nothing_is_looked_for_while_an_input_method_composes() {
    gui.press(KeyCode.CONTROL, KeyCode.F);
    InputMethod method = new InputMethod(gui);
    method.compose("yan");
    method.compose("yanjiu");
    gui.press(KeyCode.ENTER);
    gui.press(KeyCode.ESCAPE);
    gui.press(KeyCode.F3);
    assertThat(listed()).hasSize(10);
    assertThat(gui.find(".find-bar", Node.class).isVisible()).isTrue();
    method.commit("研究");
    Gui.waitFor("it is found", () -> listed().equals(List.of(1, 4, 9)));
  }

  @Test
  void recent_searches_come_back() {
    find("research");
    gui.press(KeyCode.ENTER);
    gui.press(KeyCode.ESCAPE);
    assertThat(window.shell.settings().settings().finding().recent()).containsExactly("research");
    gui.press(KeyCode.CONTROL, KeyCode.F);
    gui.press(KeyCode.DOWN);
    Gui.waitFor(
        "they are offered",
        () -> Window.getWindows().stream().anyMatch(each -> each instanceof ContextMenu));
  }

  @Test
  void the_bar_speaks_chinese_too() {
    window.close();
    window = new EditorWindow(folder.resolve("second"), "zh-Hant").with(EditorWindow.talk());
    gui = window.gui;
    gui.press(KeyCode.CONTROL, KeyCode.H);
    find("研究");
    run("filter.drafts");
    run("filter.notes");
    assertThat(chips()).containsExactly("草稿", "有備註");
    gui.screenshot("find-zh-Hant");
  }

  @Test
  void rows_stay_when_only_hits_are_not_asked_for() {
    gui.press(KeyCode.CONTROL, KeyCode.F);
    Gui.run(() -> gui.find(".find-bar .check-box", CheckBox.class).fire());
    find("research");
    Gui.waitFor("it is counted", () -> count().equals("4 hits"));
    assertThat(listed()).hasSize(10);
  }

  private void find(String text) {
    if (!(gui.stage().getScene().getFocusOwner() instanceof TextField)) {
      gui.press(KeyCode.CONTROL, KeyCode.F);
    }
    gui.type(text);
    Gui.waitFor(
        "it is looked for",
        () ->
            !count().isEmpty()
                && !count().endsWith("…")
                && !window.shell.jobs().running().iterator().hasNext());
  }

  private void run(String command) {
    Gui.run(() -> window.shell.commands().get(command).run());
    Gui.settle();
  }

  private void toggle(String name) {
    ToggleButton toggle =
        Gui.onFx(() -> gui.stage().getScene().getRoot().lookupAll(".find-toggle")).stream()
            .map(ToggleButton.class::cast)
            .filter(each -> name.equals(each.getAccessibleText()))
            .findFirst()
            .orElseThrow();
    Gui.run(toggle::fire);
    Gui.run(() -> gui.find(".find-query", TextField.class).requestFocus());
  }

  private String count() {
    return gui.find(".find-count", Label.class).getText();
  }

  /// Fields drawn over the text being edited.
  private long hitsInEditor() {
    return Gui.onFx(
        () ->
            gui.stage().getScene().getRoot().lookupAll(".editor-hits").stream()
                .flatMap(path -> ((javafx.scene.shape.Path) path).getElements().stream())
                .filter(MoveTo.class::isInstance)
                .count());
  }

  private String problem() {
    return gui.find(".find-problem", Label.class).getText();
  }

  private List<String> chips() {
    return Gui.onFx(
        () ->
            gui.stage().getScene().getRoot().lookupAll(".chip").stream()
                .map(node -> ((Button) node).getText())
                .toList());
  }

  private List<String> texts(String selector) {
    return Gui.onFx(
        () ->
            gui.stage().getScene().getRoot().lookupAll(selector).stream()
                .map(node -> ((Text) node).getText())
                .toList());
  }

  private List<Integer> listed() {
    return Gui.onFx(
        () -> {
          Rows rows = window.model().rows();
          return IntStream.range(0, rows.size()).mapToObj(rows::position).toList();
        });
  }

  private static void translate(List<Segment> talk, int at, String text, State state) {
    talk.set(at, talk.get(at).withTarget(text).withState(state));
  }
}
