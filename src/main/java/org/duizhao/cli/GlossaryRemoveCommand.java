package org.duizhao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.Term;
import org.duizhao.session.Glossaries;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `duizhao glossary remove`: one term less.
@Command(
    name = "remove",
    description = "Remove a term. Exit status 1 when it is not there.",
    mixinStandardHelpOptions = true)
final class GlossaryRemoveCommand implements Callable<Integer> {

  @Parameters(paramLabel = "SOURCE", description = "The Chinese term.")
  private String source = "";

  @Option(names = "--domain", paramLabel = "TEXT", description = "The one of this domain.")
  private @Nullable String domain;

  @Mixin private GlossaryChoice choice = new GlossaryChoice();

  @Override
  public Integer call() {
    Glossaries glossaries = choice.openOne();
    Path file = glossaries.files().getFirst();
    if (!glossaries.problems().isEmpty()) {
      throw glossaries.problems().getFirst();
    }
    List<Term> terms =
        glossaries.glossary(file).map(Glossary::terms).orElse(List.of()).stream()
            .filter(term -> term.source().equals(source))
            .filter(term -> domain == null || term.domain().equals(domain))
            .toList();
    if (terms.size() > 1) {
      throw new UserException(
          source + " stands for " + terms.size() + " terms; choose one with --domain");
    }
    terms.forEach(term -> glossaries.remove(file, term));
    return terms.isEmpty() ? 1 : 0;
  }
}
