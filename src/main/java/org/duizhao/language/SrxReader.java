package org.duizhao.language;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.duizhao.core.UserException;
import org.duizhao.language.SrxRules.LanguageMap;
import org.jspecify.annotations.Nullable;

/// Reads one SRX file. Anything wrong in it is reported with its line and column.
final class SrxReader {

  private static final String NAMESPACE = "http://www.lisa.org/srx20";

  private final String name;
  private final Map<String, List<SplitRule>> rules = new LinkedHashMap<>();
  private final List<LanguageMap> maps = new ArrayList<>();

  /// Where each language map asks for its rules, to report those that do not exist.
  private final List<Location> mapPlaces = new ArrayList<>();

  private boolean cascade;
  private boolean rootSeen;

  SrxReader(String name) {
    this.name = name;
  }

  SrxRules read(InputStream stream) {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(stream);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          element(xml);
        }
      }
    } catch (XMLStreamException problem) {
      throw wrong(problem.getLocation(), "is not well-formed XML: " + reason(problem), problem);
    }
    for (int i = 0; i < maps.size(); i++) {
      if (!rules.containsKey(maps.get(i).rules())) {
        throw wrong(
            mapPlaces.get(i),
            "there is no languagerule named \""
                + maps.get(i).rules()
                + "\"; add it or correct the name",
            null);
      }
    }
    return new SrxRules(cascade, rules, maps);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    // A rules file may come from anywhere and must not make us read other files.
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private void element(XMLStreamReader xml) throws XMLStreamException {
    String tag = xml.getLocalName();
    if (!rootSeen) {
      root(xml, tag);
      return;
    }
    switch (tag) {
      case "header" -> cascade = yes(xml, "cascade", false);
      case "languagerule" -> rules.put(attribute(xml, "languagerulename"), languageRule(xml));
      case "languagemap" -> {
        mapPlaces.add(xml.getLocation());
        maps.add(
            new LanguageMap(
                pattern(attribute(xml, "languagepattern"), xml.getLocation()),
                attribute(xml, "languagerulename")));
      }
      // Other elements hold nothing that bears on splitting.
      default -> {}
    }
  }

  private void root(XMLStreamReader xml, String tag) {
    String namespace = xml.getNamespaceURI();
    if (!tag.equals("srx") || (namespace != null && !namespace.equals(NAMESPACE))) {
      throw wrong(xml.getLocation(), "is no SRX 2.0 file: it begins with <" + tag + ">", null);
    }
    if (!attribute(xml, "version").equals("2.0")) {
      throw wrong(xml.getLocation(), "is SRX of another version; convert it to 2.0", null);
    }
    rootSeen = true;
  }

  private List<SplitRule> languageRule(XMLStreamReader xml) throws XMLStreamException {
    List<SplitRule> found = new ArrayList<>();
    String note = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("languagerule")) {
        break;
      }
      if (event == XMLStreamConstants.COMMENT) {
        note = xml.getText().strip();
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rule")) {
        found.add(rule(xml, note));
        note = "";
      }
    }
    return found;
  }

  /// One rule; a comment before it is its note, and `active="no"` in any namespace switches it off.
  private SplitRule rule(XMLStreamReader xml, String note) throws XMLStreamException {
    Location place = xml.getLocation();
    boolean breaks = yes(xml, "break", true);
    boolean active = yes(xml, "active", true);
    @Nullable String before = null;
    @Nullable String after = null;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("rule")) {
        break;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      Location at = xml.getLocation();
      switch (xml.getLocalName()) {
        case "beforebreak" -> before = expression(xml.getElementText(), at);
        case "afterbreak" -> after = expression(xml.getElementText(), at);
        default ->
            throw wrong(at, "<" + xml.getLocalName() + "> has no place in a rule; remove it", null);
      }
    }
    if (before == null && after == null) {
      throw wrong(place, "the rule has neither beforebreak nor afterbreak; add one", null);
    }
    return new SplitRule(
        breaks, before == null ? "" : before, after == null ? "" : after, note, active);
  }

  private String expression(String text, Location at) {
    return pattern(text, at).pattern();
  }

  private Pattern pattern(String expression, Location at) {
    try {
      return Pattern.compile(expression);
    } catch (PatternSyntaxException problem) {
      throw wrong(
          at,
          "\""
              + expression
              + "\" is no regular expression ("
              + problem.getDescription()
              + "); correct it",
          problem);
    }
  }

  private boolean yes(XMLStreamReader xml, String attribute, boolean otherwise) {
    String value = xml.getAttributeValue(null, attribute);
    if (value == null) {
      return otherwise;
    }
    return switch (value) {
      case "yes" -> true;
      case "no" -> false;
      default ->
          throw wrong(
              xml.getLocation(), attribute + "=\"" + value + "\" must be \"yes\" or \"no\"", null);
    };
  }

  private String attribute(XMLStreamReader xml, String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    if (value == null) {
      throw wrong(
          xml.getLocation(),
          "<" + xml.getLocalName() + "> lacks its " + attribute + "; add it",
          null);
    }
    return value;
  }

  private UserException wrong(Location at, String what, @Nullable Exception cause) {
    String message =
        name + ", line " + at.getLineNumber() + ", column " + at.getColumnNumber() + ": " + what;
    return cause == null ? new UserException(message) : new UserException(message, cause);
  }

  /// The parser's message without the place, which it puts on a line of its own.
  private static String reason(XMLStreamException problem) {
    String message = String.valueOf(problem.getMessage());
    int at = message.indexOf("Message: ");
    return (at < 0 ? message : message.substring(at + 9)).lines().findFirst().orElse("");
  }
}
