package org.duizhao.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes rows of cells as comma- or tab-separated values (RFC 4180, with a byte order mark, which
/// spreadsheets need to read UTF-8) or as an Excel workbook of one sheet (ISO/IEC 29500).
public final class TableWriter {

  private TableWriter() {}

  /// Writes separated values in UTF-8.
  public static void separated(List<List<String>> rows, char delimiter, OutputStream out)
      throws IOException {
    Writer writer = Utf8.writer(out);
    writer.write(Utf8.BOM);
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (i > 0) {
          writer.write(delimiter);
        }
        writer.write(quoted(row.get(i), delimiter));
      }
      writer.write("\r\n");
    }
    writer.flush();
  }

  private static String quoted(String cell, char delimiter) {
    boolean plain =
        cell.chars().noneMatch(c -> c == delimiter || c == '"' || c == '\r' || c == '\n')
            && cell.equals(cell.strip());
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  /// Writes a workbook whose cells are all text.
  public static void workbook(List<List<String>> rows, String sheet, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    part(
        zip,
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
        </Types>\
        """);
    part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
    part(
        zip,
        "xl/workbook.xml",
        """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
        <sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>\
        """
            .replace("%s", escaped(sheetName(sheet))));
    part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
    part(zip, "xl/worksheets/sheet1.xml", sheet(rows));
    zip.finish();
    zip.flush();
  }

  private static String relation(String type, String target) {
    return "<Relationships"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
        + " Id=\"rId1\""
        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private static String sheet(List<List<String>> rows) {
    StringBuilder xml = new StringBuilder(rows.size() * 200);
    xml.append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    xml.append("<sheetData>");
    for (List<String> row : rows) {
      xml.append("<row>");
      for (String cell : row) {
        if (cell.isEmpty()) {
          xml.append("<c/>");
        } else {
          xml.append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">");
          xml.append(escaped(cell)).append("</t></is></c>");
        }
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static String escaped(String text) {
    return WellFormed.forXml(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\r", "&#13;");
  }

  /// A name Excel takes: 31 characters at most and none of `[]:*?/\`.
  private static String sheetName(String name) {
    String plain = name.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
    String named = plain.isEmpty() ? "Glossary" : plain;
    return named.length() > 31 ? named.substring(0, 31) : named;
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml)
            .getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
