package org.duizhao.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Writes a report as a page, as comma-separated values, or as one JSON object a line. Stateless.
public final class ReportWriter {

  private static final JsonMapper JSON = new JsonMapper();

  private static final String STYLE =
      """
      body { font: 15px/1.5 system-ui, sans-serif; margin: 2.5em auto; max-width: 76em; padding: 0 1.5em; }
      h1 { font-size: 1.5em; margin-bottom: 0; }
      p { color: GrayText; margin-top: .3em; }
      table { border-collapse: collapse; width: 100%; }
      th, td { border-bottom: 1px solid #8884; padding: .45em .7em; text-align: left; vertical-align: top; }
      th { position: sticky; top: 0; background: Canvas; }
      tr[class] td:first-child { font-weight: 600; white-space: nowrap; border-left: 3px solid; }
      .error td:first-child { color: #c4232f; border-left-color: #c4232f; }
      .warning td:first-child { color: #9a5b00; border-left-color: #9a5b00; }
      .info td:first-child { color: #5a6472; border-left-color: #5a6472; }
      @media (prefers-color-scheme: dark) {
        .error td:first-child { color: #ff8086; border-left-color: #ff8086; }
        .warning td:first-child { color: #f0b64f; border-left-color: #f0b64f; }
        .info td:first-child { color: #aab4c2; border-left-color: #aab4c2; }
      }
      """;

  private ReportWriter() {}

  /// A page that needs nothing but itself.
  public static void html(Report report, OutputStream out) throws IOException {
    Writer writer = Utf8.writer(out);
    writer.write("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n");
    writer.write("<meta name=\"color-scheme\" content=\"light dark\">\n");
    writer.write("<title>" + Markup.escaped(report.title()) + "</title>\n");
    writer.write("<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
    writer.write("<h1>" + Markup.escaped(report.title()) + "</h1>\n");
    writer.write("<p>" + Markup.escaped(report.summary()) + "</p>\n<table>\n");
    row(writer, "th", "", report.columns());
    for (int i = 0; i < report.rows().size(); i++) {
      row(
          writer,
          "td",
          i < report.marks().size() ? report.marks().get(i) : "",
          report.rows().get(i));
    }
    writer.write("</table>\n</body>\n</html>\n");
    writer.flush();
  }

  /// Values as spreadsheets read them, under the names of the columns.
  public static void csv(Report report, OutputStream out) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    lines.add(report.columns());
    lines.addAll(report.rows());
    TableWriter.separated(lines, ',', out);
  }

  /// An object a row, its keys the columns.
  public static void jsonLines(Report report, OutputStream out) throws IOException {
    Writer writer = Utf8.writer(out);
    for (List<String> cells : report.rows()) {
      Map<String, String> object = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        object.put(report.columns().get(i), WellFormed.of(cells.get(i)));
      }
      writer.write(JSON.writeValueAsString(object) + "\n");
    }
    writer.flush();
  }

  private static void row(Writer writer, String element, String mark, List<String> cells)
      throws IOException {
    writer.write(mark.isEmpty() ? "<tr>" : "<tr class=\"" + Markup.escaped(mark) + "\">");
    for (String cell : cells) {
      writer.write("<" + element + ">" + Markup.escaped(cell) + "</" + element + ">");
    }
    writer.write("</tr>\n");
  }
}
