package org.duizhao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.alignment.Bead;
import org.duizhao.alignment.Known;
import org.duizhao.core.AtomicFile;
import org.duizhao.core.UserException;
import org.duizhao.session.alignment.AlignedTexts;
import org.duizhao.session.alignment.KnownPairs;
import org.duizhao.session.layout.Bitext;
import org.duizhao.session.terms.TermFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duizhao align`: pairs the sentences of two finished texts.
@Command(
    name = "align",
    description = {
      "Pair the sentences of a text and its translation, one Chinese and one English, in two files"
          + " or in one.",
      "Exit status 1 when the texts do not seem to be translations of each other."
    },
    mixinStandardHelpOptions = true)
final class AlignCommand implements Callable<Integer> {

  /// Changes when outputs come out otherwise than before from the same inputs.
  private static final String VERSION = "1";

  /// Runs this long without a counterpart are told of.
  private static final int LONG_GAP = 10;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SOURCE",
      description = "The text, or one file that holds both.")
  private @Nullable Path source;

  @Parameters(index = "1", arity = "0..1", paramLabel = "TARGET", description = "Its translation.")
  private @Nullable Path target;

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

  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      description =
          "Terms that tell which sentences belong together, in a glossary file or a CSV, TSV, XLSX,"
              + " TBX or UTX file; may be repeated.")
  private List<Path> glossaries = List.of();

  @Mixin private final LayoutOption layout = new LayoutOption();

  @Option(
      names = "--batch",
      paramLabel = "LIST.tsv",
      description =
          "Align many pairs: a line each with source, target and, if wished, the output's name.")
  private @Nullable Path batch;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder of a batch. What is in it from the same inputs is not made again.")
  private @Nullable Path folder;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many pairs of a batch at a time; all cores when absent.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--json", description = "Report a batch as JSON, one object a line.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (batch != null) {
      return runBatch(batch);
    }
    if (folder != null || source == null) {
      throw new UserException(
          "Name a source and a target, one file that holds both, or --batch LIST.tsv --out DIR");
    }
    AlignedOutput wanted = AlignedOutput.of(format, output);
    AlignmentRun run = run(wanted, KnownPairs.of(TermFile.terms(glossaries), List.of()));
    return target == null ? alignOne(run, source, wanted) : alignTwo(run, source, target, wanted);
  }

  private AlignmentRun run(AlignedOutput wanted, Known known) {
    return new AlignmentRun(lines, layout.choice(), layout.keepsRows(), wanted, known);
  }

  private int runBatch(Path list) {
    if (folder == null) {
      throw new UserException("--batch " + list + ": say with --out DIR where its files go");
    }
    if (source != null || output != null || jobs < 1) {
      throw new UserException(
          "--batch takes its files from the list; leave SOURCE and -o out, and give --jobs 1 or"
              + " more");
    }
    AlignedOutput wanted = AlignedOutput.of(format, null);
    Known known = KnownPairs.of(TermFile.terms(glossaries), List.of());
    AlignmentRun run = run(wanted, known);
    int terms = known.terms().toString().hashCode();
    String options =
        VERSION + " " + wanted.format() + " " + lines + " " + layout.asText() + " " + terms;
    return new AlignBatch(folder, options, run, json)
        .run(list, wanted.ending(), jobs, Streams.out(spec));
  }

  private int alignOne(AlignmentRun run, Path file, AlignedOutput wanted) throws IOException {
    if (lines) {
      throw new UserException("--lines is for two files; leave it out, or name the translation");
    }
    Bitext bitext = run.read(file);
    Streams.err(spec).println("duizhao: " + file + " read as " + LayoutOption.told(bitext));
    write(run.align(file, bitext), wanted);
    return 0;
  }

  private int alignTwo(AlignmentRun run, Path first, Path second, AlignedOutput wanted)
      throws IOException {
    AlignedTexts aligned = run.align(first, second);
    write(aligned, wanted);
    for (Bead gap : aligned.gaps(LONG_GAP)) {
      Streams.err(spec).println("duizhao: " + told(gap, first, second));
    }
    if (aligned.areStrangers()) {
      Streams.err(spec)
          .println(
              "duizhao: "
                  + first
                  + " and "
                  + second
                  + " hardly seem to be translations of each other; check that the files belong"
                  + " together");
      return 1;
    }
    return 0;
  }

  private void write(AlignedTexts aligned, AlignedOutput wanted) throws IOException {
    if (output == null) {
      OutputStream out = Streams.bytes(spec);
      wanted.write(aligned, out);
      out.flush();
      return;
    }
    if (Files.isDirectory(output)) {
      throw new UserException(output + " is a folder; give the name of a file in it");
    }
    Path file = output;
    try {
      AtomicFile.write(file, out -> wanted.write(aligned, out));
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

  private static String told(Bead gap, Path first, Path second) {
    boolean inSource = gap.sources() > 0;
    int from = inSource ? gap.sourceFrom() : gap.targetFrom();
    int to = inSource ? gap.sourceTo() : gap.targetTo();
    return "sentences "
        + (from + 1)
        + " to "
        + to
        + " of "
        + (inSource ? first : second)
        + " have no counterpart";
  }
}
