package org.duizhao.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Tab-separated values: one pair a line, no quoting. A tab, line end or backslash in a text is
/// written `\t`, `\n`, `\r` or `\\`.
public final class TsvWriter implements PairWriter {

  @Override
  public String id() {
    return "tsv";
  }

  @Override
  public List<String> endings() {
    return List.of(".tsv", ".tab");
  }

  @Override
  public int write(Bilingual bilingual, ExportOptions options, OutputStream out)
      throws IOException {
    return new Columns('\t', "\n", TsvWriter::escaped).write(bilingual, options, out);
  }

  private static String escaped(String cell) {
    return cell.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
