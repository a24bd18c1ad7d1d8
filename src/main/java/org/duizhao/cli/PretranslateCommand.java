package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.UserException;
import org.duizhao.memory.Match;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;
import org.duizhao.session.matching.MatchBand;
import org.duizhao.session.matching.MemoriesAtHand;
import org.duizhao.session.matching.MemoryShelf;
import org.duizhao.session.matching.Pretranslation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duizhao pretranslate`: drafts from the memories for segments without a translation.
@Command(
    name = "pretranslate",
    description =
        "Fill a project's empty segments with their best match as drafts. Exit status 1 when there"
            + " is nothing to fill.",
    mixinStandardHelpOptions = true)
final class PretranslateCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PROJECT", description = "The project's folder.")
  private Path folder = Path.of("");

  @Option(
      names = "--threshold",
      paramLabel = "SCORE",
      description = "The least score, 50 to 101. Without it: ${DEFAULT-VALUE}.")
  private int threshold = 75;

  @Option(
      names = "--document",
      paramLabel = "ID",
      description = "Only this document. Without it: all of them.")
  private String document = "";

  @Option(
      names = "--memory",
      paramLabel = "FILE",
      description = "The memories asked. Without it: those the project uses, its own first.")
  private List<Path> memories = List.of();

  @Option(names = "--confirm", description = "Confirm what scores 100 or more.")
  private boolean confirm;

  @Option(names = "--preview", description = "Change nothing; tell what would be filled.")
  private boolean preview;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (threshold < Pretranslation.LEAST || threshold > Match.IN_CONTEXT) {
      throw new UserException(
          "--threshold " + threshold + ": a score is " + Pretranslation.LEAST + " to 101");
    }
    if (preview) {
      return report(found(new Projects().read(folder)));
    }
    try (Session session = new Projects().open(folder)) {
      Pretranslation found = found(session.project());
      Optional<Edit> edit = found.edit(session.project(), threshold, confirm);
      edit.ifPresent(session::apply);
      return report(found);
    }
  }

  private Pretranslation found(Project project) {
    try (MemoriesAtHand open =
        memories.isEmpty()
            ? MemoriesAtHand.of(project, folder, MemoryShelf.ofThisUser())
            : MemoriesAtHand.of(memories)) {
      return Pretranslation.of(
          project, documents(project), open.memories(), Progress.unwatched(), new Cancel());
    }
  }

  private List<Document> documents(Project project) {
    if (document.isEmpty()) {
      return project.documents();
    }
    return project.documents().stream()
        .filter(each -> each.id().equals(document))
        .findFirst()
        .map(List::of)
        .orElseThrow(() -> new UserException(folder + ": has no document \"" + document + "\""));
  }

  private int report(Pretranslation found) {
    PrintWriter out = Streams.out(spec);
    Map<MatchBand, Integer> filled = found.filled(threshold);
    int count = found.count(threshold);
    out.println(
        count
            + (preview ? " segments would be filled, " : " segments filled, ")
            + (found.empty() - count)
            + " still empty");
    for (MatchBand band : MatchBand.values()) {
      if (filled.containsKey(band)) {
        out.println("  " + MatchText.name(band) + ": " + filled.get(band));
      }
    }
    return count > 0 ? 0 : 1;
  }
}
