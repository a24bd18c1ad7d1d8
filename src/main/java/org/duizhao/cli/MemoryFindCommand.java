package org.duizhao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.duizhao.core.UserException;
import org.duizhao.format.TextDecoder;
import org.duizhao.memory.Match;
import org.duizhao.memory.Memory;
import org.duizhao.memory.Query;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duizhao memory find`: what was translated before and resembles a text.
@Command(
    name = "find",
    description = {
      "Find the units of a memory whose source is like a text, best first, with score, source,",
      "translation and origin. Exit status 1 when nothing is found."
    },
    mixinStandardHelpOptions = true)
final class MemoryFindCommand implements Callable<Integer> {

  private static final class Given {
    @Parameters(paramLabel = "QUERY", arity = "1", description = "The text.")
    @Nullable String text;

    @Option(
        names = "--queries",
        paramLabel = "FILE",
        description =
            "A text a line. Prints one line of JSON for each, and last one of figures: units, and"
                + " milliseconds of opening and of look-ups.")
    @Nullable Path file;
  }

  @ArgGroup(multiplicity = "1")
  private Given given = new Given();

  @Option(
      names = "--least",
      paramLabel = "SCORE",
      defaultValue = "60",
      description = "The score a match needs. Without it: ${DEFAULT-VALUE}.")
  private int least;

  @Option(
      names = "--most",
      paramLabel = "COUNT",
      defaultValue = "5",
      description = "How many matches at most. Without it: ${DEFAULT-VALUE}.")
  private int most;

  @Option(names = "--json", description = "One line of JSON for the query and its matches.")
  private boolean json;

  @Mixin private MemoryChoice choice = new MemoryChoice();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    List<String> queries = given.file == null ? List.of() : lines(given.file);
    long start = System.nanoTime();
    try (Memory memory = choice.look(new Countdown(Streams.err(spec), "indexing"))) {
      LookupFigures figures = new LookupFigures(memory.size(), LookupFigures.since(start));
      return given.file == null
          ? one(memory, Objects.requireNonNull(given.text))
          : all(memory, queries, figures);
    }
  }

  private int one(Memory memory, String text) {
    List<Match> matches = memory.find(query(text));
    PrintWriter out = Streams.out(spec);
    if (json) {
      out.println(MatchJson.line(text, matches));
    } else {
      for (Match match : matches) {
        out.println(
            String.join(
                "\t",
                Integer.toString(match.score()),
                oneLine(match.pair().source()),
                oneLine(match.offered()),
                MatchJson.origin(match)));
      }
    }
    return matches.isEmpty() ? 1 : 0;
  }

  private int all(Memory memory, List<String> queries, LookupFigures figures) {
    PrintWriter out = Streams.out(spec);
    boolean found = false;
    for (String text : queries) {
      long start = System.nanoTime();
      List<Match> matches = memory.find(query(text));
      figures.add(LookupFigures.since(start));
      found |= !matches.isEmpty();
      out.println(MatchJson.line(text, matches));
    }
    out.println(MatchJson.line(figures));
    return found ? 0 : 1;
  }

  private Query query(String text) {
    return Query.of(text).withLeast(least).withMost(most);
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }

  private static List<String> lines(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return new TextDecoder().decode(bytes, file.toString()).text().lines().toList();
    } catch (NoSuchFileException missing) {
      throw new UserException(file + ": there is no such file; check the path", missing);
    } catch (IOException unreadable) {
      throw new UserException(file + ": the queries cannot be read; check the path", unreadable);
    }
  }
}
