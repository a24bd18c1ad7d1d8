package org.duizhao.session.mending;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;
import org.duizhao.session.UserFolders;

/// A user mending an alignment at random, but the same for the same seed: makes steps, takes them
/// back, makes them again. As a program it goes on until it is killed and prints how many lines the
/// journal has after every step that is on the disk.
final class Mender {

  /// Ends a line, so that a number cut off by the kill is not taken for a whole one.
  static final String SAVED = " saved";

  private final MendingWork work;
  private final Random random;

  Mender(MendingWork work, long seed) {
    this.work = work;
    this.random = new Random(seed);
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    try (Session session = projects(folder).open(project(folder))) {
      Mender mender =
          new Mender(MendingWork.open(session).orElseThrow(), Long.parseLong(arguments[1]));
      long lines = lines(folder);
      while (true) {
        mender.step();
        lines++;
        System.out.println(lines + SAVED);
      }
    }
  }

  static Projects projects(Path folder) {
    return new Projects(UserFolders.below(folder.resolve("user")), () -> Instant.EPOCH, "me");
  }

  static Path project(Path folder) {
    return folder.resolve("pairs");
  }

  /// How many whole lines the journal has.
  static long lines(Path folder) throws IOException {
    String text = Files.readString(MendingJournal.place(project(folder)));
    return text.chars().filter(letter -> letter == '\n').count();
  }

  /// Does one thing that changes something.
  void step() {
    while (!changed()) {}
  }

  private boolean changed() {
    int chance = random.nextInt(8);
    if (chance < 2 || work.now().size() < 4) {
      return work.undo().isPresent();
    }
    if (chance == 2) {
      return work.redo().isPresent();
    }
    Optional<Step> step =
        chance == 3
            ? RandomSteps.swapOrDelete(work.now(), random)
            : RandomSteps.any(work.now(), random);
    step.ifPresent(work::make);
    return step.isPresent() && !step.get().isEmpty();
  }
}
