package org.duizhao.store;

import java.io.StringWriter;
import java.util.Locale;
import org.duizhao.core.Kind;
import org.duizhao.core.Origin;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A segment as a JSON object: keys always in one order, values that say nothing left out.
final class SegmentJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private SegmentJson() {}

  /// Writes the inside of one JSON object.
  @FunctionalInterface
  interface Content {
    void writeTo(JsonGenerator json);
  }

  /// One JSON object on one line, without the line end.
  static String object(Content content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(out)) {
      json.writeStartObject();
      content.writeTo(json);
      json.writeEndObject();
    }
    return wellFormed(out.toString());
  }

  static String of(Segment segment) {
    return object(json -> write(segment, json));
  }

  static void write(Segment segment, JsonGenerator json) {
    json.writeStringProperty("id", segment.id());
    if (segment.paragraph() != 0) {
      json.writeNumberProperty("paragraph", segment.paragraph());
    }
    if (segment.kind() != Kind.SENTENCE) {
      json.writeStringProperty("kind", name(segment.kind()));
    }
    writeUnlessEmpty(json, "speaker", segment.speaker());
    json.writeStringProperty("source", segment.source());
    json.writeStringProperty("target", segment.target());
    if (segment.state() != State.UNTRANSLATED) {
      json.writeStringProperty("state", name(segment.state()));
    }
    writeUnlessEmpty(json, "note", segment.note());
    if (segment.origin() != Origin.NONE) {
      json.writeStringProperty("origin", name(segment.origin()));
    }
    Span span = segment.span();
    if (span.end() != 0) {
      json.writeArrayPropertyStart("span");
      json.writeNumber(span.start());
      json.writeNumber(span.end());
      json.writeEndArray();
    }
    if (segment.bookmarked()) {
      json.writeBooleanProperty("bookmarked", true);
    }
  }

  /// Reads what [#of] wrote.
  ///
  /// @throws IllegalArgumentException when the object is not a segment; the message says why
  static Segment read(String text) {
    return read(tree(text));
  }

  static Segment read(JsonNode node) {
    return new Segment(
        text(node, "id"),
        number(node.path("paragraph"), "paragraph"),
        value(Kind.class, node, "kind", Kind.SENTENCE),
        textOrEmpty(node, "speaker"),
        text(node, "source"),
        text(node, "target"),
        value(State.class, node, "state", State.UNTRANSLATED),
        textOrEmpty(node, "note"),
        value(Origin.class, node, "origin", Origin.NONE),
        span(node.path("span")),
        flag(node, "bookmarked"));
  }

  /// The JSON object in `text`.
  ///
  /// @throws IllegalArgumentException when it is not one
  static JsonNode tree(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      if (!node.isObject()) {
        throw new IllegalArgumentException("not a JSON object");
      }
      return node;
    } catch (JacksonException broken) {
      int column = broken.getLocation() == null ? -1 : broken.getLocation().getColumnNr();
      String place = column < 1 ? "" : " at column " + column;
      throw new IllegalArgumentException("broken JSON" + place, broken);
    }
  }

  static String text(JsonNode node, String key) {
    if (!node.path(key).isString()) {
      throw new IllegalArgumentException("\"" + key + "\" is missing or not a text");
    }
    return node.path(key).stringValue();
  }

  static String textOrEmpty(JsonNode node, String key) {
    return node.has(key) ? text(node, key) : "";
  }

  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> E value(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
  }

  private static <E extends Enum<E>> E value(Class<E> type, JsonNode node, String key, E absent) {
    if (!node.has(key)) {
      return absent;
    }
    String name = text(node, key);
    try {
      return value(type, name);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException("no " + key + " is called \"" + name + "\"", unknown);
    }
  }

  private static boolean flag(JsonNode node, String key) {
    if (node.has(key) && !node.path(key).isBoolean()) {
      throw new IllegalArgumentException("\"" + key + "\" is neither true nor false");
    }
    return node.path(key).asBoolean(false);
  }

  private static Span span(JsonNode node) {
    if (node.isMissingNode()) {
      return new Span(0, 0);
    }
    if (!node.isArray() || node.size() != 2) {
      throw new IllegalArgumentException("\"span\" is not two numbers");
    }
    return new Span(number(node.path(0), "span"), number(node.path(1), "span"));
  }

  private static int number(JsonNode node, String key) {
    if (node.isMissingNode()) {
      return 0;
    }
    if (!node.isInt() || node.intValue() < 0) {
      throw new IllegalArgumentException("\"" + key + "\" is not a number from 0 up");
    }
    return node.intValue();
  }

  private static void writeUnlessEmpty(JsonGenerator json, String key, String value) {
    if (!value.isEmpty()) {
      json.writeStringProperty(key, value);
    }
  }

  /// Half a surrogate pair cannot be written as UTF-8. It becomes U+FFFD wherever it is stored, so
  /// that text, undo steps and history still agree when they are read again.
  static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        i++;
      } else {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(i, '\ufffd');
      }
    }
    return mended == null ? text : mended.toString();
  }
}
