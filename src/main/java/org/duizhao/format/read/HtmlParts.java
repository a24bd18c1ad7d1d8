package org.duizhao.format.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duizhao.core.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Collects paragraphs and tables from the elements of a page. Used once.
final class HtmlParts implements NodeFilter {

  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "nav",
          "footer",
          "aside",
          "form",
          "button",
          "select",
          "input",
          "textarea",
          "iframe",
          "object",
          "svg",
          "canvas",
          "audio",
          "video",
          "rt",
          "rp",
          "rtc",
          "dialog",
          "menu");

  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private Kind kind = Kind.SENTENCE;
  private boolean apart = true;
  private int preformatted;

  List<Part> of(Element body) {
    body.filter(this);
    flush();
    return List.copyOf(parts);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (isUnread(element)) {
      if (element.isBlock()) {
        flush();
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    if (HtmlTable.isTable(element)) {
      flush();
      parts.add(HtmlTable.of(element));
      apart = true;
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      line.append('\n');
    } else if (isBlock(element)) {
      flush();
      kind = isHeading(name) ? name.equals("h1") ? Kind.TITLE : Kind.HEADING : kind;
      preformatted += name.equals("pre") ? 1 : 0;
      apart |= name.equals("hr");
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && isBlock(element)) {
      flush();
      preformatted -= element.normalName().equals("pre") ? 1 : 0;
      if (isHeading(element.normalName())) {
        kind = Kind.SENTENCE;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void append(TextNode text) {
    if (preformatted > 0) {
      line.append(text.getWholeText());
      return;
    }
    // White space is one blank; between Chinese lines it is none.
    String words = text.getWholeText().replaceAll("[ \\t\\n\\r\\f]+", " ");
    boolean doubled = line.isEmpty() || Character.isWhitespace(line.charAt(line.length() - 1));
    line.append(doubled && words.startsWith(" ") ? words.substring(1) : words);
  }

  private void flush() {
    for (String each : line.toString().split("\n", -1)) {
      String words = each.replace('\u00a0', ' ').strip();
      if (!words.isEmpty()) {
        parts.add(new Paragraph(words, kind, apart));
        apart = false;
      } else if (parts.isEmpty()) {
        apart = true;
      }
    }
    apart |= line.toString().contains("\n\n");
    line.setLength(0);
  }

  static boolean isUnread(Element element) {
    String name = element.normalName();
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return UNREAD.contains(name)
        || element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || (name.equals("header") && isPageHeader(element));
  }

  /// An article's header holds its title; the page's holds its menus, and one of the program's own
  /// export the names of the languages.
  private static boolean isPageHeader(Element header) {
    return header.hasClass("languages")
        || (header.selectFirst("h1") == null && header.closest("article, main, section") == null);
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || element.normalName().equals("td");
  }

  private static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }
}
