package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.language.Script;
import org.duizhao.language.Scripts;
import org.duizhao.session.ImportPlan;
import org.duizhao.session.Importer;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duizhao import`: makes a project of text files, or adds them to one. All of them or none.
@Command(
    name = "import",
    description = "Make a project of text files, or add them to one.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Text files.")
  private List<Path> files = List.of();

  @Option(
      names = "--project",
      paramLabel = "DIR",
      required = true,
      description = "The project's folder; made when it is missing.")
  private Path folder = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Importer importer = Importer.standard();
    List<ImportPlan> plans = files.stream().map(importer::plan).toList();
    Projects projects = new Projects();
    boolean extend = projects.isProject(folder);
    List<Document> added;
    if (extend) {
      try (Session session = projects.open(folder)) {
        List<String> taken = session.project().documents().stream().map(Document::id).toList();
        added = documents(plans, taken);
        session.add(added, originals(added, plans));
        session.flush();
      }
    } else {
      added = documents(plans, List.of());
      Project project = new Project(name(folder), language(plans), "en", List.of(), added);
      projects.create(folder, project, originals(added, plans)).close();
    }
    PrintWriter out = Streams.out(spec);
    for (int i = 0; i < added.size(); i++) {
      out.println(summary(added.get(i), plans.get(i)));
    }
    out.println((extend ? "Added to " : "Made ") + folder);
    return 0;
  }

  private static List<Document> documents(List<ImportPlan> plans, List<String> taken) {
    List<String> ids = new ArrayList<>(taken);
    List<Document> documents = new ArrayList<>();
    for (ImportPlan plan : plans) {
      String id = Importer.documentId(plan.name(), ids);
      ids.add(id);
      documents.add(plan.document(id));
    }
    return documents;
  }

  private static Map<String, byte[]> originals(List<Document> documents, List<ImportPlan> plans) {
    Map<String, byte[]> originals = new LinkedHashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      originals.put(documents.get(i).id(), plans.get(i).originalBytes());
    }
    return originals;
  }

  private static String language(List<ImportPlan> plans) {
    StringBuilder all = new StringBuilder();
    plans.forEach(plan -> all.append(plan.repairedText()));
    return Scripts.scriptOf(all) == Script.SIMPLIFIED ? "zh-Hans" : "zh-Hant";
  }

  private static String name(Path folder) {
    return Objects.toString(folder.toAbsolutePath().normalize().getFileName(), "project");
  }

  private static String summary(Document document, ImportPlan plan) {
    long translatable =
        document.segments().stream()
            .map(Segment::kind)
            .filter(kind -> kind.isTranslatable())
            .count();
    long repairs = plan.repairs().stream().filter(plan::isAccepted).count();
    long doubtful = plan.repairs().size() - repairs;
    return String.format(
        Locale.ROOT,
        "%s: %s, %d repairs%s, %d segments to translate, %d of page furniture",
        plan.name(),
        plan.charset().displayName(),
        repairs,
        doubtful == 0 ? "" : " (" + doubtful + " more to look at)",
        translatable,
        document.segments().size() - translatable);
  }
}
