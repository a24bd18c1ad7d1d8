package org.duizhao.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;

/// A page that needs nothing but itself: both texts side by side, one above the other on a phone,
/// with the glossary's terms marked and listed at the end. Its looks are in `page.css`.
public final class HtmlWriter implements PairWriter {

  @Override
  public String id() {
    return "html";
  }

  @Override
  public List<String> endings() {
    return List.of(".html", ".htm");
  }

  @Override
  public int write(Bilingual bilingual, ExportOptions options, OutputStream out)
      throws IOException {
    Writer writer = Utf8.writer(out);
    int written = new Page(bilingual, options, writer).write();
    writer.flush();
    return written;
  }

  /// One page as it is being written.
  private static final class Page {
    private final Bilingual bilingual;
    private final ExportOptions options;
    private final Writer out;
    private final String source;
    private final String target;

    /// Each term met so far as it stood in the text, and its English.
    private final Map<String, String> terms = new LinkedHashMap<>();

    private int written;

    Page(Bilingual bilingual, ExportOptions options, Writer out) {
      this.bilingual = bilingual;
      this.options = options;
      this.out = out;
      this.source = language(bilingual.sourceLanguage());
      this.target = language(bilingual.targetLanguage());
    }

    int write() throws IOException {
      head();
      for (Bilingual.Text text : bilingual.texts()) {
        text(text);
      }
      terms();
      out.write("</main>\n</body>\n</html>\n");
      return written;
    }

    private void head() throws IOException {
      out.write("<!DOCTYPE html>\n<html" + target + ">\n<head>\n<meta charset=\"utf-8\">\n");
      out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
      out.write("<meta name=\"color-scheme\" content=\"light dark\">\n");
      out.write("<meta name=\"generator\" content=\"Duizhao\">\n");
      out.write("<title>" + Markup.escaped(bilingual.title()) + "</title>\n<style>\n");
      out.write(style());
      out.write("</style>\n</head>\n<body>\n<main>\n");
      out.write("<header class=\"pair languages\"><p" + source + ">");
      out.write(Markup.escaped(Languages.name(bilingual.sourceLanguage())));
      out.write("</p><p" + target + ">");
      out.write(Markup.escaped(Languages.name(bilingual.targetLanguage())) + "</p></header>\n");
    }

    private void text(Bilingual.Text text) throws IOException {
      out.write("<article aria-label=\"" + Markup.attribute(text.name()) + "\">\n");
      Iterator<Block> blocks = Block.of(text, options).iterator();
      Block first =
          blocks.hasNext() ? blocks.next() : new Block(Kind.SENTENCE, "", false, List.of());
      if (first.kind() == Kind.TITLE) {
        block(text, first);
        contents(text);
      } else {
        String name = bilingual.texts().size() > 1 ? text.name() : bilingual.title();
        out.write("<h1 class=\"name\" dir=\"auto\">" + lines(name) + "</h1>\n");
        contents(text);
        block(text, first);
      }
      while (blocks.hasNext()) {
        block(text, blocks.next());
      }
      out.write("</article>\n");
    }

    /// The headings as links, where there are enough of them to want a way between.
    private void contents(Bilingual.Text text) throws IOException {
      StringBuilder links = new StringBuilder();
      int headings = 0;
      for (Pair pair : options.kept(text)) {
        Segment segment = pair.segment();
        if (segment.kind() == Kind.HEADING) {
          headings++;
          links.append("<li><a href=\"#" + Markup.attribute(anchor(text, segment)) + "\">");
          links.append("<span" + source + ">" + lines(segment.source()) + "</span> ");
          links.append("<span" + target + ">" + lines(segment.target()) + "</span></a></li>\n");
        }
      }
      if (headings > 1) {
        out.write("<nav aria-label=\"Contents\"><ul>\n" + links + "</ul></nav>\n");
      }
    }

    private void block(Bilingual.Text text, Block block) throws IOException {
      if (block.pairs().isEmpty()) {
        return;
      }
      out.write("<section class=\"" + name(block.kind()) + "\">\n");
      if (block.begins()) {
        out.write("<p class=\"speaker\" dir=\"auto\">" + lines(block.speaker()) + "</p>\n");
      }
      for (Pair pair : block.pairs()) {
        pair(text, pair);
        written++;
      }
      out.write("</section>\n");
    }

    private void pair(Bilingual.Text text, Pair pair) throws IOException {
      Segment segment = pair.segment();
      String id = Markup.attribute(anchor(text, segment));
      // A heading is one heading, though it stands there in two languages.
      String whole = tag(segment.kind());
      String half = segment.kind() == Kind.SENTENCE ? "p" : "span";
      out.write("<" + whole + " class=\"pair\" id=\"" + id + "\">");
      if (segment.kind() == Kind.SENTENCE) {
        out.write("<a class=\"number\" href=\"#" + id + "\">" + lines(segment.id()) + "</a>");
      }
      String state = segment.state().isConfirmed() ? "" : " class=\"open\"";
      out.write("<" + half + source + ">" + marked(pair) + "</" + half + ">\n");
      out.write("<" + half + target + state + ">" + lines(segment.target()) + "</" + half + ">");
      out.write("</" + whole + ">\n");
    }

    private String marked(Pair pair) {
      String text = pair.segment().source();
      StringBuilder html = new StringBuilder();
      int done = 0;
      for (TermMark term : pair.terms()) {
        String found = term.span().of(text);
        if (found.equalsIgnoreCase(term.target())) {
          // A name that is the same in both languages needs no gloss.
          continue;
        }
        terms.putIfAbsent(found, term.target());
        html.append(lines(text.substring(done, term.span().start())))
            .append("<span class=\"term\" tabindex=\"-1\" title=\"")
            .append(Markup.attribute(term.target()))
            .append("\">")
            .append(lines(found))
            .append("</span>");
        done = term.span().end();
      }
      return html.append(lines(text.substring(done))).toString();
    }

    private void terms() throws IOException {
      if (terms.isEmpty()) {
        return;
      }
      out.write("<aside class=\"terms\"><h2" + target + ">Terms</h2>\n<dl>\n");
      for (Map.Entry<String, String> term : terms.entrySet()) {
        out.write("<div><dt" + source + ">" + lines(term.getKey()) + "</dt>");
        out.write("<dd" + target + ">" + lines(term.getValue()) + "</dd></div>\n");
      }
      out.write("</dl></aside>\n");
    }

    private static String anchor(Bilingual.Text text, Segment segment) {
      return (text.id() + "-" + segment.id()).replaceAll("\\s", "_");
    }

    private static String language(String tag) {
      return " lang=\"" + Markup.attribute(tag) + "\" dir=\"auto\"";
    }

    private static String name(Kind kind) {
      return switch (kind) {
        case TITLE -> "title";
        case HEADING -> "heading";
        case SENTENCE, FURNITURE -> "paragraph";
      };
    }

    private static String tag(Kind kind) {
      return switch (kind) {
        case TITLE -> "h1";
        case HEADING -> "h2";
        case SENTENCE, FURNITURE -> "div";
      };
    }

    /// Text whose line ends are all of one kind, for HTML knows no other.
    private static String lines(String text) {
      return Markup.escaped(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static String style() throws IOException {
      try (InputStream style =
          Objects.requireNonNull(HtmlWriter.class.getResourceAsStream("page.css"))) {
        return new String(style.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }
}
