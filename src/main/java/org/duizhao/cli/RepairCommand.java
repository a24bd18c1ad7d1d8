package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.duizhao.core.UserException;
import org.duizhao.repair.Repair;
import org.duizhao.repair.RepairKind;
import org.duizhao.session.ImportPlan;
import org.duizhao.session.Importer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `duizhao repair`: a text with what scraping and wrong decoding broke put right.
@Command(
    name = "repair",
    description = "Print a text with its damage repaired, or what would be repaired.",
    mixinStandardHelpOptions = true)
final class RepairCommand implements Callable<Integer> {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  @Parameters(paramLabel = "FILE", description = "A text file. It is not changed.")
  private Path file = Path.of("");

  @Option(
      names = "--report",
      description =
          "Print one JSON object a line for each proposed repair instead of the text: kind, span"
              + " and line in the original, before, after, confidence, and whether it is applied.")
  private boolean report;

  @Option(
      names = "--refuse",
      paramLabel = "KIND",
      split = ",",
      description =
          "Leave this kind of damage alone; may be repeated: pinyin, shifted_bytes, markup, entity,"
              + " invisible, private_use, line_end, byte_order_mark.")
  private List<String> refuse = List.of();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Set<RepairKind> kinds = EnumSet.noneOf(RepairKind.class);
    refuse.forEach(name -> kinds.add(kind(name)));
    ImportPlan plan = Importer.standard().plan(file);
    plan = plan.withRefused(kinds, plan.refused());
    PrintWriter out = Streams.out(spec);
    if (report) {
      for (Repair repair : plan.repairs()) {
        out.println(line(plan, repair));
      }
    } else {
      out.print(plan.repairedText());
    }
    return 0;
  }

  private static RepairKind kind(String name) {
    String plain = name.strip().replace('-', '_').toUpperCase(Locale.ROOT);
    for (RepairKind kind : RepairKind.values()) {
      if (kind.name().equals(plain)) {
        return kind;
      }
    }
    throw new UserException("--refuse " + name + ": no such kind; see duizhao repair --help");
  }

  private static String line(ImportPlan plan, Repair repair) {
    ObjectNode node = JSON.createObjectNode();
    node.put("kind", repair.kind().name().toLowerCase(Locale.ROOT));
    node.putArray("span").add(repair.span().start()).add(repair.span().end());
    node.put("line", plan.lineOf(repair));
    node.put("before", repair.before());
    node.put("after", repair.after());
    node.put("confidence", repair.confidence());
    node.put("applied", plan.isAccepted(repair));
    return JSON.writeValueAsString(node);
  }
}
