package org.duizhao.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.duizhao.core.Segment;
import org.duizhao.ui.DeskWindow;
import org.duizhao.ui.Gui;
import org.duizhao.ui.welcome.WelcomeScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// docs/guide/first-project.md.
class FirstProjectTest {

  private static final String TEXT = "第一句話在這裡。第二句話也在這裡。\n第三句話在下一行。\n";

  @TempDir Path folder;

  private DeskWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    window = new DeskWindow(folder);
    gui = window.gui;
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void closing_a_project_leads_to_the_list_with_how_much_of_it_is_confirmed() {
    window.open(window.project("talk", "好。", "對。", "是。"));
    gui.type("Good.");
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    gui.press(KeyCode.CONTROL, KeyCode.W);
    assertThat(window.screen()).isInstanceOf(WelcomeScreen.class);
    Gui.waitFor("projects are listed", () -> gui.has(".recent-project"));
    assertThat(gui.find(".recent-name", Label.class).getText()).isEqualTo("talk");
    assertThat(gui.find(".recent-done", Label.class).getText()).isEqualTo("1 of 3 confirmed");
    gui.press(KeyCode.ENTER);
    window.editing();
    assertThat(window.segments().getFirst().target()).isEqualTo("Good.");
  }

  @Test
  void a_chosen_file_becomes_a_project_whose_files_are_all_there_and_nothing_before()
      throws IOException {
    Path file = Files.writeString(folder.resolve("talk.txt"), TEXT);
    window.welcome();
    window.chosen.add(file);
    gui.press(KeyCode.CONTROL, KeyCode.N);
    window.importing();
    assertThat(folder.resolve("projects")).doesNotExist();
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.editing();
    assertThat(sources()).containsExactly("第一句話在這裡。", "第二句話也在這裡。", "第三句話在下一行。");
    Path project = window.model().session().folder();
    assertThat(project.getParent()).isEqualTo(folder.resolve("projects"));
    assertThat(Files.readString(project.resolve("project.json"))).contains("\"zh-Hant\"");
    assertThat(project.resolve("project.db")).exists();
    try (Stream<Path> kept = Files.list(project.resolve("source"))) {
      assertThat(kept)
          .singleElement()
          .satisfies(one -> assertThat(one).hasSameBinaryContentAs(file));
    }
    gui.press(KeyCode.CONTROL, KeyCode.W);
    assertThat(Files.readAllLines(project.resolve("pairs.jsonl")))
        .anyMatch(line -> line.contains("第三句話在下一行。"));
  }

  @Test
  void a_text_is_pasted_reviewed_and_made_a_project() {
    window.welcome();
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    DeskWindow.copy(TEXT);
    gui.press(KeyCode.CONTROL, KeyCode.V);
    gui.click(gui.find(".paste-row .accent", Button.class));
    gui.press(KeyCode.TAB);
    window.importing();
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.editing();
    assertThat(sources()).hasSize(3);
  }

  @Test
  void a_project_is_opened_by_its_folder_and_a_copy_of_the_folder_is_a_copy_of_the_project()
      throws IOException {
    Path project = window.project("talk", "好。");
    window.open(project);
    gui.type("Good.");
    gui.press(KeyCode.CONTROL, KeyCode.W);
    Path copy = folder.resolve("elsewhere");
    try (Stream<Path> files = Files.walk(project)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, copy.resolve(project.relativize(file).toString()));
      }
    }
    window.chosen.add(copy);
    gui.press(KeyCode.CONTROL, KeyCode.O);
    window.editing();
    assertThat(window.model().session().folder()).isEqualTo(copy);
    assertThat(window.segments().getFirst().target()).isEqualTo("Good.");
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.segments().getFirst().target()).isEmpty();
  }

  @Test
  void the_interview_is_offered_where_there_is_one() {
    window.project("interview", "好。");
    window.welcome();
    List<Button> ways =
        gui.stage().getScene().getRoot().lookupAll(".welcome-way").stream()
            .map(Button.class::cast)
            .toList();
    assertThat(ways).hasSize(5);
    Gui.run(ways.getLast()::fire);
    window.editing();
    assertThat(window.model().session().folder()).isEqualTo(folder.resolve("projects/interview"));
  }

  private List<String> sources() {
    return window.segments().stream().map(Segment::source).toList();
  }
}
