package org.duizhao.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.duizhao.core.Segment;

/// Translation Memory eXchange 1.4b. A memory holds translations, so segments without one are left
/// out.
public final class TmxWriter implements PairWriter {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  @Override
  public String id() {
    return "tmx";
  }

  @Override
  public List<String> endings() {
    return List.of(".tmx");
  }

  @Override
  public int write(Bilingual bilingual, ExportOptions options, OutputStream out)
      throws IOException {
    Writer writer = Utf8.writer(out);
    Markup xml = new Markup(writer);
    xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    xml.line("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
    xml.start("tmx", "version", "1.4");
    header(bilingual, options, xml);
    xml.start("body");
    int written = 0;
    for (Bilingual.Text text : bilingual.texts()) {
      for (Pair pair : options.kept(text)) {
        if (!pair.segment().target().isEmpty()) {
          unit(bilingual, text, pair.segment(), options, xml);
          written++;
        }
      }
    }
    xml.end();
    xml.end();
    writer.flush();
    return written;
  }

  private static void header(Bilingual bilingual, ExportOptions options, Markup xml)
      throws IOException {
    List<String> attributes =
        new ArrayList<>(
            List.of(
                "creationtool", "Duizhao",
                "creationtoolversion", version(),
                "segtype", "sentence",
                "o-tmf", "Duizhao",
                "adminlang", "en",
                "srclang", bilingual.sourceLanguage(),
                "datatype", "plaintext"));
    for (Instant date : options.date().stream().toList()) {
      attributes.addAll(List.of("creationdate", DATE.format(date)));
    }
    xml.start("header", attributes.toArray(String[]::new));
    xml.text("prop", bilingual.title(), "type", "x-title");
    xml.end();
  }

  private static void unit(
      Bilingual bilingual, Bilingual.Text text, Segment segment, ExportOptions options, Markup xml)
      throws IOException {
    xml.start("tu", "tuid", text.id() + ":" + segment.id());
    if (!segment.note().isEmpty()) {
      xml.text("note", segment.note());
    }
    xml.text("prop", text.id(), "type", "x-document");
    xml.text("prop", Integer.toString(segment.paragraph()), "type", "x-paragraph");
    xml.text("prop", segment.kind().name().toLowerCase(Locale.ROOT), "type", "x-kind");
    xml.text("prop", segment.state().name().toLowerCase(Locale.ROOT), "type", "x-state");
    if (!options.speaker(segment).isEmpty()) {
      xml.text("prop", segment.speaker(), "type", "x-speaker");
    }
    variant(bilingual.sourceLanguage(), segment.source(), xml);
    variant(bilingual.targetLanguage(), segment.target(), xml);
    xml.end();
  }

  private static void variant(String language, String text, Markup xml) throws IOException {
    xml.start("tuv", "xml:lang", language);
    xml.text("seg", text);
    xml.end();
  }

  private static String version() {
    return Objects.requireNonNullElse(TmxWriter.class.getPackage().getImplementationVersion(), "0");
  }
}
