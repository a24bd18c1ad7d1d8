package org.duizhao.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.duizhao.core.Edit;
import org.duizhao.core.Segment;
import org.duizhao.session.Session;
import org.duizhao.ui.DeskWindow;
import org.duizhao.ui.Gui;
import org.duizhao.ui.welcome.WelcomeScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

  @TempDir Path folder;

  private DeskWindow window;
  private Gui gui;
  private Path project;

  @BeforeEach
  void make() {
    window = new DeskWindow(folder);
    gui = window.gui;
    project = window.project("one", "好。");
    Session session = window.projects.open(project);
    Segment only = session.project().document("a").segments().getFirst();
    session.apply(new Edit.Replace("a", 0, only, only.withTarget("Good.")));
    session.close();
    // The backup is made when a project is opened.
    window.projects.open(project).close();
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void a_damaged_project_is_opened_from_what_its_user_chooses_and_the_file_is_kept()
      throws IOException {
    damage();
    start();
    sheet(DamagedSheet.class);
    assertThat(texts()).contains("recommended", "1 of 1 translated");
    gui.screenshot("damaged");
    assertThat(Files.readString(database())).startsWith("garbage");
    gui.press(KeyCode.ENTER);
    window.editing();
    assertThat(Gui.onFx(() -> window.model().segment(0).target())).isEqualTo("Good.");
    assertThat(Gui.onFx(() -> window.model().session().canUndo())).isTrue();
    assertThat(aside()).hasSize(1);
  }

  @Test
  void the_text_form_can_be_chosen_instead_of_a_backup() throws IOException {
    damage();
    start();
    sheet(DamagedSheet.class);
    List<Node> choices = List.copyOf(all(".recovery"));
    gui.press(KeyCode.DOWN);
    assertThat(Gui.onFx(() -> ((RadioButton) choices.getLast()).isSelected())).isTrue();
    gui.press(KeyCode.ENTER);
    window.editing();
    assertThat(Gui.onFx(() -> window.model().segment(0).target())).isEqualTo("Good.");
    assertThat(Gui.onFx(() -> window.model().session().canUndo())).isFalse();
  }

  @Test
  void nothing_is_changed_when_the_user_chooses_nothing() throws IOException {
    damage();
    start();
    sheet(DamagedSheet.class);
    gui.press(KeyCode.ESCAPE);
    Gui.waitFor(
        "there is a screen",
        () -> window.shell.frame().screen().filter(WelcomeScreen.class::isInstance).isPresent());
    assertThat(Files.readString(database())).startsWith("garbage");
    assertThat(aside()).isEmpty();
  }

  @Test
  void a_project_open_elsewhere_is_opened_once_it_is_free() {
    Session other = window.projects.open(project);
    start();
    sheet(LockedSheet.class);
    gui.screenshot("locked");
    gui.click(gui.find(".locked-again", Button.class));
    sheet(LockedSheet.class);
    other.close();
    gui.click(gui.find(".locked-again", Button.class));
    window.editing();
  }

  private void start() {
    Gui.run(() -> window.desk.start(Optional.of(project)));
  }

  private void damage() throws IOException {
    Files.writeString(database(), "garbage ".repeat(2000));
  }

  private Path database() {
    return project.resolve("project.db");
  }

  private List<Path> aside() throws IOException {
    try (var files = Files.list(project)) {
      return files.filter(file -> file.toString().contains("project.damaged-")).toList();
    }
  }

  private void sheet(Class<?> type) {
    Gui.waitFor(
        type.getSimpleName(),
        () -> window.shell.frame().overlay().filter(type::isInstance).isPresent());
    Gui.settle();
  }

  private Set<Node> all(String selector) {
    return Gui.onFx(() -> gui.stage().getScene().getRoot().lookupAll(selector));
  }

  private String texts() {
    return String.join(
        "\n",
        all(".label").stream()
            .filter(Labeled.class::isInstance)
            .map(node -> ((Labeled) node).getText())
            .toList());
  }
}
