package org.duizhao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.duizhao.core.Project;
import org.duizhao.core.UserException;
import org.duizhao.glossary.TermFinder;
import org.duizhao.session.ExportChoice;
import org.duizhao.session.Exporter;
import org.duizhao.session.Glossaries;
import org.duizhao.session.GlossaryFiles;
import org.duizhao.session.Projects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duizhao export`: aligned bilingual text, whether the project is open in a window or not.
@Command(
    name = "export",
    description =
        "Write a project's texts as aligned bilingual text: tsv, csv, jsonl, tmx, html, md, docx,"
            + " xliff, or the English alone as txt.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  private static final String STANDARD_OUTPUT = "-";

  @Parameters(paramLabel = "PROJECT", description = "The project's folder.")
  private @Nullable Path project;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The file to write; - for standard output, which needs --format.")
  private String output = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "The format, when the file's ending does not tell it.")
  private String format = "";

  @Option(
      names = "--document",
      paramLabel = "ID",
      description = "Only this document. Without it: all of them.")
  private String document = "";

  @Option(names = "--confirmed", description = "Only segments a translator has confirmed.")
  private boolean confirmed;

  @Option(names = "--no-speakers", description = "Leave out who speaks.")
  private boolean withoutSpeakers;

  @Option(
      names = "--bom",
      description =
          "For spreadsheets: begin csv and tsv with a byte order mark, and put an apostrophe before"
              + " a cell that would be taken for a formula.")
  private boolean bom;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path folder = folder();
    ExportChoice choice = new ExportChoice(formatId(), confirmed, !withoutSpeakers, bom, document);
    Project content = new Projects().read(folder);
    Exporter exporter = new Exporter(folder, terms(folder, content));
    if (output.equals(STANDARD_OUTPUT)) {
      OutputStream out = Streams.bytes(spec);
      exporter.write(content, choice, out);
      out.flush();
    } else {
      Exporter.Report report = exporter.export(content, choice, Path.of(output));
      String rest =
          report.leftOut() == 0 ? "" : "; " + report.leftOut() + " without a translation left out";
      Streams.out(spec).println(output + ": " + count(report.pairs()) + rest);
    }
    return 0;
  }

  private Path folder() {
    if (project == null) {
      throw new UserException("Name the project's folder");
    }
    return project;
  }

  private String formatId() {
    if (!format.isEmpty()) {
      return format;
    }
    if (output.equals(STANDARD_OUTPUT)) {
      throw new UserException("Standard output has no ending; name the format with --format");
    }
    return Exporter.formatOf(Path.of(output)).id();
  }

  /// The project's terms. A glossary that cannot be read is told of and marks none.
  private TermFinder terms(Path folder, Project content) {
    Glossaries glossaries =
        new Glossaries(GlossaryFiles.of(folder, content.glossaries()), InstantSource.system());
    for (UserException problem : glossaries.problems()) {
      Streams.err(spec).println("duizhao: no terms marked from " + problem.getMessage());
    }
    return glossaries.finder();
  }

  private static String count(int pairs) {
    return pairs + (pairs == 1 ? " pair" : " pairs");
  }
}
