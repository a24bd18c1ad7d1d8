package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionTest {

  @TempDir Path folder;

  private EditorWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    window = new EditorWindow(folder).with(translated());
    gui = window.gui;
    go(3);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void keys_draw_a_range_from_the_active_row_and_escape_ends_it() {
    extendBy(KeyCode.DOWN, 3);
    extendBy(KeyCode.UP, 1);
    assertThat(selected()).containsExactly(3, 4, 5);
    assertThat(count()).isEqualTo("3 rows selected");
    assertThat(window.model().active()).isEqualTo(3);
    gui.screenshot("selection-light");
    gui.press(KeyCode.ESCAPE);
    assertThat(selected()).isEmpty();
    assertThat(gui.find(".status-selected", Label.class).isVisible()).isFalse();
  }

  @Test
  void the_key_for_a_state_marks_all_selected_rows_as_one_step() {
    extendBy(KeyCode.DOWN, 2);
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(states(3, 4, 5, 6))
        .containsExactly(State.REVIEWED, State.REVIEWED, State.REVIEWED, State.DRAFT);
    assertThat(window.shell.frame().messageBar().message())
        .isEqualTo("3 rows: Mark rows as reviewed");
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(states(3, 4, 5)).containsOnly(State.DRAFT);
    assertThat(window.shell.frame().messageBar().message())
        .isEqualTo("Undone: Mark rows as reviewed");
    assertThat(selected()).containsExactly(3, 4, 5);
  }

  @Test
  void all_listed_rows_are_selected_and_cleared() {
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    assertThat(count()).isEqualTo("10 rows selected");
    run("selection.clear");
    assertThat(segments()).filteredOn(each -> !each.target().isEmpty()).isEmpty();
    assertThat(window.editor().getText()).isEmpty();
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.segment(9).target()).isEqualTo("English 9");
    assertThat(window.editor().getText()).isEqualTo("English 3");
  }

  @Test
  void clicks_with_shift_and_control_select_without_leaving_the_active_row() {
    click(row(5), true, false);
    assertThat(selected()).containsExactly(3, 4, 5);
    click(row(4), false, true);
    click(row(2), false, true);
    assertThat(selected()).containsExactly(2, 3, 5);
    assertThat(window.model().active()).isEqualTo(3);
    click(row(4), false, false);
    assertThat(selected()).isEmpty();
    assertThat(window.model().active()).isEqualTo(4);
  }

  @Test
  void typing_and_going_elsewhere_end_the_selection() {
    extendBy(KeyCode.DOWN, 2);
    gui.press(KeyCode.ALT, KeyCode.DOWN);
    assertThat(selected()).containsExactly(3, 4, 5);
    gui.type("!");
    assertThat(selected()).isEmpty();
    extendBy(KeyCode.DOWN, 1);
    go(9);
    assertThat(selected()).isEmpty();
  }

  @Test
  void bookmarks_kinds_and_sources_are_set_for_all_selected_rows() {
    extendBy(KeyCode.DOWN, 1);
    run("selection.bookmark");
    assertThat(segments()).filteredOn(Segment::bookmarked).hasSize(2);
    run("selection.bookmark");
    assertThat(segments()).filteredOn(Segment::bookmarked).isEmpty();
    run("selection.copySource");
    assertThat(window.segment(4).target()).isEqualTo(window.segment(4).source());
    run("selection.furniture");
    assertThat(window.segment(4).kind()).isEqualTo(Kind.FURNITURE);
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.segment(4).kind()).isEqualTo(Kind.SENTENCE);
  }

  @Test
  void selected_rows_are_copied_as_a_table() {
    extendBy(KeyCode.DOWN, 1);
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    String text = Gui.onFx(() -> Clipboard.getSystemClipboard().getString());
    assertThat(text)
        .isEqualTo(
            window.segment(3).source()
                + "\tEnglish 3\n"
                + window.segment(4).source()
                + "\tEnglish 4\n");
    assertThat(Gui.onFx(() -> Clipboard.getSystemClipboard().getHtml())).contains("<table>");
  }

  @Test
  void the_selected_rows_alone_are_there_to_be_exported() {
    assertThat(Gui.onFx(() -> window.shell.frame().screen().orElseThrow().selectedPart()))
        .isEmpty();
    extendBy(KeyCode.DOWN, 2);
    assertThat(
            Gui.onFx(() -> window.shell.frame().screen().orElseThrow().selectedPart())
                .orElseThrow()
                .document("talk")
                .segments())
        .extracting(Segment::target)
        .containsExactly("English 3", "English 4", "English 5");
  }

  @Test
  void what_a_filter_hides_is_left_alone() {
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    Gui.run(
        () ->
            window
                .model()
                .list(Listers.where(segment -> segment.source().contains("研究")), Optional.empty()));
    Gui.settle();
    assertThat(count()).isEqualTo("3 rows selected");
    run("selection.reviewed");
    assertThat(segments()).filteredOn(each -> each.state() == State.REVIEWED).hasSize(3);
  }

  private static List<Segment> translated() {
    List<Segment> talk = EditorWindow.talk();
    return IntStream.range(0, talk.size())
        .mapToObj(
            i ->
                talk.get(i).kind().isTranslatable()
                    ? talk.get(i).withTarget("English " + i).withState(State.DRAFT)
                    : talk.get(i))
        .toList();
  }

  private void extendBy(KeyCode key, int times) {
    for (int i = 0; i < times; i++) {
      gui.press(KeyCode.SHIFT, KeyCode.ALT, key);
    }
  }

  private void run(String command) {
    Gui.run(() -> window.shell.commands().get(command).run());
    Gui.settle();
  }

  private void go(int position) {
    Gui.run(() -> window.model().go(position));
    Gui.settle();
  }

  private String count() {
    return gui.find(".status-selected", Label.class).getText();
  }

  private List<Segment> segments() {
    return Gui.onFx(() -> IntStream.range(0, 12).mapToObj(window.model()::segment).toList());
  }

  private List<State> states(int... positions) {
    return IntStream.of(positions).mapToObj(at -> window.segment(at).state()).toList();
  }

  /// The positions of rows that look selected.
  private List<Integer> selected() {
    return Gui.onFx(
        () ->
            rows().stream()
                .filter(row -> row.getPseudoClassStates().toString().contains("selected"))
                .map(RowView::position)
                .sorted()
                .toList());
  }

  private RowView row(int position) {
    return Gui.onFx(
        () -> rows().stream().filter(row -> row.position() == position).findFirst().orElseThrow());
  }

  private List<RowView> rows() {
    return gui.stage().getScene().getRoot().lookupAll(".row").stream()
        .filter(Node::isVisible)
        .map(RowView.class::cast)
        .toList();
  }

  private static void click(Node node, boolean shift, boolean control) {
    Gui.run(
        () ->
            Event.fireEvent(
                node,
                new MouseEvent(
                    MouseEvent.MOUSE_PRESSED,
                    4,
                    4,
                    4,
                    4,
                    MouseButton.PRIMARY,
                    1,
                    shift,
                    control,
                    false,
                    false,
                    true,
                    false,
                    false,
                    true,
                    false,
                    true,
                    null)));
    Gui.settle();
  }
}
