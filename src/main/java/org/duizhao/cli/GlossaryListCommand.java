package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.glossary.Term;
import org.duizhao.session.Glossaries;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duizhao glossary list`: a term a line, source, target and domain parted by tabs.
@Command(
    name = "list",
    description = "List terms: source, target and domain, parted by tabs.",
    mixinStandardHelpOptions = true)
final class GlossaryListCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Glossary files.")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "One JSON object a line, with all fields.")
  private boolean json;

  @Mixin private GlossaryChoice choice = new GlossaryChoice();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Glossaries glossaries = choice.open(files);
    PrintWriter out = Streams.out(spec);
    for (Term term : glossaries.terms()) {
      out.println(
          json
              ? TermJson.line(term)
              : String.join("\t", term.source(), term.target(), term.domain()));
    }
    return glossaries.terms().isEmpty() ? 1 : 0;
  }
}
