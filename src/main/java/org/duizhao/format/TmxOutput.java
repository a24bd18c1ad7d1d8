package org.duizhao.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.duizhao.format.TmxUnit.Details;
import org.duizhao.format.TmxUnit.Prop;
import org.duizhao.format.TmxUnit.Variant;

/// Writes TMX 1.4b unit by unit, valid against LISA's DTD.
public final class TmxOutput {

  private static final List<String> OF_HEADER =
      List.of(
          "creationtool",
          "creationtoolversion",
          "segtype",
          "o-tmf",
          "adminlang",
          "srclang",
          "datatype",
          "o-encoding",
          "creationdate",
          "creationid",
          "changedate",
          "changeid");

  private static final List<String> OF_UNIT =
      List.of(
          "tuid",
          "o-encoding",
          "datatype",
          "usagecount",
          "lastusagedate",
          "creationtool",
          "creationtoolversion",
          "creationdate",
          "creationid",
          "changedate",
          "segtype",
          "changeid",
          "o-tmf",
          "srclang");

  private static final List<String> OF_VARIANT =
      OF_UNIT.stream()
          .filter(each -> !Set.of("tuid", "segtype", "srclang").contains(each))
          .toList();

  private static final Set<String> SEGMENT_TYPES =
      Set.of("block", "paragraph", "sentence", "phrase");

  private final Writer writer;
  private final Markup xml;

  /// Begins a file.
  ///
  /// @param header its `srclang`, and what else it says; what the DTD demands is supplied
  public TmxOutput(OutputStream out, Details header) throws IOException {
    writer = Utf8.writer(out);
    xml = new Markup(writer);
    xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    xml.line("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
    xml.start("tmx", "version", "1.4");
    Map<String, String> supplied =
        Map.of(
            "creationtool", "Duizhao",
            "creationtoolversion", version(),
            "segtype", "sentence",
            "o-tmf", "Duizhao",
            "adminlang", "en",
            "srclang", "*all*",
            "datatype", "plaintext");
    List<String> attributes = new ArrayList<>();
    for (String name : OF_HEADER) {
      String value = header.attributes().getOrDefault(name, supplied.getOrDefault(name, ""));
      add(attributes, name, value);
    }
    xml.start("header", attributes.toArray(String[]::new));
    write(header.notes(), header.props());
    xml.end();
    xml.start("body");
  }

  /// Writes the next unit.
  ///
  /// @throws IllegalArgumentException when the unit has no text
  public void write(TmxUnit unit) throws IOException {
    if (unit.variants().isEmpty()) {
      throw new IllegalArgumentException("a unit without a text");
    }
    Details details = unit.details();
    xml.start("tu", attributes(OF_UNIT, details).toArray(String[]::new));
    write(details.notes(), details.props());
    for (Variant variant : unit.variants()) {
      List<String> attributes = new ArrayList<>(List.of("xml:lang", variant.language()));
      attributes.addAll(attributes(OF_VARIANT, variant.details()));
      xml.start("tuv", attributes.toArray(String[]::new));
      write(variant.details().notes(), variant.details().props());
      TmxText text = variant.text();
      if (text.markup().isEmpty()) {
        xml.text("seg", text.plain());
      } else {
        xml.content("seg", text.markup());
      }
      xml.end();
    }
    xml.end();
  }

  /// Ends the file and leaves the stream open.
  public void end() throws IOException {
    xml.end();
    xml.end();
    writer.flush();
  }

  private static List<String> attributes(List<String> known, Details details) {
    List<String> attributes = new ArrayList<>();
    if (!details.attributes().isEmpty()) {
      for (String name : known) {
        add(attributes, name, details.get(name));
      }
    }
    return attributes;
  }

  private static void add(List<String> attributes, String name, String value) {
    if (!value.isEmpty() && (!name.equals("segtype") || SEGMENT_TYPES.contains(value))) {
      attributes.addAll(List.of(name, value));
    }
  }

  private void write(List<String> notes, List<Prop> props) throws IOException {
    for (String note : notes) {
      xml.text("note", note);
    }
    for (Prop prop : props) {
      xml.text("prop", prop.value(), "type", prop.type());
    }
  }

  private static String version() {
    return Objects.requireNonNullElse(TmxOutput.class.getPackage().getImplementationVersion(), "0");
  }
}
