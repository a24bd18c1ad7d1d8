package org.duizhao.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.exchange.TbxStyle;
import org.duizhao.session.Glossaries;
import org.duizhao.session.terms.TermExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `duizhao glossary export`: a glossary in a format of another program.
@Command(
    name = "export",
    description = "Write a glossary as .csv, .tsv, .xlsx, .tbx, .utx or .json.",
    mixinStandardHelpOptions = true)
final class GlossaryExportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "Where to; the format follows the ending.")
  private Path file = Path.of("");

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      description = "How TBX is written: dca, dct or martif (the form of 2008). Default: dca.")
  private String style = "dca";

  @Mixin private GlossaryChoice choice = new GlossaryChoice();

  @Override
  public Integer call() {
    Glossaries glossaries = choice.openOne();
    if (!glossaries.problems().isEmpty()) {
      throw glossaries.problems().getFirst();
    }
    Path from = glossaries.files().getFirst();
    Glossary glossary =
        glossaries
            .glossary(from)
            .orElseThrow(() -> new UserException(from + ": there is no such glossary"));
    TermExport.write(glossary, file, style());
    return 0;
  }

  private TbxStyle style() {
    for (TbxStyle each : TbxStyle.values()) {
      if (each.name().equalsIgnoreCase(style)) {
        return each;
      }
    }
    throw new UserException(
        "--style " + style.toLowerCase(Locale.ROOT) + " is not known; choose dca, dct or martif");
  }
}
