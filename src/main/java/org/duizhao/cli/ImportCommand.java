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
import org.duizhao.core.UserException;
import org.duizhao.language.Script;
import org.duizhao.language.Scripts;
import org.duizhao.language.SrxRules;
import org.duizhao.session.ImportPlan;
import org.duizhao.session.Importer;
import org.duizhao.session.ProjectRules;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;
import org.duizhao.session.Splitting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duizhao import`: makes a project of texts, web pages and Word files, or adds them to one. All
/// of them or none.
@Command(
    name = "import",
    description = "Make a project of texts, web pages or Word files, or add them to one.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Plain text, HTML or Word (.docx) files.")
  private List<Path> files = List.of();

  @Option(
      names = "--project",
      paramLabel = "DIR",
      required = true,
      description = "The project's folder; made when it is missing.")
  private Path folder = Path.of("");

  @Option(
      names = "--rules",
      paramLabel = "FILE.srx",
      description = "SRX 2.0 rules for a new project to be split by and to keep as its own.")
  private @Nullable Path rules;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Projects projects = new Projects();
    boolean extend = projects.isProject(folder);
    List<String> lines = extend ? extend(projects) : make(projects);
    PrintWriter out = Streams.out(spec);
    lines.forEach(out::println);
    out.println((extend ? "Added to " : "Made ") + folder);
    return 0;
  }

  /// Adds to a project, whose own rules split the texts.
  private List<String> extend(Projects projects) {
    if (rules != null) {
      throw new UserException(
          folder + " is split by its own segmentation.srx; leave --rules out, or change that file");
    }
    try (Session session = projects.open(folder)) {
      Project project = session.project();
      List<ImportPlan> plans =
          plans(new ProjectRules(folder, project.sourceLanguage()).splitting());
      List<Document> added =
          documents(plans, project.documents().stream().map(Document::id).toList());
      session.add(added, originals(added, plans));
      session.flush();
      return summaries(added, plans);
    }
  }

  private List<String> make(Projects projects) {
    SrxRules srx = rules == null ? SrxRules.NONE : SrxRules.read(rules);
    Splitting splitting = new Splitting(false, false, srx, "zh");
    List<ImportPlan> plans = plans(splitting);
    List<Document> added = documents(plans, List.of());
    String language = language(plans);
    Project project = new Project(name(folder), language, "en", List.of(), added);
    projects.create(folder, project, originals(added, plans)).close();
    new ProjectRules(folder, language).write(srx.forLanguage(splitting.language()));
    return summaries(added, plans);
  }

  private List<ImportPlan> plans(Splitting splitting) {
    Importer importer = Importer.standard().splitting(splitting);
    return files.stream().map(importer::plan).toList();
  }

  private static List<String> summaries(List<Document> added, List<ImportPlan> plans) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < added.size(); i++) {
      lines.add(summary(added.get(i), plans.get(i)));
    }
    return lines;
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
        plan.hasEncoding() ? plan.charset().displayName() : plan.format(),
        repairs,
        doubtful == 0 ? "" : " (" + doubtful + " more to look at)",
        translatable,
        document.segments().size() - translatable);
  }
}
