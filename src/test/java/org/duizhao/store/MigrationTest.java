package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duizhao.core.Cancel;
import org.duizhao.core.Edit;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A project as an older program left it.
class MigrationTest {

  private static final Instant DAY = Instant.parse("2026-11-24T08:00:00Z");

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

  /// Forms 1 to 3 had no counts, forms 4 and 5 counted each revision as it was written.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void the_days_of_an_older_form_are_counted_and_counting_goes_on(int version) throws Exception {
    String draft = "{\"id\":\"2\",\"source\":\"第2句。\",\"target\":\"Two\",\"state\":\"draft\"}";
    try (Connection connection = Database.connect(folder.database())) {
      for (int form = 2; form <= version; form++) {
        Database.execute(connection, Database.script(form));
        Database.execute(connection, "PRAGMA user_version = " + form);
      }
      revision(connection, 2, DAY.plusSeconds(60), null, draft);
      String confirmed = draft.replace("draft", "translated");
      revision(connection, 3, DAY.plus(1, ChronoUnit.DAYS), draft, confirmed);
      revision(connection, 4, DAY.plus(2, ChronoUnit.DAYS), confirmed, draft);
    }
    Instant later = DAY.plus(3, ChronoUnit.DAYS);
    try (ProjectStore store = open()) {
      Project project = store.opened().project();
      Segment first = project.document("d").segments().getFirst();
      Edit confirm = new Edit.Replace("d", 0, first, first.withState(State.REVIEWED));
      store.write(new Entry(5, later, "Lin", project, confirm, 2, confirm, 0));
      store.flush();
    }
    WorkLog log = WorkLog.read(folder, new Cancel());
    Instant typed = Instant.ofEpochMilli(1_795_420_800_000L);
    assertThat(log.drafted().get("d")).isEqualTo(Map.of("1", typed, "2", DAY.plusSeconds(60)));
    assertThat(log.confirmed().get("d"))
        .isEqualTo(Map.of("1", later, "2", DAY.plus(1, ChronoUnit.DAYS)));
    assertThat(log.stretches())
        .containsExactly(
            typed, DAY, DAY.plus(1, ChronoUnit.DAYS), DAY.plus(2, ChronoUnit.DAYS), later);
  }

  private static void revision(
      Connection connection, int sequence, Instant time, @Nullable String before, String after)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO revision (sequence, time, author, document, segment, before, after)"
                + " VALUES (?, ?, 'Lin', 1, '2', ?, ?)")) {
      insert.setInt(1, sequence);
      insert.setLong(2, time.toEpochMilli());
      insert.setString(3, before);
      insert.setString(4, after);
      insert.executeUpdate();
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
