package org.duizhao.memory;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.LongStream;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;

/// Fills a memory, by one import or unit by unit, until it is killed, and prints the number of each
/// unit that it was told is kept. What unit a number has is always the same.
final class Collector {

  /// Ends a line, so that a number cut off by the kill is not taken for a whole one.
  static final String KEPT = " kept";

  private static final int PLACES = 40;

  private Collector() {}

  public static void main(String[] args) {
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
      } else {
        for (long number = first; ; number++) {
          out.println(memory.add(own(number)) + KEPT);
        }
      }
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
