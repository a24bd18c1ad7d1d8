package org.duizhao.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.duizhao.core.Segment;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// JSON Lines: one object a pair, the keys always in the same order.
public final class JsonLinesWriter implements PairWriter {

  @Override
  public String id() {
    return "jsonl";
  }

  @Override
  public List<String> endings() {
    return List.of(".jsonl", ".ndjson");
  }

  @Override
  public int write(Bilingual bilingual, ExportOptions options, OutputStream out)
      throws IOException {
    Writer writer = Utf8.writer(out);
    JsonFactory factory =
        JsonFactory.builder()
            .rootValueSeparator("")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    int written = 0;
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), writer)) {
      for (Bilingual.Text text : bilingual.texts()) {
        for (Pair pair : options.kept(text)) {
          write(text, pair, options, json);
          json.writeRaw('\n');
          written++;
        }
      }
    } catch (JacksonIOException problem) {
      throw problem.getCause();
    }
    writer.flush();
    return written;
  }

  private static void write(
      Bilingual.Text text, Pair pair, ExportOptions options, JsonGenerator json) {
    Segment segment = pair.segment();
    json.writeStartObject();
    property(json, "document", text.id());
    property(json, "id", segment.id());
    json.writeNumberProperty("paragraph", segment.paragraph());
    property(json, "kind", segment.kind().name().toLowerCase(Locale.ROOT));
    if (options.speakers()) {
      json.writeName("speaker");
      if (segment.speaker().isEmpty()) {
        json.writeNull();
      } else {
        json.writeString(WellFormed.of(segment.speaker()));
      }
    }
    property(json, "source", segment.source());
    property(json, "target", segment.target());
    property(json, "state", segment.state().name().toLowerCase(Locale.ROOT));
    property(json, "note", segment.note());
    json.writeArrayPropertyStart("terms");
    for (TermMark term : pair.terms()) {
      json.writeStartObject();
      json.writeNumberProperty("start", term.span().start());
      json.writeNumberProperty("end", term.span().end());
      property(json, "target", term.target());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void property(JsonGenerator json, String name, String value) {
    json.writeStringProperty(name, WellFormed.of(value));
  }
}
