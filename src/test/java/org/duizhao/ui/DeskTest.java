package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.session.Importer;
import org.duizhao.session.Projects;
import org.duizhao.session.SettingsFile;
import org.duizhao.session.UserFolders;
import org.duizhao.session.Workspace;
import org.duizhao.ui.editor.EditorScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {

  @TempDir Path folder;

  private Gui gui;
  private Shell shell;
  private Desk desk;
  private Path project;
  private Projects projects;

  @BeforeEach
  void open() {
    projects = new Projects(UserFolders.below(folder), InstantSource.system(), "me");
    project = folder.resolve("projects").resolve("one");
    Segment only = Segment.untranslated("1", 0, Kind.SENTENCE, "", "好。", new Span(0, 2));
    Document document = new Document("a", "a.txt", "text", Segments.of(List.of(only)));
    projects
        .create(project, new Project("one", "zh", "en", List.of(), List.of(document)), Map.of())
        .close();
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
    Gui.run(() -> desk.start(Optional.of(project)));
    Gui.waitFor(
        "the editor is shown",
        () -> shell.frame().screen().filter(EditorScreen.class::isInstance).isPresent());
    Gui.settle();
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
  void what_was_typed_last_is_saved_before_the_window_closes() {
    gui.type("Good.");
    assertThat(Gui.onFx(desk::mayClose)).isTrue();
    assertThat(projects.read(project).document("a").segments().getFirst().target())
        .isEqualTo("Good.");
  }

  @Test
  void closing_waits_while_something_cannot_be_saved_until_it_can_or_is_asked_again()
      throws SQLException {
    execute("CREATE TRIGGER refuse BEFORE UPDATE ON segment BEGIN SELECT RAISE(ABORT, 'no'); END");
    gui.type("Good.");
    assertThat(Gui.onFx(desk::mayClose)).isFalse();
    assertThat(Gui.onFx(() -> shell.frame().messageBar().message()))
        .startsWith("Not everything is saved.")
        .contains("project.db")
        .endsWith("Close again to leave without it.");
    assertThat(Gui.onFx(desk::mayClose)).isTrue();
    execute("DROP TRIGGER refuse");
    assertThat(Gui.onFx(desk::mayClose)).isTrue();
    assertThat(projects.read(project).document("a").segments().getFirst().target())
        .isEqualTo("Good.");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + project.resolve("project.db"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("PRAGMA busy_timeout = 5000");
      statement.executeUpdate(sql);
    }
  }
}
