package org.duizhao.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Reads XML with the JDK's parser and lets nothing invalid pass.
final class XmlReader {

  static final Schema XLIFF = schema("xliff_core_2.0.xsd");

  private XmlReader() {}

  /// The document, valid against the published definition its type names.
  static Document validByType(byte[] xml) {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setValidating(true);
    return parsed(factory, xml);
  }

  /// The document, valid against this published schema.
  static Document validBySchema(byte[] xml, Schema schema) {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setSchema(schema);
    return parsed(factory, xml);
  }

  static List<Element> elements(Element within, String name) {
    NodeList found = within.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static Schema schema(String name) {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    try {
      return factory.newSchema(
          new StreamSource(
              Objects.requireNonNull(XmlReader.class.getResource("raw/" + name)).toString()));
    } catch (SAXException problem) {
      throw new AssertionError(problem);
    }
  }

  private static Document parsed(DocumentBuilderFactory factory, byte[] xml) {
    try {
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setEntityResolver((publicId, systemId) -> published(systemId));
      builder.setErrorHandler(new Strict());
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException problem) {
      throw new AssertionError(problem);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static InputSource published(String systemId) {
    String name = systemId.substring(systemId.lastIndexOf('/') + 1);
    InputStream definition = XmlReader.class.getResourceAsStream("raw/" + name);
    InputSource source = new InputSource(Objects.requireNonNull(definition, name));
    source.setSystemId(systemId);
    return source;
  }

  private static final class Strict implements ErrorHandler {

    @Override
    public void warning(SAXParseException problem) throws SAXException {
      throw problem;
    }

    @Override
    public void error(SAXParseException problem) throws SAXException {
      throw problem;
    }

    @Override
    public void fatalError(SAXParseException problem) throws SAXException {
      throw problem;
    }
  }
}
