package org.duizhao.glossary.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.duizhao.core.UserException;

/// Reads TBX (ISO 30042): the edition of 2019 in both styles, TBX-Basic among it, and `martif`, the
/// older form. Reads no document type and fetches nothing. For one file.
public final class TbxReader {

  private static final Set<String> ENTRIES = Set.of("conceptEntry", "termEntry");
  private static final Set<String> LANGUAGES = Set.of("langSec", "langSet");
  private static final Set<String> TERMS = Set.of("termSec", "tig", "ntig");

  /// Elements that name their data category in an attribute; any other is one itself.
  private static final Set<String> WITH_TYPE =
      Set.of("termNote", "descrip", "admin", "transac", "ref", "xref", "adminNote", "descripNote");

  private final String name;
  private final XMLStreamReader xml;
  private final List<Imported.Placed> terms = new ArrayList<>();
  private final List<ImportNote> notes = new ArrayList<>();
  private TbxEntry entry = new TbxEntry(0);
  private boolean inEntry;
  private boolean rooted;

  private TbxReader(XMLStreamReader xml, String name) {
    this.xml = xml;
    this.name = name;
  }

  /// Reads the terms.
  ///
  /// @param name the file's name, for the message
  /// @throws UserException when it is no TBX file or not well-formed; names line and column
  public static Imported read(byte[] bytes, String name) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      TbxReader reader =
          new TbxReader(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)), name);
      reader.pull();
      return new Imported(reader.terms, reader.notes);
    } catch (XMLStreamException broken) {
      String message = String.valueOf(broken.getMessage()).replaceAll("(?s).*Message: ", "");
      throw new UserException(
          name
              + ":"
              + (broken.getLocation() == null
                  ? ""
                  : broken.getLocation().getLineNumber()
                      + ":"
                      + broken.getLocation().getColumnNumber()
                      + ":")
              + " not well-formed XML ("
              + message.lines().findFirst().orElse("")
              + "); mend the file there",
          broken);
    }
  }

  private void pull() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> {
          if (ENTRIES.contains(xml.getLocalName())) {
            inEntry = false;
            entry.close(terms, notes);
          }
        }
        default -> {}
      }
    }
  }

  private void start(String element) throws XMLStreamException {
    if (!rooted) {
      rooted = true;
      if (!element.equals("tbx") && !element.equals("martif")) {
        throw new UserException(
            name + ":" + line() + ": this is no TBX file, for it begins with <" + element + ">");
      }
    } else if (ENTRIES.contains(element)) {
      entry = new TbxEntry(line());
      inEntry = true;
    } else if (inEntry) {
      inside(element);
    }
  }

  private void inside(String element) throws XMLStreamException {
    if (LANGUAGES.contains(element)) {
      entry.language(attribute("lang"));
    } else if (TERMS.contains(element)) {
      entry.termSection();
    } else if (element.equals("term")) {
      entry.term(content());
    } else if (!element.endsWith("Grp") && !element.equals("termCompList")) {
      String category = WITH_TYPE.contains(element) ? attribute("type") : element;
      int line = line();
      entry.detail(category, content(), line, notes);
    }
  }

  private int line() {
    return xml.getLocation().getLineNumber();
  }

  private String attribute(String localName) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(localName)) {
        return xml.getAttributeValue(i).strip();
      }
    }
    return "";
  }

  /// The text of the element, marks within it left out.
  private String content() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString().strip();
  }

  /// Whether the first characters of a file are those of TBX.
  public static boolean isTbx(String start) {
    String lower = start.toLowerCase(Locale.ROOT);
    return lower.contains("<tbx") || lower.contains("<martif");
  }
}
