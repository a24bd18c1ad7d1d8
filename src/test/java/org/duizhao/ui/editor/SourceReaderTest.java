package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.duizhao.core.Span;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reading and selecting in the source with keys and mouse. Segment 4 is 因為研究需要很多錢，而捐款總有用完的一天。
class SourceReaderTest {

  @TempDir Path folder;

  private EditorWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    window = new EditorWindow(folder).with(EditorWindow.talk());
    gui = window.gui;
    Gui.run(() -> window.model().go(4));
    Gui.settle();
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void keys_select_in_the_source_and_copy_it() {
    gui.press(KeyCode.SHIFT, KeyCode.F2);
    gui.press(KeyCode.RIGHT);
    gui.press(KeyCode.RIGHT);
    gui.press(KeyCode.SHIFT, KeyCode.RIGHT);
    gui.press(KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(screen().selectedSource()).isEqualTo("研究");
    gui.screenshot("source-selection");
    gui.press(KeyCode.CONTROL, KeyCode.C);
    assertThat(Gui.onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("研究");
  }

  @Test
  void the_selection_stays_when_the_keys_go_back_to_the_translation() {
    gui.type("Because research");
    gui.press(KeyCode.SHIFT, KeyCode.HOME);
    gui.press(KeyCode.SHIFT, KeyCode.F2);
    gui.press(KeyCode.SHIFT, KeyCode.END);
    gui.press(KeyCode.ESCAPE);
    assertThat(gui.stage().getScene().getFocusOwner()).isEqualTo(window.editor());
    assertThat(screen().selectedSource()).isEqualTo("因為研究需要很多錢，而捐款總有用完的一天。");
    assertThat(screen().selectedTarget()).isEqualTo("Because research");
  }

  @Test
  void letters_typed_over_the_source_go_into_the_translation() {
    gui.type("Because");
    gui.press(KeyCode.SHIFT, KeyCode.F2);
    gui.type(" of it");
    assertThat(Gui.onFx(() -> window.editor().getText())).isEqualTo("Because of it");
    assertThat(gui.stage().getScene().getFocusOwner()).isEqualTo(window.editor());
  }

  @Test
  void another_segment_has_nothing_selected() {
    gui.press(KeyCode.SHIFT, KeyCode.F2);
    gui.press(KeyCode.CONTROL, KeyCode.A);
    gui.press(KeyCode.ALT, KeyCode.DOWN);
    assertThat(screen().selectedSource()).isEmpty();
    assertThat(gui.stage().getScene().getFocusOwner()).isEqualTo(window.editor());
  }

  @Test
  void the_mouse_drags_a_selection_over_the_source() {
    mouse(MouseEvent.MOUSE_PRESSED, 2, 1);
    mouse(MouseEvent.MOUSE_DRAGGED, 4, 1);
    assertThat(screen().selectedSource()).isEqualTo("研究");
  }

  @Test
  void a_double_click_selects_the_term_under_it() {
    mouse(MouseEvent.MOUSE_PRESSED, 3, 2);
    assertThat(screen().selectedSource()).isEqualTo("研究");
  }

  @Test
  void up_and_down_move_by_lines_and_stop_at_the_ends() {
    gui.press(KeyCode.SHIFT, KeyCode.F2);
    gui.press(KeyCode.UP);
    assertThat(Gui.onFx(() -> reader().caret())).isZero();
    for (int i = 0; i < 9; i++) {
      gui.press(KeyCode.DOWN);
    }
    assertThat(Gui.onFx(() -> reader().caret())).isEqualTo(window.segment(4).source().length());
  }

  @Test
  void the_dictionary_tells_the_word_at_the_caret_what_is_selected_and_what_the_mouse_is_on() {
    gui.press(KeyCode.SHIFT, KeyCode.F2);
    for (int i = 0; i < 4; i++) {
      gui.press(KeyCode.RIGHT);
    }
    gui.press(KeyCode.ALT, KeyCode.L);
    Gui.waitFor("the dictionary", () -> gui.has(".dictionary-word"));
    assertThat(looked()).startsWith("需要. xū yào. to need");
    gui.press(KeyCode.HOME);
    gui.press(KeyCode.SHIFT, KeyCode.RIGHT);
    gui.press(KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(looked()).startsWith("因為 · 因为. yīn wèi. because");
    gui.screenshot("dictionary");
    over(8);
    Gui.waitFor("the tip of a word", () -> tip().startsWith("錢 · 钱  "));
    assertThat(Gui.onFx(SourceReaderTest::tip)).contains("money");
  }

  private String looked() {
    return Gui.onFx(() -> gui.find(".dictionary-word", Node.class).getAccessibleText());
  }

  private static String tip() {
    return Window.getWindows().stream()
        .filter(shown -> shown instanceof Tooltip && shown.isShowing())
        .map(shown -> ((Tooltip) shown).getText())
        .findFirst()
        .orElse("");
  }

  /// Moves the mouse over the character with this index.
  private void over(int index) {
    Gui.run(
        () -> {
          MarkedText source = ((RowView) reader().getParent()).source();
          Bounds letter = source.bounds(new Span(index, index + 1));
          Point2D at = source.localToScene(letter.getCenterX(), letter.getCenterY());
          Event.fireEvent(
              source,
              new MouseEvent(
                  MouseEvent.MOUSE_MOVED,
                  at.getX(),
                  at.getY(),
                  at.getX(),
                  at.getY(),
                  MouseButton.NONE,
                  0,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  null));
        });
  }

  private EditorScreen screen() {
    return (EditorScreen) window.shell.frame().screen().orElseThrow();
  }

  private SourceReader reader() {
    return gui.find(".source-reader", SourceReader.class);
  }

  /// At the left edge of the character with this index in the active row's source.
  private void mouse(EventType<MouseEvent> type, int index, int clicks) {
    Gui.run(
        () -> {
          RowView row = (RowView) reader().getParent();
          MarkedText source = row.source();
          Bounds caret =
              new javafx.scene.shape.Path(source.getCaretShape(index, true)).getLayoutBounds();
          javafx.geometry.Point2D there =
              row.sceneToLocal(source.localToScene(caret.getCenterX() + 0.5, caret.getCenterY()));
          javafx.geometry.Point2D scene = row.localToScene(there);
          Event.fireEvent(
              row,
              new MouseEvent(
                  type,
                  scene.getX(),
                  scene.getY(),
                  scene.getX(),
                  scene.getY(),
                  MouseButton.PRIMARY,
                  clicks,
                  false,
                  false,
                  false,
                  false,
                  true,
                  false,
                  false,
                  false,
                  false,
                  true,
                  null));
        });
    Gui.settle();
  }
}
