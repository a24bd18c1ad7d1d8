package org.duizhao.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.duizhao.core.Span;
import org.duizhao.killed.ChildClassPath;
import org.duizhao.killed.KilledProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.sqlite.JDBC;

/// The process killed (SIGKILL) at random moments of imports, of TMX files too, and additions,
/// again and again on one memory, until it is larger than a block. `-Dduizhao.kills=1000
/// -Dduizhao.seed=7` does it more often and otherwise.
class KilledMemoryTest {

  private static final int KILLS = Integer.getInteger("duizhao.kills", 16);
  private static final long SEED = Long.getLong("duizhao.seed", 20261124);

  @TempDir Path folder;

  @Test
  void every_unit_is_there_whole_or_not_at_all() throws Exception {
    Random random = new Random(SEED);
    Path file = folder.resolve("memory.db");
    Memory.open(file).close();
    for (int round = 0; round < KILLS; round++) {
      String work = List.of("import", "add", "tmx").get(round % 3);
      long kept = killSoon(file, work, random);
      try (Memory memory = Memory.open(file)) {
        assertThat(memory.last()).as("round %d", round).isGreaterThanOrEqualTo(kept);
        assertWhole(memory);
        assertFound(memory, random);
      }
    }
    try (Memory memory = Memory.open(file)) {
      assertThat(memory.last()).isGreaterThan(KILLS < 16 ? 0 : Block.MOST);
    }
  }

  private static void assertWhole(Memory memory) {
    List<Long> numbers = new ArrayList<>();
    Set<String> places = new HashSet<>();
    memory.forEach(
        unit -> {
          long number = Long.parseLong(unit.note().substring(1));
          boolean own = unit.note().charAt(0) == 'o';
          assertThat(unit).isEqualTo(own ? Collector.own(number) : Collector.imported(number));
          assertThat(!own || places.add(unit.context().place())).as("one unit a place").isTrue();
          numbers.add(number);
        });
    assertThat(numbers).isSorted().doesNotHaveDuplicates();
    assertThat(memory.size()).isEqualTo(numbers.size());
  }

  /// The index knows what the database has, and nothing else.
  private static void assertFound(Memory memory, Random random) {
    for (int i = 0; i < 40; i++) {
      long number = i == 0 ? memory.last() : 1 + random.nextLong(memory.last());
      String text = "第" + number + "句：";
      List<Hit> hits = memory.concordance(text, PairSide.SOURCE, 2);
      if (memory.unit(number).isEmpty()) {
        assertThat(hits).isEmpty();
      } else {
        assertThat(hits).singleElement().extracting(Hit::unit).isEqualTo(number);
        assertThat(hits.getFirst().source()).containsExactly(new Span(0, text.length()));
      }
    }
  }

  /// Starts a collector, kills it in the midst of its work, and returns the last unit it was told
  /// is kept.
  private static long killSoon(Path file, String work, Random random)
      throws IOException, InterruptedException {
    Process process =
        KilledProgram.start(
            ChildClassPath.of(Collector.class, Memory.class, JDBC.class, LoggerFactory.class),
            List.of(),
            Collector.class,
            file.toString(),
            work);
    int enough = work.equals("add") ? 1 + random.nextInt(300) : 1 + random.nextInt(4);
    return KilledProgram.kill(process, enough, random.nextInt(30_000_000), Collector.KEPT);
  }
}
