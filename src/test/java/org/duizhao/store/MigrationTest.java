package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.core.Segment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project as an older program left it.
class MigrationTest {

  @TempDir Path temp;

  private ProjectFolder folder;

  @BeforeEach
  void make_an_old_project() throws Exception {
    folder = new ProjectFolder(temp);
    Files.writeString(
        folder.description(),
        """
        {"name": "Old", "sourceLanguage": "zh-Hant", "targetLanguage": "en",
         "documents": [{"id": "d", "name": "d.txt", "format": "text"}]}
        """);
    String sql;
    try (InputStream in = MigrationTest.class.getResourceAsStream("version-1.sql")) {
      sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.database());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  @Test
  void opens_with_its_text_history_and_undo() {
    try (ProjectStore store = open()) {
      assertThat(store.opened().project().document("d").segments())
          .extracting(Segment::target)
          .containsExactly("One", "");
      assertThat(store.opened().project().document("d").segments()).noneMatch(Segment::bookmarked);
      assertThat(store.step(1)).isPresent();
      assertThat(store.history("d", "1")).hasSize(1);
      assertThat(store.conflicts()).isEmpty();
    }
  }

  @Test
  void has_the_same_tables_afterwards_as_a_new_one() throws Exception {
    open().close();
    Path fresh = temp.resolve("fresh.db");
    Database.create(fresh).close();
    assertThat(schema(folder.database())).isEqualTo(schema(fresh));
  }

  @Test
  void is_backed_up_before_it_is_changed() throws Exception {
    open().close();
    try (Stream<Path> backups = Files.list(folder.backups())) {
      assertThat(backups)
          .singleElement()
          .satisfies(
              backup -> {
                try (Connection connection = Database.connect(backup)) {
                  assertThat(Database.version(connection)).isEqualTo(1);
                }
              });
    }
  }

  private ProjectStore open() {
    return ProjectStore.open(
        folder, Instant.parse("2026-11-23T08:00:00Z"), Recovering.AT_ONCE, () -> {});
  }

  private static List<String> schema(Path database) throws SQLException {
    List<String> statements = new ArrayList<>();
    try (Connection connection = Database.connect(database);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")) {
      statements.add("version " + Database.version(connection));
      while (row.next()) {
        statements.add(row.getString(1).replaceAll("[\\s\"]+", " "));
      }
    }
    return statements;
  }
}
