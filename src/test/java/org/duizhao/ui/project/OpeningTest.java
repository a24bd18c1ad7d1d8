package org.duizhao.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.session.Importer;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;
import org.duizhao.session.SettingsFile;
import org.duizhao.session.UserFolders;
import org.duizhao.session.Workspace;
import org.duizhao.ui.Desk;
import org.duizhao.ui.Gui;
import org.duizhao.ui.NoResults;
import org.duizhao.ui.Shell;
import org.duizhao.ui.SystemChoosers;
import org.duizhao.ui.editor.EditorScreen;
import org.duizhao.ui.welcome.WelcomeScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

  @TempDir Path folder;

  private Gui gui;
  private Shell shell;
  private Desk desk;
  private Path project;
  private Projects projects;

  @BeforeEach
  void make() {
    projects = new Projects(UserFolders.below(folder), InstantSource.system(), "me");
    project = folder.resolve("projects").resolve("one");
    Segment only = Segment.untranslated("1", 0, Kind.SENTENCE, "", "好。", new Span(0, 2));
    Document document = new Document("a", "a.txt", "text", Segments.of(List.of(only)));
    Session session =
        projects.create(
            project, new Project("one", "zh", "en", List.of(), List.of(document)), Map.of());
    session.apply(new Edit.Replace("a", 0, only, only.withTarget("Good.")));
    session.close();
    // The backup is made when a project is opened.
    projects.open(project).close();
    gui = Gui.open();
    SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
    settings.change(all -> all.withLook(all.look().withLanguage("en")));
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
  void a_damaged_project_is_opened_from_what_its_user_chooses_and_the_file_is_kept()
      throws IOException {
    damage();
    start();
    sheet(DamagedSheet.class);
    assertThat(texts()).contains("recommended", "1 of 1 translated");
    gui.screenshot("damaged");
    assertThat(Files.readString(database())).startsWith("garbage");
    gui.click(gui.find(".damaged-open", Button.class));
    editor();
    assertThat(Gui.onFx(() -> model().segment(0).target())).isEqualTo("Good.");
    assertThat(Gui.onFx(() -> model().session().canUndo())).isTrue();
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
    editor();
    assertThat(Gui.onFx(() -> model().segment(0).target())).isEqualTo("Good.");
    assertThat(Gui.onFx(() -> model().session().canUndo())).isFalse();
  }

  @Test
  void nothing_is_changed_when_the_user_chooses_nothing() throws IOException {
    damage();
    start();
    sheet(DamagedSheet.class);
    gui.press(KeyCode.ESCAPE);
    Gui.waitFor(
        "there is a screen",
        () -> shell.frame().screen().filter(WelcomeScreen.class::isInstance).isPresent());
    assertThat(Files.readString(database())).startsWith("garbage");
    assertThat(aside()).isEmpty();
  }

  @Test
  void a_project_open_elsewhere_is_opened_once_it_is_free() {
    Session other = projects.open(project);
    start();
    sheet(LockedSheet.class);
    gui.screenshot("locked");
    gui.click(gui.find(".locked-again", Button.class));
    sheet(LockedSheet.class);
    other.close();
    gui.click(gui.find(".locked-again", Button.class));
    editor();
  }

  private void start() {
    Gui.run(() -> desk.start(Optional.of(project)));
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
        type.getSimpleName(), () -> shell.frame().overlay().filter(type::isInstance).isPresent());
    Gui.settle();
  }

  private void editor() {
    Gui.waitFor(
        "the editor is shown",
        () -> shell.frame().screen().filter(EditorScreen.class::isInstance).isPresent());
    Gui.settle();
  }

  private org.duizhao.ui.editor.EditorModel model() {
    return ((EditorScreen) shell.frame().screen().orElseThrow()).model();
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
