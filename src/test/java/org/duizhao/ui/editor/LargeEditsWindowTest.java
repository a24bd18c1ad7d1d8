package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A change of more rows than are changed at once, in the real window.
class LargeEditsWindowTest {

  private static final int ROWS = LargeEdits.MANY + 1_000;

  @TempDir Path folder;

  private EditorWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      segments.add(
          Segment.untranslated(Integer.toString(i), i, Kind.SENTENCE, "", "句" + i, new Span(0, 2))
              .withTarget("Sentence " + i)
              .withState(State.DRAFT));
    }
    window = new EditorWindow(folder).with(segments);
    gui = window.gui;
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void a_change_of_all_rows_shows_progress_and_cancelling_it_changes_nothing() {
    Project before = project();
    CountDownLatch begun = new CountDownLatch(1);
    Gui.run(
        () ->
            screen()
                .largeEdits()
                .make(
                    "command.selection.clear",
                    ROWS,
                    () ->
                        (project, progress, cancel) -> {
                          progress.at(1, 3);
                          begun.countDown();
                          while (!cancel.isRequested()) {
                            Thread.onSpinWait();
                          }
                          return Optional.empty();
                        },
                    edit -> {}));
    Gui.waitFor("progress is shown", () -> place() >= 0);
    assertThat(begun.getCount()).isZero();
    gui.type("typed meanwhile");
    assertThat(window.editor().getText()).endsWith("typed meanwhile");
    gui.screenshot("large-edit-light");
    ProgressBar bar = (ProgressBar) work().getChildren().get(place() + 1);
    Gui.waitFor("how far it is", () -> bar.getProgress() > 0.3);
    Gui.run(((Button) work().getChildren().get(place() + 2))::fire);
    Gui.waitFor("it has ended", () -> !screen().largeEdits().isBusy());
    Gui.waitFor("its progress is gone", () -> place() < 0);
    assertThat(window.shell.frame().messageBar().message())
        .isEqualTo("Cancelled; nothing was changed");
    Gui.waitFor("the typed text is an edit", () -> !window.model().isPending());
    assertThat(project().document("talk").segments().subList(1, ROWS))
        .isEqualTo(before.document("talk").segments().subList(1, ROWS));
  }

  /// Where the edit's progress stands among that of other work, such as the checks; -1 when
  /// nowhere.
  private int place() {
    String wanted = window.shell.messages().text("command.selection.clear");
    for (int at = 0; at < work().getChildren().size(); at++) {
      if (work().getChildren().get(at) instanceof Label label && label.getText().equals(wanted)) {
        return at;
      }
    }
    return -1;
  }

  @Test
  void all_rows_are_cleared_and_one_undo_takes_it_back() {
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    Gui.run(() -> window.shell.commands().get("selection.clear").run());
    Gui.waitFor("all is cleared", () -> left() == 0);
    assertThat(window.shell.frame().messageBar().message()).startsWith("3,000 rows");
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    Gui.waitFor("all is back", () -> left() == ROWS);
    assertThat(window.editor().getText()).isEqualTo("Sentence 0");
  }

  private EditorScreen screen() {
    return (EditorScreen) window.shell.frame().screen().orElseThrow();
  }

  private HBox work() {
    return gui.find(".status-work", HBox.class);
  }

  private Project project() {
    return Gui.onFx(() -> window.model().session().project());
  }

  private long left() {
    return project().document("talk").segments().stream()
        .filter(segment -> !segment.target().isEmpty())
        .count();
  }
}
