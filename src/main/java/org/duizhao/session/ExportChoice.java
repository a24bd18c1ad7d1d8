package org.duizhao.session;

/// What the user wants exported, and how.
///
/// @param format id of the format, such as `tsv`
/// @param bom begins CSV and TSV files with a byte order mark, for Excel
/// @param document id of the one document to write; empty for all
public record ExportChoice(
    String format, boolean confirmedOnly, boolean speakers, boolean bom, String document) {

  public static final ExportChoice DEFAULT = new ExportChoice("html", false, true, false, "");

  public ExportChoice withFormat(String value) {
    return new ExportChoice(value, confirmedOnly, speakers, bom, document);
  }

  public ExportChoice withConfirmedOnly(boolean value) {
    return new ExportChoice(format, value, speakers, bom, document);
  }

  public ExportChoice withSpeakers(boolean value) {
    return new ExportChoice(format, confirmedOnly, value, bom, document);
  }

  public ExportChoice withBom(boolean value) {
    return new ExportChoice(format, confirmedOnly, speakers, value, document);
  }

  public ExportChoice withDocument(String value) {
    return new ExportChoice(format, confirmedOnly, speakers, bom, value);
  }
}
