package org.duizhao.format.read;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// Reads the sheets of an Excel workbook (ISO/IEC 29500, part 1, chapter 18): each a table of what
/// its cells show. Hidden sheets are left out; a formula has the value it had when it was saved.
public final class XlsxReader implements ContentsReader {

  private static final String WORKBOOK = "xl/workbook.xml";

  @Override
  public Contents read(byte[] bytes, String name) {
    Archive archive = Archive.of(bytes, name);
    try {
      return new Contents("xlsx", tables(archive));
    } catch (XMLStreamException | NumberFormatException damaged) {
      throw Archive.damaged(name, damaged);
    }
  }

  private static List<Part> tables(Archive archive) throws XMLStreamException {
    List<Sheet> sheets = new ArrayList<>();
    Xml.read(archive.open(WORKBOOK), new SheetList(sheets));
    Map<String, String> targets = new HashMap<>();
    Xml.read(archive.open("xl/_rels/workbook.xml.rels"), new Relations(targets));
    List<String> strings = new ArrayList<>();
    if (archive.holds("xl/sharedStrings.xml")) {
      Xml.read(archive.open("xl/sharedStrings.xml"), new SharedStrings(strings));
    }
    NumberFormats formats = new NumberFormats();
    if (archive.holds("xl/styles.xml")) {
      Xml.read(archive.open("xl/styles.xml"), formats);
    }
    List<Part> tables = new ArrayList<>();
    for (Sheet sheet : sheets) {
      String target = targets.getOrDefault(sheet.relation(), "");
      String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
      if (path.contains("worksheets/")) {
        InputStream in = archive.open(path);
        SheetRows rows = new SheetRows(strings, formats);
        Xml.read(in, rows);
        tables.add(new Table(sheet.name(), rows.rows()));
      }
    }
    return tables;
  }

  private record Sheet(String name, String relation) {}

  private record SheetList(List<Sheet> sheets) implements Xml.Handler {

    @Override
    public void start(String element, Xml.Attributes attributes) {
      if (element.equals("sheet") && !attributes.get("state").endsWith("idden")) {
        sheets.add(new Sheet(attributes.get("name"), attributes.get("id")));
      }
    }

    @Override
    public void end(String element) {}
  }

  private record Relations(Map<String, String> targets) implements Xml.Handler {

    @Override
    public void start(String element, Xml.Attributes attributes) {
      if (element.equals("Relationship")) {
        targets.put(attributes.get("Id"), attributes.get("Target"));
      }
    }

    @Override
    public void end(String element) {}
  }

  /// The workbook's strings, readings of characters (`rPh`) left out.
  private static final class SharedStrings implements Xml.Handler {

    private final List<String> strings;
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inReading;

    SharedStrings(List<String> strings) {
      this.strings = strings;
    }

    @Override
    public void start(String element, Xml.Attributes attributes) {
      switch (element) {
        case "si" -> text.setLength(0);
        case "rPh" -> inReading = true;
        case "t" -> inText = !inReading;
        default -> {}
      }
    }

    @Override
    public void end(String element) {
      switch (element) {
        case "si" -> strings.add(text.toString());
        case "rPh" -> inReading = false;
        case "t" -> inText = false;
        default -> {}
      }
    }

    @Override
    public void text(String characters) {
      if (inText) {
        text.append(characters);
      }
    }
  }
}
