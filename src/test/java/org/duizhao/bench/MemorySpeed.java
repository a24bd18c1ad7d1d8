package org.duizhao.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.memory.Memory;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.memory.PairSide;
import org.duizhao.memory.Query;

/// Grows one memory of made-up sentences from 10,000 units to a million and measures it at each
/// size, on one thread. Arguments: a folder, and the largest size. Prints the tables of
/// `docs/benchmarks.md`.
public final class MemorySpeed {

  private static final int[] SIZES = {10_000, 31_623, 100_000, 316_228, 1_000_000};
  private static final int QUERIES = 2000;
  private static final int SAMPLE = 5000;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final SyntheticMemory generator = new SyntheticMemory(25);
  private final SyntheticMemory asker = new SyntheticMemory(26);
  private final Random random = new Random(27);
  private final List<String> sample = new ArrayList<>();
  private final List<String> targets = new ArrayList<>();
  private final Path file;
  private long characters;
  private long made;

  private MemorySpeed(Path folder) {
    file = folder.resolve("speed.db");
  }

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    if (Files.exists(folder.resolve("speed.db"))) {
      throw new IllegalArgumentException(folder + " holds the memory of another run; delete it");
    }
    int largest = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
    new MemorySpeed(folder).run(largest);
  }

  private void run(int largest) throws IOException {
    // The dictionary of the two generators and the tables of folding are not the memory's.
    long own = heap();
    int size = 0;
    for (int next : SIZES) {
      if (next <= largest) {
        grow(size, next);
        measure(own);
        size = next;
      }
    }
  }

  private void grow(int from, int to) {
    try (Memory memory = Memory.open(file)) {
      long start = System.nanoTime();
      memory.addAll(units(to - from), Progress.unwatched(), new Cancel());
      out.printf(
          Locale.ROOT,
          "%n## %d units, %.1f characters on average%nadded %d in %.1f s%n",
          memory.size(),
          (double) characters / made,
          to - from,
          (System.nanoTime() - start) / 1e9);
    }
  }

  private Iterator<MemoryUnit> units(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              MemoryUnit unit = generator.next();
              characters += unit.source().length();
              made++;
              keep(unit);
              return unit;
            })
        .iterator();
  }

  /// Every unit made so far is in the sample with the same chance.
  private void keep(MemoryUnit unit) {
    int at = sample.size() < SAMPLE ? sample.size() : (int) (random.nextDouble() * made);
    if (sample.size() < SAMPLE) {
      sample.add(unit.source());
      targets.add(unit.target());
    } else if (at < SAMPLE) {
      sample.set(at, unit.source());
      targets.set(at, unit.target());
    }
  }

  private void measure(long own) throws IOException {
    long opening = System.nanoTime();
    try (Memory memory = Memory.open(file)) {
      out.printf(Locale.ROOT, "opened in %.0f ms%n", (System.nanoTime() - opening) / 1e6);
      measure("look-up", queries(), text -> memory.find(Query.of(text)));
      measure("the same once more", queries(), text -> memory.find(Query.of(text)));
      for (int length : new int[] {2, 4, 6, 10, 20, 40, 80}) {
        measure("  of " + length + " characters", cut(length), text -> memory.find(Query.of(text)));
      }
      measure(
          "concordance, 1-8 Chinese characters",
          pieces(sample, 8),
          text -> memory.concordance(text, PairSide.EITHER, 50));
      measure(
          "concordance, 1-20 English characters",
          pieces(targets, 20),
          text -> memory.concordance(text, PairSide.EITHER, 50));
      measure(
          "concordance, nothing found",
          pieces(targets, 20).stream().map(text -> text + "qz").toList(),
          text -> memory.concordance(text, PairSide.EITHER, 50));
      measure("pieces", queries().subList(0, 300), text -> memory.fragments(text, 3, 10));
      long last = memory.last();
      measure("add one", queries(), text -> memory.add(MemoryUnit.of(text, "x", "zh-Hant", "en")));
      out.printf(Locale.ROOT, "heap %d MiB%n", (heap() - own) >> 20);
      memory.remove(last + 1, memory.last());
    }
    out.printf(
        Locale.ROOT,
        "database %d MiB, index %d MiB%n",
        Files.size(file) >> 20,
        bytes(file.resolveSibling(file.getFileName() + "-index")) >> 20);
  }

  private List<String> queries() {
    return IntStream.range(0, QUERIES).mapToObj(i -> asker.query(sample)).toList();
  }

  private List<String> cut(int length) {
    List<String> cut = new ArrayList<>();
    while (cut.size() < 200) {
      StringBuilder text = new StringBuilder(asker.query(sample));
      while (text.length() < length) {
        text.append(asker.query(sample));
      }
      cut.add(text.substring(0, length));
    }
    return cut;
  }

  private List<String> pieces(List<String> texts, int longest) {
    List<String> pieces = new ArrayList<>();
    while (pieces.size() < 1000) {
      String text = texts.get(random.nextInt(texts.size()));
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + 1 + random.nextInt(longest));
      pieces.add(text.substring(from, to));
    }
    return pieces;
  }

  private void measure(String what, List<String> texts, Consumer<String> work) {
    double[] wall = new double[texts.size()];
    double[] processor = new double[texts.size()];
    for (int i = 0; i < wall.length; i++) {
      long clock = System.nanoTime();
      long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      work.accept(texts.get(i));
      processor[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6;
      wall[i] = (System.nanoTime() - clock) / 1e6;
    }
    out.printf(
        Locale.ROOT, "| %-38s | %s | processor %s |%n", what, figures(wall), figures(processor));
  }

  private static String figures(double[] values) {
    Arrays.sort(values);
    return String.format(
        Locale.ROOT,
        "median %.2f, 95 %% %.2f, 99 %% %.2f, worst %.1f ms",
        values[values.length / 2],
        values[values.length * 95 / 100],
        values[values.length * 99 / 100],
        values[values.length - 1]);
  }

  private static long heap() {
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      long bytes = 0;
      for (Path each : (Iterable<Path>) files::iterator) {
        bytes += Files.size(each);
      }
      return bytes;
    }
  }
}
