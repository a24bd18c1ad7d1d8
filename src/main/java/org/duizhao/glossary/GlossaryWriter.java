package org.duizhao.glossary;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Writes a glossary in its one layout: a field a line, a list of words on its field's line. An
/// edit of one term writes the whole file, so that this must be quick with a hundred thousand:
/// texts are made a term at a time and put into UTF-8 at once.
final class GlossaryWriter {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int BYTES_OF_A_TERM = 256;

  private final ByteArrayOutputStream bytes;
  private final StringBuilder out = new StringBuilder();

  private GlossaryWriter(int terms) {
    bytes = new ByteArrayOutputStream(BYTES_OF_A_TERM * (terms + 1));
  }

  /// The file's bytes, in UTF-8.
  static byte[] json(Glossary glossary, UnknownFields unknown) {
    GlossaryWriter writer = new GlossaryWriter(glossary.terms().size());
    writer.glossary(glossary, unknown);
    return writer.bytes.toByteArray();
  }

  private void glossary(Glossary glossary, UnknownFields unknown) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", quoted(glossary.name()));
    fields.put("sourceLanguage", quoted(glossary.sourceLanguage()));
    fields.put("targetLanguage", quoted(glossary.targetLanguage()));
    unknown
        .ofGlossary()
        .forEach((field, value) -> fields.put(field, JSON.writeValueAsString(value)));
    out.append("{\n");
    fields.forEach(
        (field, value) ->
            out.append("  ").append(quoted(field)).append(": ").append(value).append(",\n"));
    out.append("  \"terms\": [");
    String before = "\n    ";
    for (Term term : glossary.terms()) {
      out.append(before);
      Map<String, JsonNode> beside =
          unknown.ofTerms().isEmpty()
              ? Map.of()
              : unknown.ofTerms().getOrDefault(term.key(), Map.of());
      term(term, beside);
      before = ",\n    ";
      flush();
    }
    out.append(glossary.terms().isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
    flush();
  }

  private void flush() {
    bytes.writeBytes(out.toString().getBytes(StandardCharsets.UTF_8));
    out.setLength(0);
  }

  private void term(Term term, Map<String, JsonNode> unknown) {
    string("{\n      \"source\": ", term.source());
    list("variants", term.variants());
    string(",\n      \"target\": ", term.target());
    list("alternatives", term.alternatives());
    list("forbidden", term.forbidden());
    string(",\n      \"partOfSpeech\": ", term.partOfSpeech());
    string(",\n      \"domain\": ", term.domain());
    string(",\n      \"note\": ", term.note());
    string(",\n      \"status\": ", term.status().name().toLowerCase(Locale.ROOT));
    if (term.created() != null) {
      string(",\n      \"created\": ", term.created().toString());
    }
    if (term.changed() != null) {
      string(",\n      \"changed\": ", term.changed().toString());
    }
    unknown.forEach(
        (field, value) ->
            out.append(",\n      ")
                .append(quoted(field))
                .append(": ")
                .append(JSON.writeValueAsString(value)));
    out.append("\n    }");
  }

  private void string(String field, String value) {
    out.append(field);
    quote(value);
  }

  private void list(String field, List<String> values) {
    out.append(",\n      \"").append(field).append("\": [");
    for (int i = 0; i < values.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      quote(values.get(i));
    }
    out.append(']');
  }

  private void quote(String value) {
    // Most need no escapes, and the general way is slow for a hundred thousand terms.
    if (isPlain(value)) {
      out.append('"').append(value).append('"');
    } else {
      out.append(quoted(value));
    }
  }

  private static String quoted(String value) {
    return JSON.writeValueAsString(value);
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }
}
