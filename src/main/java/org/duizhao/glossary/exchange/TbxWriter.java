package org.duizhao.glossary.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermStatus;
import org.jspecify.annotations.Nullable;

/// Writes TBX-Basic (ISO 30042) in any of its styles. The Chinese is preferred when the term is
/// approved, admitted while it is proposed; of the renderings the first is preferred, alternatives
/// are admitted, and forbidden ones deprecated. For one file.
public final class TbxWriter {

  private static final String MIN = "http://www.tbxinfo.net/ns/min";
  private static final String BASIC = "http://www.tbxinfo.net/ns/basic";

  private final XMLStreamWriter xml;
  private final TbxStyle style;
  private final Glossary glossary;
  private int depth;

  private TbxWriter(XMLStreamWriter xml, TbxStyle style, Glossary glossary) {
    this.xml = xml;
    this.style = style;
    this.glossary = glossary;
  }

  /// The bytes of the file, in UTF-8.
  public static byte[] write(Glossary glossary, TbxStyle style) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new TbxWriter(xml, style, glossary).file();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }

  private boolean isOld() {
    return style == TbxStyle.MARTIF;
  }

  private void file() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    if (isOld()) {
      open("martif", "type", "TBX-Basic", "xml:lang", glossary.targetLanguage());
      open("martifHeader");
    } else {
      open(
          "tbx",
          "type",
          "TBX-Basic",
          "style",
          style == TbxStyle.DCA ? "dca" : "dct",
          "xml:lang",
          glossary.targetLanguage(),
          "xmlns",
          "urn:iso:std:iso:30042:ed-2");
      if (style == TbxStyle.DCT) {
        xml.writeNamespace("min", MIN);
        xml.writeNamespace("basic", BASIC);
      }
      open("tbxHeader");
    }
    open("fileDesc");
    open("titleStmt");
    leaf("title", glossary.name());
    close();
    open("sourceDesc");
    leaf("p", "Glossary of Duizhao");
    close();
    close();
    close();
    open("text");
    open("body");
    int number = 0;
    for (Term term : glossary.terms()) {
      entry(term, ++number);
    }
    close();
    close();
    close();
    xml.writeEndDocument();
  }

  private void entry(Term term, int number) throws XMLStreamException {
    open(isOld() ? "termEntry" : "conceptEntry", "id", "c" + number);
    category("descrip", "basic:subjectField", term.domain());
    if (!term.note().isEmpty()) {
      leaf("note", term.note());
    }
    transaction("origination", term.created());
    transaction("modification", term.changed());
    open(isOld() ? "langSet" : "langSec", "xml:lang", glossary.sourceLanguage());
    named(term.source(), sourceStatus(term.status()), term.partOfSpeech());
    for (String variant : term.variants()) {
      named(variant, "admittedTerm", "");
    }
    close();
    if (!term.target().isEmpty() || !term.alternatives().isEmpty() || !term.forbidden().isEmpty()) {
      open(isOld() ? "langSet" : "langSec", "xml:lang", glossary.targetLanguage());
      if (!term.target().isEmpty()) {
        named(term.target(), "preferredTerm", "");
      }
      for (String alternative : term.alternatives()) {
        named(alternative, "admittedTerm", "");
      }
      for (String forbidden : term.forbidden()) {
        named(forbidden, "deprecatedTerm", "");
      }
      close();
    }
    close();
  }

  private static String sourceStatus(TermStatus status) {
    return switch (status) {
      case APPROVED -> "preferredTerm";
      case PROPOSED -> "admittedTerm";
      case DEPRECATED -> "deprecatedTerm";
    };
  }

  private void named(String text, String status, String partOfSpeech) throws XMLStreamException {
    open(isOld() ? "tig" : "termSec");
    leaf("term", text);
    category("termNote", "min:partOfSpeech", partOfSpeech);
    category("termNote", "min:administrativeStatus", status + "-admn-sts");
    close();
  }

  /// @param category with the prefix it has as a tag
  private void category(String element, String category, String value) throws XMLStreamException {
    if (value.isEmpty()) {
      return;
    }
    if (style == TbxStyle.DCT) {
      leaf(category, value);
    } else {
      leaf(element, value, "type", category.substring(category.indexOf(':') + 1));
    }
  }

  private void transaction(String type, @Nullable LocalDate date) throws XMLStreamException {
    if (date != null) {
      open("transacGrp");
      category("transac", "basic:transactionType", type);
      leaf("date", date.toString());
      close();
    }
  }

  private void open(String element, String... attributes) throws XMLStreamException {
    indent();
    start(element, attributes);
    depth++;
  }

  private void close() throws XMLStreamException {
    depth--;
    indent();
    xml.writeEndElement();
  }

  private void leaf(String element, String text, String... attributes) throws XMLStreamException {
    indent();
    start(element, attributes);
    xml.writeCharacters(allowed(text));
    xml.writeEndElement();
  }

  private void start(String element, String... attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
  }

  private void indent() throws XMLStreamException {
    if (depth > 0) {
      line();
      xml.writeCharacters("  ".repeat(depth));
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /// The text without the characters XML has no way to write.
  private static String allowed(String text) {
    return text.codePoints()
        .filter(
            c ->
                (c >= ' ' && c < 0xD800)
                    || c == '\t'
                    || c == '\n'
                    || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
