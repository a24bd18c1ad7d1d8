package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duizhao.core.Cancel;
import org.duizhao.memory.Memory;
import org.duizhao.memory.UnitOrigin;
import org.duizhao.session.exchange.UnitImport;
import org.duizhao.session.exchange.UnitImport.Report;
import org.duizhao.session.exchange.UnitImport.WhenBroken;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duizhao memory import`: units of files into a memory.
@Command(
    name = "import",
    description = {
      "Take the units of files over into a memory: TMX, and pairs as Duizhao exports them in TSV,",
      "CSV and JSON Lines. Units it has already are not added again.",
      "Exit status 2 when a file is broken, with the line and column and what is wrong there."
    },
    mixinStandardHelpOptions = true)
final class MemoryImportCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "TMX files, 1.1 to 1.4b, or files that end in .tsv, .csv or .jsonl.")
  private List<Path> files = List.of();

  static final class Broken {
    private WhenBroken way = WhenBroken.DROP;

    @Option(
        names = "--keep",
        description = "Where a file is broken, keep the units before that place.")
    void keep(boolean given) {
      way = given ? WhenBroken.KEEP : way;
    }

    @Option(
        names = "--drop",
        description =
            "Where a file is broken, take nothing of it over. This is what is done "
                + "when neither is given.")
    void drop(boolean given) {
      way = given ? WhenBroken.DROP : way;
    }

    boolean keeps() {
      return way == WhenBroken.KEEP;
    }
  }

  @ArgGroup private Broken broken = new Broken();

  @Option(
      names = "--origin",
      paramLabel = "ORIGIN",
      description =
          "Where the units came from: ${COMPLETION-CANDIDATES}. Without it: what the file "
              + "says of each, or else file.")
  private @Nullable UnitOrigin origin;

  @Mixin private MemoryChoice choice = new MemoryChoice();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter err = Streams.err(spec);
    boolean whole = true;
    try (Memory memory = choice.open(new Countdown(err, "indexing"))) {
      UnitImport taking = new UnitImport(memory, broken.way, Optional.ofNullable(origin));
      for (Path file : files) {
        Report report = taking.run(file, new Countdown(err, file.toString()), new Cancel());
        tell(file, report, err);
        whole &= report.problem().isEmpty();
      }
    }
    return whole ? 0 : 2;
  }

  private void tell(Path file, Report report, PrintWriter err) {
    report.notices().forEach(err::println);
    report
        .problem()
        .ifPresent(
            problem -> err.println("duizhao: " + problem + (broken.keeps() ? "" : remedy(report))));
    String leftOut =
        report.leftOut() == 0
            ? ""
            : count(", %,d without Chinese or English left out", report.leftOut());
    String known = report.known() == 0 ? "" : count(", %,d known already", report.known());
    if (report.problem().isEmpty() || broken.keeps()) {
      Streams.out(spec)
          .println(
              file
                  + ": "
                  + UnitCount.text(report.units())
                  + " read"
                  + count(", %,d added", report.added())
                  + known
                  + leftOut);
    }
  }

  private static String remedy(Report report) {
    String before = report.units() == 1 ? "unit" : UnitCount.text(report.units());
    return report.units() == 0
        ? ""
        : "; nothing was taken over (--keep takes the " + before + " before it)";
  }

  private static String count(String form, long number) {
    return String.format(Locale.ROOT, form, number);
  }
}
