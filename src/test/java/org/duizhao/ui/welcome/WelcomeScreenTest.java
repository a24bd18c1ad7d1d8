package org.duizhao.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.duizhao.core.Project;
import org.duizhao.session.Projects;
import org.duizhao.session.Recent;
import org.duizhao.session.SameThreadJobs;
import org.duizhao.session.UserFolders;
import org.duizhao.ui.Gui;
import org.duizhao.ui.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeScreenTest implements WelcomeScreen.Ways {

  @TempDir Path folder;

  private final List<String> asked = new ArrayList<>();
  private Projects projects;
  private Gui gui;

  @BeforeEach
  void open() {
    projects = new Projects(UserFolders.below(folder), InstantSource.system(), "me");
    for (String name : List.of("舊的", "新的")) {
      Project project = new Project(name, "zh-Hant", "en", List.of(), List.of());
      projects.create(folder.resolve(name), project, Map.of()).close();
    }
    gui = Gui.show(() -> (Parent) screen().view());
  }

  private WelcomeScreen screen() {
    return new WelcomeScreen(new Messages(Locale.ENGLISH), projects, new SameThreadJobs(), this)
        .list();
  }

  @AfterEach
  void close() {
    gui.close();
  }

  @Test
  void recent_projects_stand_newest_first_and_open() {
    assertThat(gui.find(".recent-name", Label.class).getText()).isEqualTo("新的");
    Gui.run(() -> gui.find(".recent-project", Button.class).fire());
    assertThat(asked).containsExactly("open " + folder.resolve("新的"));
  }

  @Test
  void a_project_taken_off_the_list_keeps_its_folder() {
    Gui.run(() -> gui.find(".recent-forget", Button.class).fire());
    Gui.settle();
    assertThat(projects.recent()).containsExactly(folder.resolve("舊的"));
    assertThat(gui.find(".recent-name", Label.class).getText()).isEqualTo("舊的");
    assertThat(projects.isProject(folder.resolve("新的"))).isTrue();
  }

  @Test
  void a_pinned_project_stands_first_and_stays_there() {
    Gui.run(() -> all(".recent-pin").getLast().fire());
    Gui.settle();
    assertThat(gui.find(".recent-name", Label.class).getText()).isEqualTo("舊的");
    projects.open(folder.resolve("新的")).close();
    assertThat(projects.recents().getFirst())
        .isEqualTo(new Recent(folder.resolve("舊的"), true, false));
    Gui.run(() -> gui.find(".pinned", Button.class).fire());
    assertThat(projects.recents()).noneMatch(Recent::pinned);
  }

  @Test
  void a_project_that_is_gone_is_said_to_be_and_does_not_open() throws IOException {
    Files.delete(folder.resolve("新的").resolve("project.json"));
    Files.move(folder.resolve("新的"), folder.resolve("moved"));
    Gui.run(() -> gui.stage().getScene().setRoot((Parent) screen().view()));
    Gui.settle();
    assertThat(gui.find(".missing .recent-done", Label.class).getText())
        .isEqualTo("not there any more");
    Gui.run(() -> gui.find(".missing .recent-project", Button.class).fire());
    assertThat(asked).isEmpty();
  }

  @Test
  void arrows_go_through_the_projects_and_delete_takes_one_off() {
    Gui.run(() -> all(".recent-project").getFirst().requestFocus());
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.ENTER);
    assertThat(asked).containsExactly("open " + folder.resolve("舊的"));
    gui.press(KeyCode.DELETE);
    assertThat(projects.recent()).containsExactly(folder.resolve("新的"));
  }

  private List<Button> all(String selector) {
    return gui.stage().getScene().getRoot().lookupAll(selector).stream()
        .map(Button.class::cast)
        .toList();
  }

  @Test
  void a_new_text_is_one_key_away() {
    Gui.run(() -> gui.find(".welcome-way", Button.class).fire());
    assertThat(asked).containsExactly("file");
  }

  @Override
  public void open(Path project) {
    asked.add("open " + project);
  }

  @Override
  public void newFromFile() {
    asked.add("file");
  }

  @Override
  public void alignTexts() {
    asked.add("align");
  }

  @Override
  public void newFromText() {
    asked.add("text");
  }

  @Override
  public void newFromClipboard() {
    asked.add("clipboard");
  }

  @Override
  public void chooseProject() {
    asked.add("choose");
  }

  @Override
  public void openInterview() {
    asked.add("interview");
  }

  @Override
  public boolean hasInterview() {
    return false;
  }
}
