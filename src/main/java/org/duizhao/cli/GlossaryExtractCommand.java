package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Term;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.Words;
import org.duizhao.session.Glossaries;
import org.duizhao.session.GlossaryFiles;
import org.duizhao.session.Projects;
import org.duizhao.session.terms.RejectedTerms;
import org.duizhao.session.terms.extract.Candidate;
import org.duizhao.session.terms.extract.TermExtractor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duizhao glossary extract`: what may be a term in a project.
@Command(
    name = "extract",
    description = {
      "Propose terms of a project that are not in its glossaries: how often each stands, its"
          + " score,",
      "and renderings from the project's pairs and the dictionary. Exit status 1 when there are"
          + " none."
    },
    mixinStandardHelpOptions = true)
final class GlossaryExtractCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PROJECT", description = "The project's folder.")
  private Path folder = Path.of("");

  @Option(names = "--document", paramLabel = "ID", description = "This document alone.")
  private @Nullable String document;

  @Option(names = "--most", paramLabel = "N", description = "No more than N. Default: 100.")
  private int most = 100;

  @Option(names = "--all", description = "Those in the glossaries and those rejected as well.")
  private boolean all;

  @Option(names = "--json", description = "One JSON object a line, with contexts.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Project project = new Projects().read(folder);
    if (document != null
        && project.documents().stream().noneMatch(each -> each.id().equals(document))) {
      throw new UserException(
          folder
              + " has no document “"
              + document
              + "”; it has "
              + project.documents().stream()
                  .map(each -> each.id())
                  .collect(Collectors.joining(", ")));
    }
    List<Candidate> candidates =
        new TermExtractor(Words.bundled(), Lexicon.load())
            .extract(
                project,
                Optional.ofNullable(document),
                all ? Set.of() : known(project),
                Progress.unwatched(),
                new Cancel());
    PrintWriter out = Streams.out(spec);
    candidates.stream()
        .limit(most)
        .forEach(each -> out.println(json ? CandidateJson.line(each, project) : line(each)));
    return candidates.isEmpty() ? 1 : 0;
  }

  private Set<String> known(Project project) {
    Set<String> known = new HashSet<>(new RejectedTerms(folder).keys());
    Glossaries glossaries =
        new Glossaries(GlossaryFiles.of(folder, project.glossaries()), InstantSource.system());
    for (Term term : glossaries.terms()) {
      known.add(TermExtractor.key(term.source()));
      term.variants().forEach(variant -> known.add(TermExtractor.key(variant)));
    }
    return known;
  }

  private static String line(Candidate candidate) {
    return candidate.source()
        + "\t"
        + candidate.count()
        + "\t"
        + Math.round(candidate.score())
        + "\t"
        + candidate.english().stream()
            .map(Candidate.Proposal::english)
            .collect(Collectors.joining(" | "));
  }
}
