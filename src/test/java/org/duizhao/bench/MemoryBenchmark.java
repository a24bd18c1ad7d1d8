package org.duizhao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.memory.Fragment;
import org.duizhao.memory.Hit;
import org.duizhao.memory.Match;
import org.duizhao.memory.Memory;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.memory.PairSide;
import org.duizhao.memory.Query;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Look-ups in a memory of made-up sentences; `-p units=1000000` makes it larger.
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MemoryBenchmark {

  /// A memory and what it is asked for, the same in every run.
  @State(Scope.Benchmark)
  public static class Given {

    private static final int QUERIES = 4096;

    @Param("100000")
    int units;

    private final List<String> queries = new ArrayList<>();
    private Path folder = Path.of("");
    private @Nullable Memory memory;
    private int next;

    @Setup
    public void make() throws IOException {
      folder = Files.createTempDirectory("memory");
      Memory opened = Memory.open(folder.resolve("memory.db"));
      memory = opened;
      SyntheticMemory generator = new SyntheticMemory(25);
      List<String> sources = new ArrayList<>();
      opened.addAll(
          IntStream.range(0, units)
              .mapToObj(
                  i -> {
                    MemoryUnit unit = generator.next();
                    if (i % 100 == 0) {
                      sources.add(unit.source());
                    }
                    return unit;
                  })
              .iterator(),
          Progress.unwatched(),
          new Cancel());
      SyntheticMemory asker = new SyntheticMemory(26);
      for (int i = 0; i < QUERIES; i++) {
        queries.add(asker.query(sources));
      }
    }

    Memory memory() {
      return Objects.requireNonNull(memory);
    }

    String query() {
      return queries.get(next++ % QUERIES);
    }

    @TearDown
    public void delete() throws IOException {
      memory().close();
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  @Benchmark
  public List<Match> lookUp(Given given) {
    return given.memory().find(Query.of(given.query()));
  }

  @Benchmark
  public List<Hit> concordance(Given given) {
    String text = given.query();
    return given
        .memory()
        .concordance(text.substring(0, Math.min(3, text.length())), PairSide.EITHER, 50);
  }

  @Benchmark
  public List<Fragment> pieces(Given given) {
    return given.memory().fragments(given.query(), 3, 10);
  }

  @Benchmark
  public long addOne(Given given) {
    return given
        .memory()
        .add(MemoryUnit.of(given.query() + given.next, "Added meanwhile.", "zh-Hant", "en"));
  }
}
