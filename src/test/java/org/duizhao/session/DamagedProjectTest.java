package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duizhao.session.Sample.target;
import static org.duizhao.session.Sample.typed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.core.Project;
import org.duizhao.core.UserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Databases that cannot be used.
class DamagedProjectTest {

  @TempDir Path temp;

  private Sample sample;
  private Path database;

  enum Damage {
    TRUNCATED,
    GARBAGE,
    EMPTY,
    HOLE,
    ANOTHER_PROGRAM;

    void inflict(Path file) throws IOException, SQLException {
      byte[] bytes = Files.readAllBytes(file);
      switch (this) {
        case TRUNCATED -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        case GARBAGE -> Files.writeString(file, "garbage ".repeat(5000));
        case EMPTY -> Files.write(file, new byte[0]);
        case HOLE -> {
          try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int page = 1; page < bytes.length / 4096; page++) {
              channel.write(ByteBuffer.wrap(new byte[2000]), page * 4096L);
            }
          }
        }
        case ANOTHER_PROGRAM -> {
          Files.delete(file);
          try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
              Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE other (x)");
          }
        }
      }
    }
  }

  @BeforeEach
  void make_a_sample() {
    sample = new Sample(temp);
    database = sample.folder.resolve("project.db");
  }

  @ParameterizedTest
  @EnumSource
  void the_project_is_recovered_from_its_text_and_the_file_kept(Damage damage)
      throws IOException, SQLException {
    Project before = translated();
    damage.inflict(database);
    byte[] bytes = Files.readAllBytes(database);
    try (Session session = sample.open()) {
      assertThat(session.project()).isEqualTo(before);
      assertThat(session.notice().orElseThrow())
          .contains("project.db was damaged")
          .contains("recovered from pairs.jsonl")
          .contains("project.damaged-20261123T080000Z.db");
    }
    assertThat(sample.folder.resolve("project.damaged-20261123T080000Z.db"))
        .hasBinaryContent(bytes);
    try (Session session = sample.open()) {
      assertThat(session.notice()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_newest_backup_brings_undo_and_history_back_and_the_text_the_rest(Damage damage)
      throws IOException, SQLException {
    translated();
    try (Session session = sample.open()) {
      session.apply(typed(session, 1, "after the backup"));
    }
    damage.inflict(database);
    try (Session session = sample.open()) {
      assertThat(session.notice().orElseThrow()).contains("the backup project-2026");
      assertThat(target(session, 0)).isEqualTo("One");
      assertThat(target(session, 1)).isEqualTo("after the backup");
      assertThat(session.history(Sample.DOCUMENT, "1")).hasSize(1);
      session.undo();
      session.undo();
      assertThat(target(session, 0)).isEmpty();
    }
  }

  @Test
  void a_broken_backup_is_passed_over() throws IOException {
    translated();
    for (int i = 0; i < 2; i++) {
      sample.clock.pass(Duration.ofHours(1));
      try (Session session = sample.open()) {
        session.apply(typed(session, 1, "Text " + i));
      }
    }
    Files.writeString(backups().getFirst(), "broken");
    Files.writeString(database, "broken");
    try (Session session = sample.open()) {
      assertThat(session.notice().orElseThrow())
          .contains(backups().get(1).getFileName().toString());
      assertThat(target(session, 1)).isEqualTo("Text 1");
    }
  }

  @Test
  void with_nothing_to_recover_from_all_is_left_as_it_is() throws IOException {
    translated();
    Files.writeString(database, "garbage");
    Files.delete(sample.folder.resolve("pairs.jsonl"));
    assertThatThrownBy(() -> sample.open())
        .isInstanceOf(UserException.class)
        .hasMessageContaining("project.db is damaged (it is not a database)")
        .hasMessageContaining("neither a backup nor pairs.jsonl");
    assertThat(database).hasContent("garbage");
  }

  @Test
  void a_broken_text_beside_a_broken_database_moves_nothing() throws IOException {
    translated();
    Files.writeString(database, "garbage");
    Files.writeString(sample.folder.resolve("pairs.jsonl"), "{\n");
    assertThatThrownBy(() -> sample.open())
        .isInstanceOf(UserException.class)
        .hasMessageContaining("pairs.jsonl, line 1");
    assertThat(database).hasContent("garbage");
  }

  @Test
  void the_database_of_a_newer_program_is_refused_and_left_untouched()
      throws IOException, SQLException {
    translated();
    execute("PRAGMA user_version = 99");
    byte[] bytes = Files.readAllBytes(database);
    assertThatThrownBy(() -> sample.open())
        .isInstanceOf(UserException.class)
        .hasMessageContaining("newer Duizhao");
    assertThat(database).hasBinaryContent(bytes);
  }

  @Test
  void a_broken_description_is_named_by_line_and_column() throws IOException {
    translated();
    Path description = sample.folder.resolve("project.json");
    Files.writeString(description, "{\n  \"name\": \n}\n", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> sample.open())
        .isInstanceOf(UserException.class)
        .hasMessageContaining("project.json, line 3, column 1");
    assertThat(description).hasContent("{\n  \"name\": \n}\n");
  }

  @Test
  void a_missing_description_comes_back_from_the_database() throws IOException {
    Project before = translated();
    Path description = sample.folder.resolve("project.json");
    String text = Files.readString(description);
    Files.delete(description);
    try (Session session = sample.open()) {
      assertThat(session.project()).isEqualTo(before);
    }
    assertThat(description).hasContent(text);
  }

  @Test
  void backups_are_made_when_something_changed_and_ten_are_kept() throws IOException {
    sample.create(2).close();
    for (int i = 0; i < 13; i++) {
      sample.clock.pass(Duration.ofHours(1));
      try (Session session = sample.open()) {
        session.apply(typed(session, 0, "Text " + i));
      }
      sample.clock.pass(Duration.ofHours(1));
      sample.open().close();
      sample.clock.pass(Duration.ofHours(1));
      sample.open().close();
    }
    assertThat(backups())
        .hasSize(10)
        .first()
        .extracting(file -> file.getFileName().toString())
        // The last change was made 37 hours after the start, and kept an hour later.
        .isEqualTo("project-20261124T220000Z.db");
  }

  private Project translated() {
    try (Session session = sample.create(20)) {
      session.apply(typed(session, 0, "One"));
      return session.project();
    }
  }

  private List<Path> backups() throws IOException {
    Path folder = sample.folder.resolve("backups");
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().reversed();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
