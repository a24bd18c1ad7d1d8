package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duizhao.session.Sample.target;
import static org.duizhao.session.Sample.typed;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.duizhao.core.Edit;
import org.duizhao.core.Project;
import org.duizhao.core.UserException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that refuses. A trigger refuses any edit on any platform; a real small disk is filled and
/// a real read-only one opened where this user may mount one.
class FailedWriteTest {

  @TempDir Path temp;

  private Sample sample;
  private @Nullable Path mounted;

  @BeforeEach
  void make_a_sample() {
    sample = new Sample(temp);
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    if (mounted != null) {
      run("umount", mounted.toString());
    }
  }

  @Test
  void a_refused_write_keeps_the_text_and_refuses_more_until_it_succeeds() throws Exception {
    try (Session session = sample.create(3)) {
      BlockingQueue<SaveState> states = new LinkedBlockingQueue<>();
      session.listenSaves(states::add);
      execute(
          "CREATE TRIGGER refuse BEFORE UPDATE ON segment BEGIN SELECT RAISE(ABORT, 'no'); END");
      session.apply(typed(session, 0, "kept"));
      SaveState.Failed failed = awaitFailure(states);
      assertThat(failed.message()).contains("project.db: cannot be used").contains("no");
      assertThat(session.saveState()).isEqualTo(failed);
      assertThat(target(session, 0)).isEqualTo("kept");

      Project before = session.project();
      Edit next = typed(session, 1, "refused");
      assertThatThrownBy(() -> session.apply(next))
          .isInstanceOf(UserException.class)
          .hasMessage(failed.message());
      assertThat(session.project()).isSameAs(before);
      assertThatThrownBy(session::flush).isInstanceOf(UserException.class);

      session.retry();
      awaitFailure(states);
      assertThatThrownBy(() -> session.apply(next)).isInstanceOf(UserException.class);

      execute("DROP TRIGGER refuse");
      session.retry();
      session.flush();
      session.apply(next);
      session.flush();
      assertThat(session.saveState()).isEqualTo(new SaveState.Saved());
    }
    try (Session session = sample.open()) {
      assertThat(List.of(target(session, 0), target(session, 1)))
          .containsExactly("kept", "refused");
      assertThat(session.canUndo()).isTrue();
    }
  }

  @Test
  void closing_tries_once_more_and_stays_open_when_that_fails() throws Exception {
    Session session = sample.create(3);
    execute("CREATE TRIGGER refuse BEFORE UPDATE ON segment BEGIN SELECT RAISE(ABORT, 'no'); END");
    session.apply(typed(session, 0, "kept"));
    assertThatThrownBy(session::close).isInstanceOf(UserException.class);
    assertThat(session.isClosed()).isFalse();
    execute("DROP TRIGGER refuse");
    session.close();
    assertThat(session.isClosed()).isTrue();
    try (Session again = sample.open()) {
      assertThat(target(again, 0)).isEqualTo("kept");
    }
  }

  @Test
  void an_abandoned_session_leaves_its_text_for_the_next_opening() throws Exception {
    Session session = sample.create(3);
    execute("CREATE TRIGGER refuse BEFORE UPDATE ON segment BEGIN SELECT RAISE(ABORT, 'no'); END");
    session.apply(typed(session, 0, "kept"));
    assertThatThrownBy(session::flush).isInstanceOf(UserException.class);
    session.abandon();
    execute("DROP TRIGGER refuse");
    try (Session again = sample.open()) {
      assertThat(target(again, 0)).isEqualTo("kept");
      assertThat(again.conflicts()).isEmpty();
    }
  }

  @Test
  void abandoning_frees_the_project_even_when_nothing_can_be_saved_anywhere() throws Exception {
    Session session = sample.create(3);
    execute("CREATE TRIGGER refuse BEFORE UPDATE ON segment BEGIN SELECT RAISE(ABORT, 'no'); END");
    session.apply(typed(session, 0, "lost"));
    assertThatThrownBy(session::flush).isInstanceOf(UserException.class);
    Path pairs = sample.folder.resolve("pairs.jsonl");
    Files.delete(pairs);
    Files.createDirectories(pairs.resolve("in the way"));
    session.abandon();
    Files.delete(pairs.resolve("in the way"));
    Files.delete(pairs);
    execute("DROP TRIGGER refuse");
    try (Session again = sample.open()) {
      assertThat(target(again, 0)).isEmpty();
    }
  }

  @Test
  void a_full_disk_loses_nothing() throws Exception {
    Path disk = mount("size=3m");
    Sample onDisk = new Sample(disk);
    try (Session session = onDisk.create(20)) {
      BlockingQueue<SaveState> states = new LinkedBlockingQueue<>();
      session.listenSaves(states::add);
      session.flush();
      Path ballast = Files.createFile(disk.resolve("ballast"));
      fill(ballast);
      String text = "a long text ".repeat(2000);
      session.apply(typed(session, 0, text));
      assertThat(awaitFailure(states).message()).contains("the disk is full");
      assertThat(target(session, 0)).isEqualTo(text);
      Files.delete(ballast);
      session.retry();
      session.flush();
    }
    try (Session session = onDisk.open()) {
      assertThat(target(session, 0)).startsWith("a long text");
    }
  }

  @Test
  void a_read_only_place_is_told_and_nothing_is_changed() throws Exception {
    Path place = isRoot() ? mount("size=3m") : temp;
    Sample there = new Sample(place);
    there.create(3).close();
    Files.deleteIfExists(there.folder.resolve("project.lock"));
    writable(there.folder, place, false);
    try {
      assertThatThrownBy(there::open)
          .isInstanceOf(UserException.class)
          .hasMessageContaining(there.folder.toString())
          .hasMessageContaining("read-only");
    } finally {
      writable(there.folder, place, true);
    }
    there.open().close();
  }

  /// Permissions do not bind root, who may mount a disk read-only instead.
  private static void writable(Path folder, Path disk, boolean now)
      throws IOException, InterruptedException {
    if (isRoot()) {
      run("mount", "-o", "remount," + (now ? "rw" : "ro"), disk.toString());
    } else {
      Files.setPosixFilePermissions(
          folder, PosixFilePermissions.fromString(now ? "rwxr-xr-x" : "r-xr-xr-x"));
    }
  }

  private static SaveState.Failed awaitFailure(BlockingQueue<SaveState> states)
      throws InterruptedException {
    while (true) {
      SaveState state = states.poll(30, TimeUnit.SECONDS);
      assertThat(state).as("a save state within 30 seconds").isNotNull();
      if (state instanceof SaveState.Failed failed) {
        return failed;
      }
    }
  }

  private static void fill(Path file) {
    byte[] block = new byte[4096];
    try (var out = Files.newOutputStream(file)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      assertThat(full).hasMessageContaining("No space left");
    }
  }

  /// A disk in memory, for this test alone.
  private Path mount(String options) throws IOException, InterruptedException {
    assumeTrue(isRoot() && Files.exists(Path.of("/proc/mounts")), "only root on Linux may mount");
    Path disk = Files.createDirectory(temp.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()) == 0,
        "mounting is allowed here");
    mounted = disk;
    return disk;
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
  }

  private void execute(String sql) throws SQLException {
    Path database = sample.folder.resolve("project.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("PRAGMA busy_timeout = 5000");
      statement.executeUpdate(sql);
    }
  }
}
