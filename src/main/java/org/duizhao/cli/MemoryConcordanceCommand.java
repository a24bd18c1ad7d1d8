package org.duizhao.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.core.Span;
import org.duizhao.memory.Hit;
import org.duizhao.memory.Memory;
import org.duizhao.memory.PairSide;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duizhao memory concordance`: units that hold a text.
@Command(
    name = "concordance",
    description = {
      "List the units of a memory that hold a text, Chinese in either script or English, newest",
      "first, with what was found in 【】. Exit status 1 when there are none."
    },
    mixinStandardHelpOptions = true)
final class MemoryConcordanceCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TEXT", description = "One character or more.")
  private String text = "";

  @Option(
      names = "--most",
      paramLabel = "COUNT",
      defaultValue = "50",
      description = "How many units at most. Without it: ${DEFAULT-VALUE}.")
  private int most;

  @Mixin private MemoryChoice choice = new MemoryChoice();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Streams.out(spec);
    try (Memory memory = choice.look(new Countdown(Streams.err(spec), "indexing"))) {
      List<Hit> hits = memory.concordance(text, PairSide.EITHER, most);
      for (Hit hit : hits) {
        out.println(
            marked(hit.pair().source(), hit.source())
                + "\t"
                + marked(hit.pair().target(), hit.target()));
      }
      return hits.isEmpty() ? 1 : 0;
    }
  }

  private static String marked(String text, List<Span> found) {
    StringBuilder marked = new StringBuilder(text);
    for (Span span : found.reversed()) {
      marked.insert(span.end(), '】').insert(span.start(), '【');
    }
    return marked.toString().replaceAll("[\\t\\r\\n]+", " ");
  }
}
