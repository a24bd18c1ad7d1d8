package org.duizhao.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Comma-separated values as RFC 4180 has them: lines end in CRLF, and a cell holding a comma, a
/// quotation mark or a line end is quoted.
public final class CsvWriter implements PairWriter {

  @Override
  public String id() {
    return "csv";
  }

  @Override
  public List<String> endings() {
    return List.of(".csv");
  }

  @Override
  public int write(Bilingual bilingual, ExportOptions options, OutputStream out)
      throws IOException {
    return new Columns(',', "\r\n", CsvWriter::quoted).write(bilingual, options, out);
  }

  static String quoted(String cell) {
    boolean plain =
        cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
            && cell.equals(cell.strip());
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
