package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duizhao.core.Cancel;
import org.duizhao.core.Project;
import org.duizhao.session.Glossaries;
import org.duizhao.session.GlossaryFiles;
import org.duizhao.session.Projects;
import org.duizhao.session.terms.names.NameEntry;
import org.duizhao.session.terms.names.NameLedger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `duizhao glossary names`: the names of a project and where they are rendered otherwise.
@Command(
    name = "names",
    description = {
      "List names and titles of a project: how often each stands, its English, and how many pairs",
      "depart from it, those first. Exit status 1 when a pair departs."
    },
    mixinStandardHelpOptions = true)
final class GlossaryNamesCommand implements Callable<Integer> {

  private static final JsonMapper JSON = new JsonMapper();

  @Parameters(paramLabel = "PROJECT", description = "The project's folder.")
  private Path folder = Path.of("");

  @Option(names = "--json", description = "One JSON object a line, with the pairs that depart.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Project project = new Projects().read(folder);
    Glossaries glossaries =
        new Glossaries(GlossaryFiles.of(folder, project.glossaries()), InstantSource.system());
    NameLedger ledger = NameLedger.of(project, glossaries.terms(), new Cancel());
    PrintWriter out = Streams.out(spec);
    boolean departs = false;
    for (NameEntry entry : ledger.entries()) {
      departs |= !entry.departures().isEmpty();
      out.println(json ? object(entry) : line(entry));
    }
    return departs ? 1 : 0;
  }

  private static String line(NameEntry entry) {
    return String.join(
        "\t",
        entry.name(),
        Integer.toString(entry.count()),
        entry.rendering(),
        Integer.toString(entry.departures().size()));
  }

  private static String object(NameEntry entry) {
    ObjectNode node = JSON.createObjectNode();
    node.put("name", entry.name());
    node.put("sort", entry.sort().name().toLowerCase(Locale.ROOT));
    node.put("count", entry.count());
    node.put("rendering", entry.rendering());
    node.put("decided", entry.decided());
    node.put("pairs", entry.pairs());
    ArrayNode departures = node.putArray("departures");
    for (NameEntry.Departure each : entry.departures()) {
      ObjectNode departure = departures.addObject();
      departure.put("document", each.document());
      departure.put("segment", each.segment().id());
      departure.put("target", each.segment().target());
      each.other().ifPresent(span -> departure.putArray("span").add(span.start()).add(span.end()));
    }
    return JSON.writeValueAsString(node);
  }
}
