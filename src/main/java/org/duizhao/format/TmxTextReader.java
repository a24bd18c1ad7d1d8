package org.duizhao.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the content of a `seg`. Codes stay as the DTD of TMX 1.4 allows them: what it does not
/// know loses its tags and keeps its content, what it demands is supplied. Reuses its buffers: one
/// thread.
final class TmxTextReader {

  /// Elements whose content is code of the original file, apart from `sub` within.
  private static final List<String> CODES = List.of("bpt", "ept", "it", "ph", "ut");

  private static final Map<String, List<String>> ATTRIBUTES =
      Map.of(
          "bpt", List.of("i", "x", "type"),
          "ept", List.of("i"),
          "it", List.of("pos", "x", "type"),
          "ph", List.of("x", "assoc", "type"),
          "hi", List.of("x", "type"),
          "ut", List.of("x"),
          "sub", List.of("datatype", "type"));

  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder markup = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private int codes;
  private boolean hasCodes;

  /// What TMX files are read with.
  static XMLInputFactory factory() {
    XMLInputFactory factory = StrangersXml.factory();
    // A prefix nobody declares, of a tool's own attribute, makes no file unreadable.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }

  /// Reads from the beginning of an element to its end.
  TmxText read(XMLStreamReader xml) throws XMLStreamException {
    plain.setLength(0);
    markup.setLength(0);
    open.clear();
    codes = 0;
    hasCodes = false;
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> {
          start(xml);
          depth++;
        }
        case XMLStreamReader.END_ELEMENT -> {
          depth--;
          if (depth > 0) {
            end();
          }
        }
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> text(xml);
        default -> {}
      }
    }
    return new TmxText(plain.toString(), hasCodes ? markup.toString() : "");
  }

  private void text(XMLStreamReader xml) {
    if (codes == 0) {
      plain.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }
    if (hasCodes) {
      markup.append(Markup.escaped(xml.getText()));
    }
  }

  private void start(XMLStreamReader xml) {
    String name = xml.getLocalName();
    if (!isAllowed(name)) {
      open.push("");
      return;
    }
    open.push(name);
    codes += CODES.contains(name) ? 1 : 0;
    if (!hasCodes) {
      hasCodes = true;
      markup.append(Markup.escaped(plain.toString()));
    }
    markup.append('<').append(name);
    for (String attribute : ATTRIBUTES.getOrDefault(name, List.of())) {
      String value = value(attribute, xml.getAttributeValue(null, attribute));
      if (value != null) {
        markup.append(' ').append(attribute).append("=\"");
        markup.append(Markup.attribute(value)).append('"');
      }
    }
    markup.append('>');
  }

  /// Within code only `sub`, within anything else all others.
  private boolean isAllowed(String name) {
    String parent = open.stream().filter(each -> !each.isEmpty()).findFirst().orElse("seg");
    return CODES.contains(parent)
        ? name.equals("sub")
        : ATTRIBUTES.containsKey(name) && !name.equals("sub");
  }

  private static @Nullable String value(String name, @Nullable String given) {
    if (name.equals("pos")) {
      return given != null && given.toLowerCase(Locale.ROOT).matches("e.*|close.*")
          ? "end"
          : "begin";
    }
    return given == null && name.equals("i") ? "0" : given;
  }

  private void end() {
    String name = open.pop();
    if (!name.isEmpty()) {
      codes -= CODES.contains(name) ? 1 : 0;
      markup.append("</").append(name).append('>');
    }
  }
}
