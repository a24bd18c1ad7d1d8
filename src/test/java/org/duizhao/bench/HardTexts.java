package org.duizhao.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.language.Scripts;
import org.duizhao.memory.Match;
import org.duizhao.memory.Memory;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.memory.Query;

/// Memories of texts that are hard to search: how long look-ups take, and whether they find what
/// comparing with every unit finds (recall@5 from a score of 60). Queries are units with one
/// character inserted, with up to two fifths changed, in the other script, and new texts of the
/// kind. Arguments: a folder, how many units, how many queries are held against all units, and
/// words of the kinds to be run (without them, all).
public final class HardTexts {

  private static final int LEAST = 60;
  private static final int MOST = 5;
  private static final int TIMED = 400;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Random random = new Random(31);
  private final SyntheticMemory sentences = new SyntheticMemory(32);
  private final Path folder;
  private final int units;
  private final int compared;

  private final List<String> wanted;

  private HardTexts(Path folder, int units, int compared, List<String> wanted) {
    this.folder = folder;
    this.units = units;
    this.compared = compared;
    this.wanted = wanted;
  }

  public static void main(String[] args) throws IOException {
    new HardTexts(
            Path.of(args[0]),
            Integer.parseInt(args[1]),
            Integer.parseInt(args[2]),
            List.of(args).subList(3, args.length))
        .run();
  }

  private void run() throws IOException {
    List<String> templates = Stream.generate(this::sentence).limit(300).toList();
    run("300 sentences varied in a word or two", units, () -> varied(templates));
    run("forms with a number and a name", units, this::form);
    run("2-6 characters", units, () -> characters(2 + random.nextInt(5), 2500));
    run("texts of 8 different characters", units, () -> characters(4 + random.nextInt(25), 8));
    run("texts of 40 different characters", units, () -> characters(4 + random.nextInt(40), 40));
    run("300 characters", units / 10, () -> sized(300));
    run("English", units / 3, () -> sentences.next().target());
  }

  private String sentence() {
    return sentences.next().source();
  }

  private String varied(List<String> templates) {
    StringBuilder text = new StringBuilder(templates.get(random.nextInt(templates.size())));
    int at = random.nextInt(text.length());
    String word = sentence();
    text.replace(
        at, Math.min(text.length(), at + 2), word.substring(0, Math.min(2, word.length())));
    if (random.nextBoolean()) {
      text.insert(random.nextInt(text.length()), characters(1, 2500));
    }
    return text.toString();
  }

  private String form() {
    String name = characters(2, 400);
    return "本合同由甲方"
        + name
        + "於"
        + (1990 + random.nextInt(40))
        + "年"
        + (1 + random.nextInt(12))
        + "月簽訂，共"
        + random.nextInt(5000)
        + "元，自簽字之日起生效。";
  }

  private String characters(int length, int different) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      double share = random.nextDouble();
      text.append((char) ('\u4E00' + (int) (share * share * different)));
    }
    return text.toString();
  }

  private String sized(int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(sentence());
    }
    return text.substring(0, length);
  }

  private void run(String kind, int count, Supplier<String> text) throws IOException {
    if (!wanted.isEmpty() && wanted.stream().noneMatch(kind::contains)) {
      return;
    }
    List<String> sources = Stream.generate(text).limit(count).toList();
    Path file = folder.resolve("hard.db");
    clear();
    try (Memory memory = Memory.open(file)) {
      memory.addAll(
          sources.stream().map(each -> MemoryUnit.of(each, "x", "zh", "en")).iterator(),
          Progress.unwatched(),
          new Cancel());
    }
    try (Memory memory = Memory.open(file)) {
      List<String> queries = Stream.generate(() -> query(sources, text)).limit(TIMED).toList();
      queries.forEach(each -> memory.find(Query.of(each)));
      double[] times = new double[TIMED];
      for (int i = 0; i < TIMED; i++) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        memory.find(Query.of(queries.get(i)));
        times[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
      }
      Arrays.sort(times);
      out.printf(
          Locale.ROOT,
          "%-38s %7d units: median %.2f ms, 95 %% %.2f ms, worst %.1f ms; ",
          kind,
          count,
          times[TIMED / 2],
          times[TIMED * 95 / 100],
          times[TIMED - 1]);
      recall(memory, sources, queries.subList(0, compared));
    }
  }

  private String query(List<String> sources, Supplier<String> fresh) {
    String unit = sources.get(random.nextInt(sources.size()));
    StringBuilder text = new StringBuilder(unit);
    return switch (random.nextInt(4)) {
      case 0 -> text.insert(random.nextInt(text.length() + 1), characters(1, 2500)).toString();
      case 1 -> Scripts.toSimplified(unit);
      case 2 -> fresh.get();
      default -> {
        int edits = random.nextInt(1 + text.length() * 2 / 5);
        for (int i = 0; i < edits; i++) {
          int at = random.nextInt(text.length());
          text.replace(at, at + random.nextInt(2), characters(random.nextInt(2), 2500));
          text = text.isEmpty() ? text.append('好') : text;
        }
        yield text.toString();
      }
    };
  }

  private void recall(Memory memory, List<String> sources, List<String> queries) {
    List<String> folded = sources.stream().map(HardTexts::folded).toList();
    int expected = 0;
    int found = 0;
    for (String query : queries) {
      List<Integer> best = best(query, sources, folded);
      List<Match> matches = memory.find(Query.of(query).withLeast(LEAST).withMost(MOST));
      for (int rank = 0; rank < best.size(); rank++) {
        expected++;
        found += rank < matches.size() && matches.get(rank).score() >= best.get(rank) ? 1 : 0;
      }
    }
    out.printf(Locale.ROOT, "%d of %d found%n", found, expected);
  }

  /// As a memory compares texts: no space but between two words of letters.
  private static String folded(String text) {
    return Scripts.fold(text).replaceAll("(?<![a-z0-9]) | (?![a-z0-9])", "");
  }

  /// Scores of the five best different texts, 98 at most where the texts are not the same.
  private static List<Integer> best(String query, List<String> sources, List<String> folded) {
    String text = folded(query);
    List<int[]> all = new ArrayList<>();
    for (int i = 0; i < folded.size(); i++) {
      int longer = Math.max(text.length(), folded.get(i).length());
      int shorter = Math.min(text.length(), folded.get(i).length());
      int most = longer - (LEAST * longer + 99) / 100;
      if (longer - shorter <= most) {
        int score = 100 * (longer - MemoryRecall.distance(text, folded.get(i))) / longer;
        if (score >= LEAST) {
          boolean same = sources.get(i).equals(query);
          all.add(new int[] {same ? 100 : score == 100 ? 99 : Math.min(98, score), i});
        }
      }
    }
    all.sort((one, other) -> other[0] - one[0]);
    Set<String> seen = new HashSet<>();
    return all.stream()
        .filter(each -> seen.add(sources.get(each[1])))
        .limit(MOST)
        .map(each -> each[0])
        .toList();
  }

  private void clear() throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        Files.delete(each);
      }
    }
  }
}
