package org.duizhao.memory;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.format.TmxOutput;
import org.duizhao.format.TmxText;
import org.duizhao.format.TmxUnit;
import org.duizhao.format.TmxUnit.Details;
import org.duizhao.format.TmxUnit.Variant;
import org.duizhao.session.exchange.UnitImport;
import org.duizhao.session.exchange.UnitImport.WhenBroken;

/// Fills a memory, by one import, by importing TMX files or unit by unit, until it is killed, and
/// prints the number of each unit that it was told is kept. What unit a number has is always the
/// same.
final class Collector {

  /// Ends a line, so that a number cut off by the kill is not taken for a whole one.
  static final String KEPT = " kept";

  private static final int PLACES = 40;

  /// Units in a TMX file.
  private static final int TMX = 12_000;

  private Collector() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Memory memory = Memory.open(Path.of(args[0]))) {
      long first = memory.last() + 1;
      out.println("open");
      if (args[1].equals("import")) {
        Iterator<MemoryUnit> units =
            LongStream.iterate(first, number -> number + 1)
                .mapToObj(Collector::imported)
                .iterator();
        Progress progress = (done, total) -> out.println((first - 1 + done) + KEPT);
        memory.addAll(units, progress, new Cancel());
      } else if (args[1].equals("tmx")) {
        Path file = Path.of(args[0]).resolveSibling("units.tmx");
        UnitImport taking = new UnitImport(memory, WhenBroken.DROP, Optional.empty());
        Progress progress = (done, total) -> out.println(memory.last() + KEPT);
        while (true) {
          writeTmx(file, memory.last() + 1);
          taking.run(file, progress, new Cancel());
        }
      } else {
        for (long number = first; ; number++) {
          out.println(memory.add(own(number)) + KEPT);
        }
      }
    }
  }

  private static void writeTmx(Path file, long first) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file)) {
      TmxOutput tmx = new TmxOutput(stream, Details.NONE);
      for (long number = first; number < first + TMX; number++) {
        MemoryUnit unit = imported(number);
        tmx.write(
            new TmxUnit(
                new Details(Map.of(), List.of(unit.note()), List.of()),
                List.of(
                    new Variant("zh", TmxText.of(unit.source()), Details.NONE),
                    new Variant("en", TmxText.of(unit.target()), Details.NONE))));
      }
      tmx.end();
    }
  }

  /// The unit with this number, where it was imported.
  static MemoryUnit imported(long number) {
    String source = "第" + number + "句：" + "他們不知道明天會發生什麼。".repeat((int) (number % 4));
    return MemoryUnit.of(source, "Sentence " + number + ".", "zh", "en")
        .withNote("i" + number)
        .withOrigin(UnitOrigin.FILE);
  }

  /// The unit with this number, where it is the user's own and takes the place of an earlier one.
  static MemoryUnit own(long number) {
    return imported(number)
        .withNote("o" + number)
        .withOrigin(UnitOrigin.WORK)
        .withContext(new MemoryUnit.Context("文", "p" + number % PLACES, "", ""));
  }
}
