package org.duizhao.session.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.duizhao.core.Project;
import org.duizhao.killed.ChildClassPath;
import org.duizhao.killed.KilledProgram;
import org.duizhao.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process killed (SIGKILL) at random moments while an alignment is mended, again and again on
/// one project. `-Dduizhao.kills=1000 -Dduizhao.seed=7` does it more often and otherwise.
class KilledMendingTest {

  private static final int KILLS = Integer.getInteger("duizhao.kills", 3);
  private static final long SEED = Long.getLong("duizhao.seed", 20261128);

  @TempDir Path temp;

  @Test
  void every_acknowledged_step_is_there_and_journal_and_project_agree() throws Exception {
    Random random = new Random(SEED);
    Path killed = Files.createDirectory(temp.resolve("killed"));
    Path spared = Files.createDirectory(temp.resolve("spared"));
    Project first = create(killed);
    assertThat(create(spared)).isEqualTo(first);
    for (int round = 0; round < KILLS; round++) {
      long seed = random.nextLong();
      long acknowledged = killSoon(killed, seed, random);
      try (Session real = Mender.projects(killed).open(Mender.project(killed));
          Session model = Mender.projects(spared).open(Mender.project(spared))) {
        MendingWork left = MendingWork.open(real).orElseThrow();
        MendingWork right = MendingWork.open(model).orElseThrow();
        long lines = Mender.lines(killed);
        assertThat(lines).as("round %d", round).isGreaterThanOrEqualTo(acknowledged);
        // The same user without an accident, up to the same step.
        Mender mender = new Mender(right, seed);
        for (long line = Mender.lines(spared); line < lines; line++) {
          mender.step();
        }
        assertThat(left.now().rows()).as("round %d", round).isEqualTo(right.now().rows());
        assertThat(real.project()).isEqualTo(model.project());
        assertThat(left.canRedo()).isEqualTo(right.canRedo());
        assertThat(MendedPairs.areThose(real.project(), left.now())).isTrue();
      }
      assertThat(Files.readAllBytes(MendingJournal.place(Mender.project(killed))))
          .isEqualTo(Files.readAllBytes(MendingJournal.place(Mender.project(spared))));
    }
    try (Session real = Mender.projects(killed).open(Mender.project(killed))) {
      MendingWork work = MendingWork.open(real).orElseThrow();
      while (work.canUndo()) {
        work.undo();
      }
      assertThat(MendedPairs.areThose(first, work.now())).isTrue();
      assertThat(MendedPairs.areThose(real.project(), work.now())).isTrue();
    }
  }

  private static Project create(Path folder) {
    try (Session session =
        MendingWork.create(
            Mender.projects(folder),
            Mender.project(folder),
            "pairs",
            RandomSteps.aligned(new Random(SEED)))) {
      return session.project();
    }
  }

  /// Starts a mender, kills it after a random number of steps, and returns the last line it said
  /// was on the disk.
  private static long killSoon(Path folder, long seed, Random random)
      throws IOException, InterruptedException {
    Process process =
        KilledProgram.start(
            ChildClassPath.forSessions(),
            List.of(),
            Mender.class,
            folder.toString(),
            Long.toString(seed));
    return KilledProgram.kill(
        process, 1 + random.nextInt(20), random.nextInt(300_000), Mender.SAVED);
  }
}
