package org.duizhao.cli;

import java.util.List;
import java.util.Locale;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermHit;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Terms and hits as one line of JSON each.
final class TermJson {

  private static final JsonMapper JSON = new JsonMapper();

  private TermJson() {}

  static String line(Term term) {
    return JSON.writeValueAsString(object(term));
  }

  /// The hit with its span in `text` and what stands there.
  static String line(TermHit hit, String text) {
    ObjectNode node = JSON.createObjectNode();
    node.putArray("span").add(hit.span().start()).add(hit.span().end());
    node.put("text", hit.span().of(text));
    node.setAll(object(hit.term()));
    return JSON.writeValueAsString(node);
  }

  private static ObjectNode object(Term term) {
    ObjectNode node = JSON.createObjectNode();
    node.put("source", term.source());
    put(node, "variants", term.variants());
    node.put("target", term.target());
    put(node, "alternatives", term.alternatives());
    put(node, "forbidden", term.forbidden());
    node.put("partOfSpeech", term.partOfSpeech());
    node.put("domain", term.domain());
    node.put("note", term.note());
    node.put("status", term.status().name().toLowerCase(Locale.ROOT));
    return node;
  }

  private static void put(ObjectNode node, String field, List<String> values) {
    ArrayNode array = node.putArray(field);
    values.forEach(array::add);
  }
}
