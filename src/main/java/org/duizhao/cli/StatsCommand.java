package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.State;
import org.duizhao.session.ProgressReport;
import org.duizhao.session.Projects;
import org.duizhao.session.Statistics;
import org.duizhao.session.matching.MatchStatistics;
import org.duizhao.session.matching.MemoriesAtHand;
import org.duizhao.session.matching.MemoryShelf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `duizhao stats`: how much text a project has and how far it has come, whether it is open in a
/// window or not.
@Command(
    name = "stats",
    description = "Count a project's segments, characters and words, in all and by day.",
    mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {

  private static final JsonMapper JSON = new JsonMapper();

  @Parameters(paramLabel = "PROJECT", description = "The project's folder.")
  private Path folder = Path.of("");

  @Option(names = "--json", description = "One JSON object.")
  private boolean json;

  @Option(names = "--matches", description = "Count by match band instead.")
  private boolean matches;

  @Option(
      names = "--memory",
      paramLabel = "FILE",
      description =
          "With --matches: the memories asked. Without it: those the project uses, its own first.")
  private List<Path> memories = List.of();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Project project = new Projects().read(folder);
    PrintWriter out = Streams.out(spec);
    if (matches || !memories.isEmpty()) {
      return count(project, out);
    }
    if (json) {
      out.println(JSON.writeValueAsString(object(project)));
      return 0;
    }
    out.println(
        project.name() + ": " + project.sourceLanguage() + " → " + project.targetLanguage());
    for (Document document : project.documents()) {
      print(out, document.name(), Statistics.of(document));
    }
    if (project.documents().size() != 1) {
      print(out, "all documents", Statistics.of(project));
    }
    ProgressText.print(out, report(project));
    return 0;
  }

  private int count(Project project, PrintWriter out) {
    try (MemoriesAtHand open =
        memories.isEmpty()
            ? MemoriesAtHand.of(project, folder, MemoryShelf.ofThisUser())
            : MemoriesAtHand.of(memories)) {
      MatchStatistics counted =
          MatchStatistics.of(
              project, project.documents(), open.memories(), Progress.unwatched(), new Cancel());
      if (json) {
        ObjectNode node = JSON.createObjectNode();
        node.put("name", project.name());
        MatchText.put(node.putObject("matches"), counted);
        out.println(JSON.writeValueAsString(node));
      } else {
        MatchText.print(out, counted);
      }
      return 0;
    }
  }

  private static void print(PrintWriter out, String title, Statistics counted) {
    out.println(title);
    line(out, "segments", counted.segments());
    for (State state : State.values()) {
      line(out, "  " + name(state), counted.states().getOrDefault(state, 0));
    }
    line(out, "page furniture", counted.furniture());
    line(out, "Han characters", counted.hanCharacters());
    line(out, "characters", counted.characters());
    line(out, "English words", counted.englishWords());
  }

  private static void line(PrintWriter out, String label, long number) {
    out.println(String.format(Locale.ROOT, "  %-16s %9d", label, number));
  }

  private ProgressReport report(Project project) {
    return ProgressReport.of(
        project, folder, Instant.now(), ZoneId.systemDefault(), Progress.unwatched(), new Cancel());
  }

  private ObjectNode object(Project project) {
    ObjectNode node = JSON.createObjectNode();
    node.put("name", project.name());
    node.put("sourceLanguage", project.sourceLanguage());
    node.put("targetLanguage", project.targetLanguage());
    var documents = node.putArray("documents");
    for (Document document : project.documents()) {
      ObjectNode each = documents.addObject();
      each.put("id", document.id());
      each.put("name", document.name());
      put(each, Statistics.of(document));
    }
    put(node.putObject("total"), Statistics.of(project));
    ProgressText.put(node.putObject("progress"), report(project));
    return node;
  }

  private static void put(ObjectNode node, Statistics counted) {
    node.put("segments", counted.segments());
    for (State state : State.values()) {
      node.put(name(state), counted.states().getOrDefault(state, 0));
    }
    node.put("furniture", counted.furniture());
    node.put("hanCharacters", counted.hanCharacters());
    node.put("characters", counted.characters());
    node.put("englishWords", counted.englishWords());
  }

  private static String name(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
