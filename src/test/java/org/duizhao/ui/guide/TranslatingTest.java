package org.duizhao.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.ui.DeskWindow;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// docs/guide/editing.md, as far as it is not shown by the tests of the editor's own package.
class TranslatingTest {

  @TempDir Path folder;

  private DeskWindow window;
  private Gui gui;
  private Path project;

  @BeforeEach
  void open() {
    window = new DeskWindow(folder);
    gui = window.gui;
    project = window.project("talk", "第一句。", "他有3.5億元。", "第三句。", "好。", "好。", "第六句。");
    window.open(project);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void the_keys_of_the_table_lead_from_segment_to_segment() {
    gui.press(KeyCode.ALT, KeyCode.DOWN);
    gui.press(KeyCode.ALT, KeyCode.DOWN);
    gui.press(KeyCode.ALT, KeyCode.UP);
    assertThat(active()).isEqualTo(1);
    gui.type("He");
    gui.press(KeyCode.CONTROL, KeyCode.DOWN);
    assertThat(active()).isEqualTo(2);
    gui.press(KeyCode.CONTROL, KeyCode.D);
    assertThat(active()).isEqualTo(1);
    gui.press(KeyCode.CONTROL, KeyCode.G);
    gui.type("6");
    gui.press(KeyCode.ENTER);
    assertThat(active()).isEqualTo(5);
    gui.press(KeyCode.CONTROL, KeyCode.UP);
    assertThat(active()).isEqualTo(4);
  }

  @Test
  void what_was_typed_is_on_the_disk_when_the_status_bar_says_saved() {
    gui.type("The first.");
    assertThat(saved()).isEqualTo("Saving…");
    Gui.waitFor("it is saved", () -> gui.find(".saved", Label.class).getText().equals("Saved"));
    assertThat(window.projects.read(project).document("a").segments().getFirst().target())
        .isEqualTo("The first.");
  }

  @Test
  void each_state_has_its_key_and_its_mark() {
    gui.type("The first.");
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(state(0)).isEqualTo(State.REVIEWED);
    Gui.run(() -> window.model().go(0));
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    assertThat(state(0)).isEqualTo(State.DRAFT);
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.U);
    assertThat(state(0)).isEqualTo(State.UNTRANSLATED);
    assertThat(window.segments().getFirst().target()).isEqualTo("The first.");
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
    assertThat(editor().getText()).isEmpty();
    gui.press(KeyCode.CONTROL, KeyCode.INSERT);
    assertThat(editor().getText()).isEqualTo("第一句。");
  }

  @Test
  void a_click_on_a_number_in_the_list_puts_its_english_in() {
    Gui.run(() -> window.model().go(1));
    Gui.settle();
    gui.type("He has");
    gui.press(KeyCode.END);
    gui.click(gui.find(".part-lines .button", Node.class));
    assertThat(editor().getText()).isEqualTo("He has 350 million yuan");
    assertThat(gui.find(".part-lines .term-tick", Label.class).getText()).isEqualTo("✓");
  }

  @Test
  void segments_are_put_in_before_and_after_and_a_sentence_is_made_a_heading_by_key() {
    Gui.run(() -> window.model().go(2));
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.I);
    gui.type("新的。");
    gui.press(KeyCode.ENTER);
    assertThat(sources()).startsWith("第一句。", "他有3.5億元。", "新的。", "第三句。");
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.H);
    assertThat(window.segments().get(2).kind()).isEqualTo(Kind.HEADING);
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.H);
    assertThat(window.segments().get(2).kind()).as("no title yet").isEqualTo(Kind.TITLE);
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.H);
    assertThat(window.segments().get(2).kind()).isEqualTo(Kind.SENTENCE);
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
    assertThat(sources()).hasSize(7);
    gui.press(KeyCode.ALT, KeyCode.ENTER);
    assertThat(sources()).startsWith("第一句。", "他有3.5億元。新的。", "第三句。");
  }

  @Test
  void a_click_on_the_mark_of_a_repeated_sentence_lists_its_places() {
    Node mark =
        Gui.onFx(
            () ->
                gui.stage().getScene().getRoot().lookupAll(".row-repeat").stream()
                    .filter(node -> node.isVisible() && node.getParent().isVisible())
                    .findFirst()
                    .orElseThrow());
    assertThat(((Label) mark).getText()).isEqualTo("×2");
    gui.click(mark);
    assertThat(gui.has(".repeat-sheet")).isTrue();
    gui.press(KeyCode.ESCAPE);
    window.command("go.repeats");
    assertThat(gui.has(".repeat-sheet")).isTrue();
  }

  @Test
  void a_right_click_on_a_row_offers_what_the_menu_of_selections_has() {
    gui.press(KeyCode.SHIFT, KeyCode.ALT, KeyCode.DOWN);
    Node row = gui.find(".row", Node.class);
    Gui.run(
        () ->
            Event.fireEvent(
                row,
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, null)));
    Gui.settle();
    List<String> offered =
        Gui.onFx(
            () ->
                Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .flatMap(menu -> menu.getItems().stream())
                    .map(item -> String.valueOf(item.getText()))
                    .toList());
    assertThat(offered).contains("Copy rows as a table", "Mark rows as reviewed");
    gui.press(KeyCode.ESCAPE);
  }

  @Test
  void documents_and_notes_are_gone_to_by_key() {
    Segment one = Segment.untranslated("1", 0, Kind.SENTENCE, "", "另一篇。", new Span(0, 4));
    Path two = folder.resolve("projects").resolve("two");
    window
        .projects
        .create(
            two,
            new Project(
                "two",
                "zh-Hant",
                "en",
                List.of(),
                List.of(document("a", one.withNote("why?")), document("b", one))),
            Map.of())
        .close();
    window.open(two);
    gui.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    assertThat(Gui.onFx(window.model()::document)).isEqualTo("b");
    gui.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
    assertThat(Gui.onFx(window.model()::document)).isEqualTo("a");
    gui.press(KeyCode.ALT, KeyCode.N);
    assertThat(active()).isZero();
  }

  private static Document document(String id, Segment segment) {
    return new Document(id, id + ".txt", "text", Segments.of(List.of(segment)));
  }

  private int active() {
    return Gui.onFx(window.model()::active);
  }

  private State state(int at) {
    return window.segments().get(at).state();
  }

  private String saved() {
    return Gui.onFx(() -> gui.find(".saved", Label.class).getText());
  }

  private List<String> sources() {
    return window.segments().stream().map(Segment::source).toList();
  }

  private TextArea editor() {
    return gui.find(".target-area", TextArea.class);
  }
}
