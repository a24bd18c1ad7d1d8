package org.duizhao.session.terms;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.duizhao.core.AtomicFile;
import org.duizhao.core.UserException;
import org.duizhao.format.TableWriter;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.GlossaryFile;
import org.duizhao.glossary.exchange.TbxStyle;
import org.duizhao.glossary.exchange.TbxWriter;
import org.duizhao.glossary.exchange.TermTable;
import org.duizhao.glossary.exchange.UtxFile;

/// Writes a glossary in the formats of others. The format follows the file's ending.
public final class TermExport {

  /// The endings it knows.
  public static final List<String> ENDINGS =
      List.of(".csv", ".tsv", ".xlsx", ".tbx", ".utx", ".json");

  private TermExport() {}

  /// Writes the file, whole or not at all.
  ///
  /// @param style how TBX is written
  /// @throws UserException when the ending is not known or the file cannot be written
  public static void write(Glossary glossary, Path file, TbxStyle style) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
    if (ending.equals(".json")) {
      GlossaryFile.write(file, glossary);
      return;
    }
    try {
      switch (ending) {
        case ".csv" -> AtomicFile.write(file, out -> separated(glossary, ',', out));
        case ".tsv", ".txt" -> AtomicFile.write(file, out -> separated(glossary, '\t', out));
        case ".xlsx" ->
            AtomicFile.write(
                file,
                out ->
                    TableWriter.workbook(TermTable.rows(glossary.terms()), glossary.name(), out));
        case ".tbx", ".xml" ->
            AtomicFile.write(file, out -> out.write(TbxWriter.write(glossary, style)));
        case ".utx" ->
            AtomicFile.write(
                file, out -> out.write(UtxFile.write(glossary).getBytes(StandardCharsets.UTF_8)));
        default ->
            throw new UserException(
                file + ": no format has this ending; choose one of " + String.join(" ", ENDINGS));
      }
    } catch (IOException failed) {
      throw new UserException(
          file + ": the glossary could not be written (" + failed.getMessage() + ")", failed);
    }
  }

  private static void separated(Glossary glossary, char delimiter, OutputStream out)
      throws IOException {
    TableWriter.separated(TermTable.rows(glossary.terms()), delimiter, out);
  }
}
