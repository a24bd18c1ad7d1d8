package org.duizhao.format.read;

import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.duizhao.format.StrangersXml;

/// Pulls an XML file through: no DTD, no entities from outside, no tree in memory.
final class Xml {

  private final XMLStreamReader reader;

  /// Called for each start and end of an element and for each run of text.
  interface Handler {

    void start(String element, Attributes attributes);

    void end(String element);

    default void text(String characters) {}
  }

  /// The attributes of the element that has just started; by local name.
  interface Attributes {

    /// The value, empty when there is no such attribute.
    String get(String localName);
  }

  private Xml(XMLStreamReader reader) {
    this.reader = reader;
  }

  /// Hands the whole file to `handler`.
  ///
  /// @throws XMLStreamException when the file is not well-formed
  static void read(InputStream in, Handler handler) throws XMLStreamException {
    new Xml(StrangersXml.factory().createXMLStreamReader(in)).pull(handler);
  }

  private void pull(Handler handler) throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> handler.start(reader.getLocalName(), this::value);
        case XMLStreamConstants.END_ELEMENT -> handler.end(reader.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            handler.text(reader.getText());
        default -> {}
      }
    }
  }

  /// Office writes one name in several name spaces, so the local name alone counts.
  private String value(String localName) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(localName)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }
}
