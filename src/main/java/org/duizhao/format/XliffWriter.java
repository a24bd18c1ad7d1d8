package org.duizhao.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.duizhao.core.Segment;
import org.duizhao.core.State;

/// XLIFF 2.1 core: a file a document, a group a paragraph, a unit a segment. Terms are marked in
/// the source; characters XML cannot hold are kept as `cp` elements.
public final class XliffWriter implements PairWriter {

  @Override
  public String id() {
    return "xliff";
  }

  @Override
  public List<String> endings() {
    return List.of(".xlf", ".xliff");
  }

  @Override
  public int write(Bilingual bilingual, ExportOptions options, OutputStream out)
      throws IOException {
    Writer writer = Utf8.writer(out);
    Markup xml = new Markup(writer);
    xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    xml.start(
        "xliff",
        "xmlns",
        "urn:oasis:names:tc:xliff:document:2.0",
        "version",
        "2.1",
        "srcLang",
        bilingual.sourceLanguage(),
        "trgLang",
        bilingual.targetLanguage());
    int written = 0;
    for (Bilingual.Text text : bilingual.texts()) {
      written += file(text.id(), text.name(), options.kept(text), options, xml);
    }
    if (bilingual.texts().isEmpty()) {
      // XLIFF knows no document without a file.
      file("none", bilingual.title(), List.of(), options, xml);
    }
    xml.end();
    writer.flush();
    return written;
  }

  private static int file(
      String id, String name, Iterable<Pair> pairs, ExportOptions options, Markup xml)
      throws IOException {
    xml.start("file", "id", token(id), "original", name, "xml:space", "preserve");
    int written = 0;
    int paragraph = -1;
    for (Pair pair : pairs) {
      Segment segment = pair.segment();
      if (written == 0 || segment.paragraph() != paragraph) {
        if (written > 0) {
          xml.end();
        }
        paragraph = segment.paragraph();
        xml.start("group", "id", "p" + token(segment.id()));
      }
      unit(pair, options, xml);
      written++;
    }
    if (written == 0) {
      // Nor a file without a unit or a group.
      xml.start("group", "id", "p0");
    }
    xml.end();
    xml.end();
    return written;
  }

  private static void unit(Pair pair, ExportOptions options, Markup xml) throws IOException {
    Segment segment = pair.segment();
    String kind = segment.kind().name().toLowerCase(Locale.ROOT);
    xml.start("unit", "id", "u" + token(segment.id()), "type", "duizhao:" + kind);
    String speaker = options.speaker(segment);
    if (!speaker.isEmpty() || !segment.note().isEmpty()) {
      xml.start("notes");
      if (!speaker.isEmpty()) {
        xml.text("note", speaker, "category", "speaker");
      }
      if (!segment.note().isEmpty()) {
        xml.text("note", segment.note(), "category", "translator");
      }
      xml.end();
    }
    xml.start("segment", state(segment.state()).toArray(String[]::new));
    xml.content("source", marked(pair));
    if (!segment.target().isEmpty()) {
      xml.content("target", inline(segment.target()));
    }
    xml.end();
    xml.end();
  }

  private static List<String> state(State state) {
    return switch (state) {
      case UNTRANSLATED -> List.of("state", "initial");
      case DRAFT -> List.of("state", "initial", "subState", "duizhao:draft");
      case TRANSLATED -> List.of("state", "translated");
      case REVIEWED -> List.of("state", "reviewed");
    };
  }

  private static String marked(Pair pair) {
    String source = pair.segment().source();
    StringBuilder content = new StringBuilder();
    int mark = 0;
    int done = 0;
    for (TermMark term : pair.terms()) {
      mark++;
      content
          .append(inline(source.substring(done, term.span().start())))
          .append("<mrk id=\"m")
          .append(mark)
          .append("\" type=\"term\" value=\"")
          .append(Markup.attribute(term.target()))
          .append("\">")
          .append(inline(term.span().of(source)))
          .append("</mrk>");
      done = term.span().end();
    }
    return content.append(inline(source.substring(done))).toString();
  }

  private static String inline(String text) {
    StringBuilder content = new StringBuilder();
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!WellFormed.isXml(unit) || WellFormed.isLoneSurrogate(text, i)) {
        content.append(Markup.escaped(text.substring(done, i)));
        content.append(String.format(Locale.ROOT, "<cp hex=\"%04X\"/>", (int) unit));
        done = i + 1;
      }
    }
    return content.append(Markup.escaped(text.substring(done))).toString();
  }

  /// An identifier as XML's name token: other characters as `_x` and their four hexadecimal digits
  /// and `_`, so that no two become one.
  private static String token(String id) {
    StringBuilder token = new StringBuilder();
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.');
      token.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "_x%04X_", (int) c));
    }
    return token.isEmpty() ? "_" : token.toString();
  }
}
