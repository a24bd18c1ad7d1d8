package org.duizhao.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.duizhao.format.TmxUnit.Details;
import org.duizhao.format.TmxUnit.Prop;
import org.duizhao.format.TmxUnit.Variant;
import org.duizhao.format.XmlCharacters.Place;

/// Reads TMX 1.1 to 1.4b unit by unit, so that a file of any length needs no memory. Reads no
/// document type and fetches nothing. For one thread.
///
/// What can be done without is told as a notice, with its line and column; where the file cannot be
/// read on, a [BrokenFile] says what is wrong there.
public final class TmxReader implements AutoCloseable {

  private final String name;
  private final XmlCharacters characters;
  private final XMLStreamReader xml;
  private final Consumer<String> notices;
  private final TmxTextReader texts = new TmxTextReader();
  private final List<String> open = new ArrayList<>();
  private Place sound = Place.START;
  private List<String> openThere = List.of();
  private Details header = Details.NONE;

  /// Reads as far as the first unit.
  ///
  /// @param name the file's name, for messages
  /// @param notices hears what is wrong with the file and does not stop its reading
  /// @throws BrokenFile when it is no TMX file or broken before its first unit
  /// @throws UncheckedIOException when the stream cannot be read
  public TmxReader(InputStream in, String name, Consumer<String> notices) {
    this.name = name;
    this.notices = notices;
    try {
      characters = new XmlCharacters(in, name);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    xml = started();
    checked(this::readToBody);
  }

  private XMLStreamReader started() {
    try {
      return TmxTextReader.factory().createXMLStreamReader(characters);
    } catch (XMLStreamException broken) {
      throw broken(broken);
    }
  }

  /// What the header says.
  public Details header() {
    return header;
  }

  /// How many bytes of the file have been read.
  public long bytesRead() {
    return characters.bytesRead();
  }

  /// The next unit; nothing at the end of the file.
  public Optional<TmxUnit> next() {
    return checked(() -> isAtNextUnit() ? Optional.of(unit()) : Optional.empty());
  }

  /// Reading that may meet what is not well-formed.
  @FunctionalInterface
  private interface Reading<T> {
    T run() throws XMLStreamException;
  }

  private <T> T checked(Reading<T> reading) {
    try {
      return reading.run();
    } catch (XMLStreamException broken) {
      throw broken(broken);
    }
  }

  private boolean readToBody() throws XMLStreamException {
    boolean headed = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        String element = opened();
        if (open.size() == 1 && !element.equals("tmx")) {
          throw here("this is no TMX file, for it begins with <" + element + ">; choose another");
        }
        switch (element) {
          case "header" -> {
            headed = true;
            readHeader();
          }
          case "body" -> {
            if (!headed) {
              notice("the file has no <header>; its units are read all the same");
            }
            return true;
          }
          case "tmx" -> {}
          default -> skip();
        }
      } else if (event == XMLStreamReader.END_ELEMENT) {
        notice("the file has no <body> and so no units");
      }
    }
    return true;
  }

  private void readHeader() throws XMLStreamException {
    Map<String, String> attributes = attributes();
    if (attributes.getOrDefault("srclang", "").isBlank()) {
      notice("the header does not name its source language (srclang); any is taken");
    }
    Noted noted = new Noted();
    while (xml.next() != XMLStreamReader.END_ELEMENT) {
      if (xml.isStartElement()) {
        read(opened(), noted);
      }
    }
    closed();
    header = noted.with(attributes);
  }

  /// Goes on to the next `tu`, or to the end of the file.
  private boolean isAtNextUnit() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        if (opened().equals("tu")) {
          return true;
        }
        skip();
      } else if (event == XMLStreamReader.END_ELEMENT) {
        closed();
      }
    }
    return false;
  }

  private TmxUnit unit() throws XMLStreamException {
    Map<String, String> attributes = attributes();
    Noted noted = new Noted();
    List<Variant> variants = new ArrayList<>();
    while (xml.next() != XMLStreamReader.END_ELEMENT) {
      if (xml.isStartElement()) {
        String element = opened();
        if (element.equals("tuv")) {
          variants.add(variant());
        } else {
          read(element, noted);
        }
      }
    }
    closed();
    sound = place();
    openThere = List.copyOf(open);
    return new TmxUnit(noted.with(attributes), variants);
  }

  private Variant variant() throws XMLStreamException {
    Map<String, String> attributes = attributes();
    String old = attributes.remove("lang");
    String language = attributes.getOrDefault("xml:lang", old == null ? "" : old).strip();
    attributes.remove("xml:lang");
    if (language.isEmpty()) {
      notice("a <tuv> does not name its language (xml:lang); it is left out");
    }
    Noted noted = new Noted();
    TmxText text = TmxText.of("");
    while (xml.next() != XMLStreamReader.END_ELEMENT) {
      if (xml.isStartElement()) {
        String element = opened();
        if (element.equals("seg")) {
          text = texts.read(xml);
          closed();
        } else {
          read(element, noted);
        }
      }
    }
    closed();
    return new Variant(language, text, noted.with(attributes));
  }

  /// Notes and properties as they are met.
  private static final class Noted {
    private final List<String> notes = new ArrayList<>();
    private final List<Prop> props = new ArrayList<>();

    Details with(Map<String, String> attributes) {
      return attributes.isEmpty() && notes.isEmpty() && props.isEmpty()
          ? Details.NONE
          : new Details(attributes, notes, props);
    }
  }

  private void read(String element, Noted noted) throws XMLStreamException {
    switch (element) {
      case "note" -> noted.notes.add(content());
      case "prop" -> {
        String type = xml.getAttributeValue(null, "type");
        noted.props.add(new Prop(type == null ? "" : type, content()));
      }
      default -> skip();
    }
  }

  private String content() throws XMLStreamException {
    TmxText text = texts.read(xml);
    closed();
    return text.plain();
  }

  private void skip() throws XMLStreamException {
    texts.read(xml);
    closed();
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String prefix = xml.getAttributePrefix(i);
      String local = xml.getAttributeLocalName(i);
      attributes.put(
          prefix == null || prefix.isEmpty() ? local : prefix + ":" + local,
          xml.getAttributeValue(i));
    }
    return attributes;
  }

  private String opened() {
    open.add(xml.getLocalName());
    return xml.getLocalName();
  }

  private void closed() {
    open.removeLast();
  }

  private Place place() {
    return new Place(xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber());
  }

  private void notice(String message) {
    Place place = place();
    notices.accept(name + ":" + place.line() + ":" + place.column() + ": " + message);
  }

  private BrokenFile here(String message) {
    Place place = place();
    return new BrokenFile(name, place.line(), place.column(), message);
  }

  private RuntimeException broken(XMLStreamException problem) {
    if (problem.getNestedException() instanceof IOException unreadable
        && !characters.hasWrongByte()) {
      return new UncheckedIOException(unreadable);
    }
    return new TmxProblem(name, characters).at(problem.getLocation(), sound, openThere);
  }

  @Override
  public void close() {
    try {
      xml.close();
      characters.close();
    } catch (XMLStreamException | IOException unimportant) {
      // Nothing was written.
      return;
    }
  }
}
