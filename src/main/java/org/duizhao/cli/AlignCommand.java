package org.duizhao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duizhao.alignment.Bead;
import org.duizhao.core.AtomicFile;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.core.UserException;
import org.duizhao.glossary.TermFinder;
import org.duizhao.session.ExportChoice;
import org.duizhao.session.Exporter;
import org.duizhao.session.Importer;
import org.duizhao.session.alignment.AlignedTexts;
import org.duizhao.session.alignment.AlignmentReader;
import org.duizhao.session.alignment.AlignmentText;
import org.duizhao.session.alignment.TextAligner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duizhao align`: pairs the sentences of two finished texts.
@Command(
    name = "align",
    description = {
      "Pair the sentences of a text and its translation, one Chinese and one English.",
      "Exit status 1 when the texts do not seem to be translations of each other."
    },
    mixinStandardHelpOptions = true)
final class AlignCommand implements Callable<Integer> {

  private static final String LINKS = "links";

  /// Runs this long without a counterpart are told of.
  private static final int LONG_GAP = 10;

  @Parameters(index = "0", paramLabel = "SOURCE", description = "The text.")
  private Path source = Path.of("");

  @Parameters(index = "1", paramLabel = "TARGET", description = "Its translation.")
  private Path target = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write; standard output when absent.")
  private @Nullable Path output;

  @Option(names = "--lines", description = "Both files hold one sentence a line already.")
  private boolean lines;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "links ([0,1]:[2], counted from 0), or a format of export such as tsv, tmx, jsonl; told"
              + " by the file's ending when absent, else tsv.")
  private String format = "";

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    String wanted = formatId();
    AlignmentReader reader = new AlignmentReader(Importer.standard());
    AlignmentText first = lines ? reader.lines(source) : reader.document(source);
    AlignmentText second = lines ? reader.lines(target) : reader.document(target);
    AlignedTexts aligned =
        TextAligner.standard().align(first, second, Progress.unwatched(), new Cancel());
    write(aligned, wanted);
    for (Bead gap : aligned.gaps(LONG_GAP)) {
      Streams.err(spec).println("duizhao: " + told(gap));
    }
    if (aligned.areStrangers()) {
      Streams.err(spec)
          .println(
              "duizhao: "
                  + source
                  + " and "
                  + target
                  + " hardly seem to be translations of each other; check that the files belong"
                  + " together");
      return 1;
    }
    return 0;
  }

  private String formatId() {
    if (format.isEmpty()) {
      return output == null ? "tsv" : Exporter.formatOf(output).id();
    }
    if (!format.equals(LINKS)
        && Exporter.formats().stream().noneMatch(each -> each.id().equals(format))) {
      throw new UserException(
          "No format "
              + format
              + "; use links, "
              + Exporter.formats().stream()
                  .map(Exporter.Format::id)
                  .collect(Collectors.joining(", ")));
    }
    return format;
  }

  private void write(AlignedTexts aligned, String wanted) throws IOException {
    if (output == null) {
      OutputStream out = Streams.bytes(spec);
      write(aligned, wanted, out);
      out.flush();
      return;
    }
    if (Files.isDirectory(output)) {
      throw new UserException(output + " is a folder; give the name of a file in it");
    }
    Path file = output;
    try {
      AtomicFile.write(file, out -> write(aligned, wanted, out));
    } catch (IOException failed) {
      throw new UserException(file + " cannot be written: " + failed.getMessage(), failed);
    }
    long pairs = aligned.links().stream().filter(link -> link.bead().isPair()).count();
    Streams.out(spec)
        .println(
            file
                + ": "
                + pairs
                + (pairs == 1 ? " pair, " : " pairs, ")
                + (aligned.links().size() - pairs)
                + " sentences without a counterpart");
  }

  private static void write(AlignedTexts aligned, String wanted, OutputStream out)
      throws IOException {
    if (wanted.equals(LINKS)) {
      String links =
          aligned.links().stream()
              .map(link -> line(link.bead()) + "\n")
              .collect(Collectors.joining());
      out.write(links.getBytes(StandardCharsets.UTF_8));
    } else {
      Exporter exporter = new Exporter(Path.of(""), new TermFinder(List.of()));
      exporter.write(aligned.project(), new ExportChoice(wanted, false, false, false, ""), out);
    }
  }

  private static String line(Bead bead) {
    return numbers(bead.sourceFrom(), bead.sourceTo())
        + ":"
        + numbers(bead.targetFrom(), bead.targetTo());
  }

  private static String numbers(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private String told(Bead gap) {
    boolean inSource = gap.sources() > 0;
    int from = inSource ? gap.sourceFrom() : gap.targetFrom();
    int to = inSource ? gap.sourceTo() : gap.targetTo();
    return "sentences "
        + (from + 1)
        + " to "
        + to
        + " of "
        + (inSource ? source : target)
        + " have no counterpart";
  }
}
