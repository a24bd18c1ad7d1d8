package org.duizhao.store;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Edit;
import org.duizhao.core.Segment;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// A plain edit as a JSON object, for the edit log.
final class EditJson {

  private EditJson() {}

  static String of(Edit.Replace edit) {
    return SegmentJson.object(
        json -> {
          json.writeStringProperty("document", edit.document());
          json.writeNumberProperty("at", edit.at());
          json.writeName("before");
          write(json, edit.before());
          json.writeName("after");
          write(json, edit.after());
        });
  }

  static String of(Edit.Splice edit) {
    return SegmentJson.object(
        json -> {
          json.writeStringProperty("document", edit.document());
          json.writeNumberProperty("at", edit.at());
          write(json, "removed", edit.removed());
          write(json, "inserted", edit.inserted());
        });
  }

  static Edit read(String text) {
    JsonNode node = SegmentJson.tree(text);
    String document = SegmentJson.text(node, "document");
    int at = node.path("at").intValue();
    if (node.has("removed")) {
      return new Edit.Splice(
          document, at, segments(node.path("removed")), segments(node.path("inserted")));
    }
    return new Edit.Replace(
        document, at, SegmentJson.read(node.path("before")), SegmentJson.read(node.path("after")));
  }

  private static List<Segment> segments(JsonNode array) {
    List<Segment> segments = new ArrayList<>();
    for (JsonNode each : array) {
      segments.add(SegmentJson.read(each));
    }
    return segments;
  }

  private static void write(JsonGenerator json, String key, List<Segment> segments) {
    json.writeArrayPropertyStart(key);
    for (Segment each : segments) {
      write(json, each);
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Segment segment) {
    json.writeStartObject();
    SegmentJson.write(segment, json);
    json.writeEndObject();
  }
}
