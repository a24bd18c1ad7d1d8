package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duizhao.core.Conflict;
import org.duizhao.core.MergeReport;
import org.duizhao.core.Segment;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duizhao pairs`: brings a project and its `pairs.jsonl` together, and shows what conflicts.
@Command(
    name = "pairs",
    description = {
      "Bring a project and its pairs.jsonl together: what was changed in the file is taken over,",
      "the file is written anew, and segments changed on both sides are listed (exit status 1)."
    },
    mixinStandardHelpOptions = true)
final class PairsCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PROJECT", description = "The project's folder.")
  private Path folder = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Streams.out(spec);
    List<Conflict> conflicts;
    try (Session session = new Projects().open(folder)) {
      session.notice().ifPresent(out::println);
      session.merged().ifPresent(report -> print(out, report));
      conflicts = session.conflicts();
      session.writePairs();
    }
    for (Conflict conflict : conflicts) {
      out.println("conflict in " + conflict.document() + ", segment " + conflict.segment());
      out.println("  here:    " + text(conflict.ours()));
      out.println("  outside: " + text(conflict.theirs()));
    }
    return conflicts.isEmpty() ? 0 : 1;
  }

  private static void print(PrintWriter out, MergeReport report) {
    out.println(
        "taken over from outside: "
            + report.taken()
            + " changed, "
            + report.added()
            + " added, "
            + report.removed()
            + " removed");
    for (String document : report.kept()) {
      out.println(document + ": no line outside, kept as it was");
    }
    for (String document : report.reordered()) {
      out.println(document + ": in another order outside, kept in ours");
    }
  }

  private static String text(Optional<Segment> segment) {
    return segment.map(Segment::target).orElse("(removed)");
  }
}
