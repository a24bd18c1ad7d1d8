package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.exchange.ImportNote;
import org.duizhao.glossary.exchange.ImportPlan;
import org.duizhao.glossary.exchange.TableLine;
import org.duizhao.glossary.exchange.TermColumns;
import org.duizhao.session.Glossaries;
import org.duizhao.session.GlossaryFiles;
import org.duizhao.session.terms.TermFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duizhao glossary import`: the terms of a file of another program.
@Command(
    name = "import",
    description = {
      "Add the terms of a CSV, TSV, XLSX, TBX, UTX or JSON file to a glossary.",
      "Prints what was added and merged, then each line that was left out."
    },
    mixinStandardHelpOptions = true)
final class GlossaryImportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The file of terms.")
  private Path file = Path.of("");

  @Option(
      names = "--columns",
      paramLabel = "LIST",
      description =
          "Which column holds what, such as source=2,target=1,note=4, counted from 1 or by the"
              + " names in the first row. Without it a guess is made, and told.")
  private @Nullable String columns;

  @Option(
      names = "--merge",
      description = "Bring terms together that the glossary has already; else they are left out.")
  private boolean merge;

  @Option(names = "--preview", description = "Tell what would be done, and do nothing.")
  private boolean preview;

  @Mixin private GlossaryChoice choice = new GlossaryChoice();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Streams.out(spec);
    Glossaries glossaries = choice.openOne();
    Path target = glossaries.files().getFirst();
    TermFile read = read();
    read.columns().ifPresent(used -> out.println("Columns: " + describe(used, read.rows())));
    Glossary glossary =
        glossaries.glossary(target).orElseGet(() -> Glossary.named(GlossaryFiles.name(target)));
    ImportPlan plan = ImportPlan.of(glossary, read.imported(), merge);
    if (!preview) {
      glossaries.make(target, plan.change());
    }
    out.println(
        plan.added().size()
            + " new, "
            + plan.merged().size()
            + " merged, "
            + plan.same()
            + " there already, "
            + plan.notes().size()
            + " told of below");
    plan.merged()
        .forEach(
            each ->
                out.println(
                    "merged: "
                        + each.before().source()
                        + ": "
                        + each.before().target()
                        + " + "
                        + each.theirs().target()));
    plan.notes().forEach(note -> out.println(line(note)));
    return 0;
  }

  private TermFile read() {
    TermFile read = TermFile.read(file);
    if (columns == null) {
      return read;
    }
    if (!read.isTable()) {
      throw new UserException(file + " is no table and has no columns; leave out --columns");
    }
    return read.with(TermColumns.parse(columns, read.rows()));
  }

  private static String describe(TermColumns columns, List<TableLine> rows) {
    StringBuilder text = new StringBuilder();
    columns.columns().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each ->
                text.append(text.isEmpty() ? "" : ", ")
                    .append(each.getKey().header().replace(' ', '-'))
                    .append('=')
                    .append(each.getValue() + 1));
    return columns.header()
        ? text + " (the first row names them: " + String.join(", ", rows.getFirst().cells()) + ")"
        : text.toString();
  }

  private String line(ImportNote note) {
    String place = file.getFileName() + (note.line() > 0 ? ":" + note.line() : "") + ": ";
    return place
        + switch (note.kind()) {
          case NO_SOURCE -> "left out, no Chinese term: " + note.what();
          case SECOND -> "left out, the file has the term further up: " + note.what();
          case KNOWN -> "left out, the glossary has the term: " + note.what();
          case TOGETHER -> "brought together with the same term further up: " + note.what();
          case QUOTE -> "taken without its quotation mark, which is never closed: " + note.what();
          case RUNS_ON ->
              "runs on over the rows after it; a quotation mark may not be closed: " + note.what();
          case STATUS -> "taken as approved, no known status: " + note.what();
          case DATE -> "taken without its date: " + note.what();
        };
  }
}
