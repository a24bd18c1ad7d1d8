package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {

  @TempDir Path folder;

  private DeskWindow window;
  private Path project;

  @BeforeEach
  void open() {
    window = new DeskWindow(folder);
    project = window.project("one", "好。");
    window.open(project);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void what_was_typed_last_is_saved_before_the_window_closes() {
    window.gui.type("Good.");
    assertThat(Gui.onFx(window.desk::mayClose)).isTrue();
    assertThat(window.projects.read(project).document("a").segments().getFirst().target())
        .isEqualTo("Good.");
  }

  @Test
  void closing_waits_while_something_cannot_be_saved_until_it_can_or_is_asked_again()
      throws SQLException {
    execute("CREATE TRIGGER refuse BEFORE UPDATE ON segment BEGIN SELECT RAISE(ABORT, 'no'); END");
    window.gui.type("Good.");
    assertThat(Gui.onFx(window.desk::mayClose)).isFalse();
    assertThat(Gui.onFx(() -> window.shell.frame().messageBar().message()))
        .startsWith("Not everything is saved.")
        .contains("project.db")
        .endsWith("Close again to leave without it.");
    assertThat(Gui.onFx(window.desk::mayClose)).isTrue();
    execute("DROP TRIGGER refuse");
    assertThat(Gui.onFx(window.desk::mayClose)).isTrue();
    assertThat(window.projects.read(project).document("a").segments().getFirst().target())
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
