package org.duizhao.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/// Elements written one after the other, each on its own line, so that a document of any length
/// needs no memory. Attributes are given as names and values in turn.
final class Markup {

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  Markup(Writer out) {
    this.out = out;
  }

  /// A line that is no element, such as a document type.
  void line(String line) throws IOException {
    out.write(line);
    out.write('\n');
  }

  void start(String name, String... attributes) throws IOException {
    tag(name, attributes);
    out.write(">\n");
    open.push(name);
  }

  void end() throws IOException {
    String name = open.pop();
    indent();
    out.write("</" + name + ">\n");
  }

  /// An element that holds text.
  void text(String name, String text, String... attributes) throws IOException {
    content(name, escaped(text), attributes);
  }

  /// An element whose content is markup already.
  void content(String name, String content, String... attributes) throws IOException {
    tag(name, attributes);
    out.write(content.isEmpty() ? "/>\n" : ">" + content + "</" + name + ">\n");
  }

  /// Text as it stands between tags, without the characters XML cannot hold.
  static String escaped(String text) {
    return WellFormed.forXml(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\r", "&#13;");
  }

  /// Text as it stands between the quotation marks of an attribute.
  static String attribute(String text) {
    return escaped(text).replace("\"", "&quot;").replace("\t", "&#9;").replace("\n", "&#10;");
  }

  private void tag(String name, String... attributes) throws IOException {
    indent();
    out.write("<" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(" " + attributes[i] + "=\"" + attribute(attributes[i + 1]) + "\"");
    }
  }

  private void indent() throws IOException {
    for (int i = 0; i < open.size(); i++) {
      out.write("  ");
    }
  }
}
