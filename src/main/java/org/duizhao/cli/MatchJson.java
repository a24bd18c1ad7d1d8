package org.duizhao.cli;

import java.util.List;
import java.util.Locale;
import org.duizhao.memory.Match;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Matches and look-up figures as one line of JSON each.
final class MatchJson {

  private static final JsonMapper JSON = new JsonMapper();

  private MatchJson() {}

  /// A query and its matches, best first.
  static String line(String query, List<Match> matches) {
    ObjectNode node = JSON.createObjectNode();
    node.put("query", query);
    ArrayNode array = node.putArray("matches");
    for (Match match : matches) {
      ObjectNode each = array.addObject();
      each.put("score", match.score());
      each.put("source", match.pair().source());
      each.put("target", match.offered());
      each.put("origin", origin(match));
    }
    return JSON.writeValueAsString(node);
  }

  static String line(LookupFigures figures) {
    ObjectNode node = JSON.createObjectNode();
    node.put("units", figures.units());
    node.put("openMs", figures.openMs());
    node.put("medianMs", figures.quantile(0.5));
    node.put("p95Ms", figures.quantile(0.95));
    node.put("maxMs", figures.quantile(1));
    node.put("heapMiB", figures.heapMiB());
    return JSON.writeValueAsString(node);
  }

  /// Where a match's unit came from: `work`, `file`, `alignment` or `machine`.
  static String origin(Match match) {
    return match.pair().origin().name().toLowerCase(Locale.ROOT);
  }
}
