package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.core.UserException;
import org.duizhao.killed.ChildClassPath;
import org.duizhao.killed.KilledProgram;
import org.duizhao.ui.editor.EditorModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process killed (SIGKILL) at random moments of a stream of edits, again and again on one
/// project. `-Dduizhao.kills=1000 -Dduizhao.seed=7` does it more often and otherwise.
class KilledProcessTest {

  private static final int KILLS = Integer.getInteger("duizhao.kills", 100);
  private static final long SEED = Long.getLong("duizhao.seed", 20261123);

  @TempDir Path temp;

  @Test
  void every_acknowledged_edit_is_there_with_history_and_undo() throws Exception {
    Random random = new Random(SEED);
    Sample killed = new Sample(Files.createDirectory(temp.resolve("killed")));
    Sample spared = new Sample(Files.createDirectory(temp.resolve("spared")));
    Document document = Translator.document(new Random(SEED), 40);
    killed.create(document).close();
    Project first;
    try (Session session = spared.create(document)) {
      first = session.project();
    }
    for (int round = 0; round < KILLS; round++) {
      long seed = random.nextLong();
      long acknowledged = killSoon(temp.resolve("killed"), seed, round, random);
      try (Session real = killed.open();
          Session model = spared.open()) {
        assertThat(real.sequence()).as("round %d", round).isGreaterThanOrEqualTo(acknowledged);
        assertThat(real.notice()).isEmpty();
        assertThat(real.merged()).isEmpty();
        // The same translator without an accident, up to the same edit.
        SettableClock clock = spared.clock;
        clock.set(Duration.ofHours(round));
        try (EditorModel editor = Translator.model(model)) {
          Translator translator = new Translator(seed, clock, editor, Translator.Observer.NOBODY);
          while (model.sequence() < real.sequence()) {
            translator.edit();
          }
        }
        assertSame(real, model);
      }
    }
    try (Session real = killed.open()) {
      while (real.canUndo()) {
        real.undo();
      }
      assertThat(real.project()).isEqualTo(first);
    }
  }

  private static void assertSame(Session real, Session model) {
    assertThat(real.project()).isEqualTo(model.project());
    assertThat(real.nextUndo()).isEqualTo(model.nextUndo());
    assertThat(real.nextRedo()).isEqualTo(model.nextRedo());
    Sample.segments(model)
        .forEach(
            segment ->
                assertThat(real.history(Sample.DOCUMENT, segment.id()))
                    .isEqualTo(model.history(Sample.DOCUMENT, segment.id())));
  }

  /// Starts a translator, kills it after a random number of edits, and returns the last edit it
  /// said was on the disk.
  private static long killSoon(Path folder, long seed, int hours, Random random)
      throws IOException, InterruptedException {
    Process process = translator(folder, seed, hours);
    return KilledProgram.kill(process, 1 + random.nextInt(40), 0, Translator.SAVED);
  }

  private static Process translator(Path folder, long seed, int hours) throws IOException {
    return KilledProgram.start(
        ChildClassPath.forSessions(),
        List.of("-D" + UserFolders.PROPERTY + "=" + folder.resolve("user")),
        Translator.class,
        folder.toString(),
        Long.toString(seed),
        Integer.toString(hours));
  }

  @Test
  void a_project_open_in_another_process_is_refused() throws Exception {
    Sample sample = new Sample(temp);
    sample.create(3).close();
    Process process = translator(temp, 1, 0);
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.readLine()).isEqualTo("open");
      assertThat(refusal(sample)).contains("open in another process (number " + process.pid());
      // The refused attempt must not have freed the other's lock.
      assertThat(refusal(sample)).contains("open in another process");
    } finally {
      process.destroyForcibly().waitFor();
    }
    sample.open().close();
  }

  private static String refusal(Sample sample) {
    try (Session session = sample.open()) {
      return "opened " + session.folder();
    } catch (UserException refused) {
      return refused.getMessage();
    }
  }

  @Test
  void a_project_open_in_this_process_is_refused_and_stays_locked() {
    Sample sample = new Sample(temp);
    try (Session session = sample.create(3)) {
      assertThat(refusal(sample)).contains("already open in this program");
      assertThat(refusal(sample)).contains("already open in this program");
      session.apply(Sample.typed(session, 0, "One"));
    }
    try (Session session = sample.open()) {
      assertThat(List.of(Sample.target(session, 0))).containsExactly("One");
    }
  }
}
