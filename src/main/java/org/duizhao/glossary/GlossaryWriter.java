package org.duizhao.glossary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Writes a glossary in its one layout: a field a line, a list of words on its field's line.
final class GlossaryWriter {

  private static final JsonMapper JSON = new JsonMapper();

  private GlossaryWriter() {}

  static String json(Glossary glossary, UnknownFields unknown) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", quoted(glossary.name()));
    fields.put("sourceLanguage", quoted(glossary.sourceLanguage()));
    fields.put("targetLanguage", quoted(glossary.targetLanguage()));
    unknown
        .ofGlossary()
        .forEach((field, value) -> fields.put(field, JSON.writeValueAsString(value)));
    fields.put("terms", terms(glossary, unknown));
    return object(fields, "") + "\n";
  }

  private static String terms(Glossary glossary, UnknownFields unknown) {
    if (glossary.terms().isEmpty()) {
      return "[]";
    }
    return glossary.terms().stream()
        .map(term -> term(term, unknown.ofTerms().getOrDefault(term.key(), Map.of())))
        .collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
  }

  private static String term(Term term, Map<String, JsonNode> unknown) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("source", quoted(term.source()));
    fields.put("variants", list(term.variants()));
    fields.put("target", quoted(term.target()));
    fields.put("alternatives", list(term.alternatives()));
    fields.put("forbidden", list(term.forbidden()));
    fields.put("partOfSpeech", quoted(term.partOfSpeech()));
    fields.put("domain", quoted(term.domain()));
    fields.put("note", quoted(term.note()));
    fields.put("status", quoted(term.status().name().toLowerCase(Locale.ROOT)));
    if (term.created() != null) {
      fields.put("created", quoted(term.created().toString()));
    }
    if (term.changed() != null) {
      fields.put("changed", quoted(term.changed().toString()));
    }
    unknown.forEach((field, value) -> fields.put(field, JSON.writeValueAsString(value)));
    return object(fields, "    ");
  }

  private static String object(Map<String, String> fields, String indent) {
    StringBuilder object = new StringBuilder(256).append('{');
    fields.forEach(
        (field, value) ->
            object
                .append(object.length() == 1 ? "\n" : ",\n")
                .append(indent)
                .append("  ")
                .append(quoted(field))
                .append(": ")
                .append(value));
    return object.append('\n').append(indent).append('}').toString();
  }

  private static String list(List<String> values) {
    return values.isEmpty()
        ? "[]"
        : values.stream().map(GlossaryWriter::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String value) {
    // Most need no escapes, and the general way is slow for a hundred thousand terms.
    return isPlain(value) ? "\"" + value + "\"" : JSON.writeValueAsString(value);
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
