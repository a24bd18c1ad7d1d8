package org.duizhao.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.duizhao.core.Edit;
import org.duizhao.core.Segment;
import org.duizhao.session.Session;
import org.duizhao.ui.DeskWindow;
import org.duizhao.ui.Gui;
import org.duizhao.ui.editor.EditorScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConflictSheetTest {

  @TempDir Path folder;

  @Test
  void of_a_sentence_changed_on_both_sides_the_chosen_text_stands() throws IOException {
    try (DeskWindow window = new DeskWindow(folder)) {
      open(window, changedOnBothSides(window));
      window.gui.click(sides(window).getLast().lookup(".button"));
      assertThat(window.gui.has(".conflict")).isFalse();
      assertThat(target(window)).isEqualTo("Theirs.");
      window.gui.press(KeyCode.ESCAPE);
      window.gui.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(target(window)).isEqualTo("Ours.");
    }
  }

  @Test
  void what_is_left_undecided_keeps_the_projects_own_text_and_is_asked_again() throws IOException {
    try (DeskWindow window = new DeskWindow(folder)) {
      Path project = changedOnBothSides(window);
      open(window, project);
      window.gui.press(KeyCode.ESCAPE);
      assertThat(target(window)).isEqualTo("Ours.");
      window.welcome();
      open(window, project);
      assertThat(sides(window)).hasSize(2);
    }
  }

  private static void open(DeskWindow window, Path project) {
    Gui.run(() -> window.desk.start(Optional.of(project)));
    Gui.waitFor("the sheet is shown", () -> window.gui.has(".conflict-sheet"));
    Gui.settle();
  }

  /// A project that was left by a crash, and whose text form somebody changed since.
  private static Path changedOnBothSides(DeskWindow window) throws IOException {
    Path project = window.project("one", "好。", "再見。");
    Session session = window.projects.open(project);
    Segment before = session.project().document("a").segments().get(0);
    session.apply(new Edit.Replace("a", 0, before, before.withTarget("Ours.")));
    session.flush();
    session.abandon();
    Path pairs = project.resolve("pairs.jsonl");
    String text = Files.readString(pairs);
    Files.writeString(pairs, text.replaceFirst("\"target\":\"\"", "\"target\":\"Theirs.\""));
    return project;
  }

  private static List<Node> sides(DeskWindow window) {
    return Gui.onFx(
        () -> List.copyOf(window.gui.stage().getScene().getRoot().lookupAll(".conflict-side")));
  }

  private static String target(DeskWindow window) {
    return Gui.onFx(() -> ((EditorScreen) window.screen()).model().segment(0).target());
  }
}
