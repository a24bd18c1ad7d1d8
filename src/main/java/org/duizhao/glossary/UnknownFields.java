package org.duizhao.glossary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a glossary file holds beside the fields this program knows, to be written back.
///
/// @param ofGlossary fields of the glossary itself
/// @param ofTerms fields of each term
record UnknownFields(
    Map<String, JsonNode> ofGlossary, Map<TermKey, Map<String, JsonNode>> ofTerms) {

  static final UnknownFields NONE = new UnknownFields(Map.of(), Map.of());

  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> KNOWN_OF_GLOSSARY =
      Set.of("name", "sourceLanguage", "targetLanguage", "terms");
  private static final Set<String> KNOWN_OF_TERMS =
      Set.of(
          "source",
          "variants",
          "target",
          "alternatives",
          "forbidden",
          "partOfSpeech",
          "domain",
          "note",
          "status",
          "created",
          "changed");

  /// Collects them from the text of a sound glossary.
  static UnknownFields of(String text) {
    JsonNode glossary = JSON.readTree(text);
    Map<TermKey, Map<String, JsonNode>> ofTerms = new HashMap<>();
    for (JsonNode term : glossary.path("terms")) {
      Map<String, JsonNode> unknown = unknown(term, KNOWN_OF_TERMS);
      if (!unknown.isEmpty()) {
        ofTerms.put(
            new TermKey(
                term.path("source").asString(""),
                term.path("domain").asString(""),
                term.path("partOfSpeech").asString("")),
            unknown);
      }
    }
    return new UnknownFields(unknown(glossary, KNOWN_OF_GLOSSARY), ofTerms);
  }

  private static Map<String, JsonNode> unknown(JsonNode object, Set<String> known) {
    Map<String, JsonNode> unknown = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (!known.contains(field.getKey())) {
        unknown.put(field.getKey(), field.getValue());
      }
    }
    return unknown;
  }
}
