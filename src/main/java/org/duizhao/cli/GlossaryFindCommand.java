package org.duizhao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.core.UserException;
import org.duizhao.glossary.TermHit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duizhao glossary find`: the terms in a text.
@Command(
    name = "find",
    description = "Find terms in a text, in either script. Exit status 1 when there are none.",
    mixinStandardHelpOptions = true)
final class GlossaryFindCommand implements Callable<Integer> {

  private static final class Given {
    @Parameters(paramLabel = "TEXT", arity = "1", description = "The text to search.")
    @Nullable String text;

    @Option(names = "--file", paramLabel = "FILE", description = "The same from a UTF-8 file.")
    @Nullable Path file;
  }

  @ArgGroup(multiplicity = "1")
  private Given given = new Given();

  @Option(names = "--json", description = "One JSON object a line, with all fields.")
  private boolean json;

  @Mixin private GlossaryChoice choice = new GlossaryChoice();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    String text = given.file == null ? String.valueOf(given.text) : read(given.file);
    List<TermHit> hits = choice.open(List.of()).finder().find(text);
    PrintWriter out = Streams.out(spec);
    for (TermHit hit : hits) {
      out.println(json ? TermJson.line(hit, text) : line(hit, text));
    }
    return hits.isEmpty() ? 1 : 0;
  }

  private static String line(TermHit hit, String text) {
    return hit.span().start()
        + "-"
        + hit.span().end()
        + "\t"
        + hit.span().of(text)
        + "\t"
        + hit.term().target();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      throw new UserException(file + ": not UTF-8; save the text as UTF-8", notUtf8);
    } catch (IOException unreadable) {
      throw new UserException(file + ": the text cannot be read; check the path", unreadable);
    }
  }
}
