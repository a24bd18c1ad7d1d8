package org.duizhao.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.duizhao.session.matching.MatchBand;
import org.duizhao.session.matching.MatchStatistics;
import org.duizhao.session.matching.MatchStatistics.Count;
import tools.jackson.databind.node.ObjectNode;

/// Match bands as text and as JSON.
final class MatchText {

  private MatchText() {}

  /// What a band is called in text and in JSON.
  static String name(MatchBand band) {
    return switch (band) {
      case REPETITION -> "repetitions";
      case CONTEXT -> "101";
      case SAME -> "100";
      case FROM_95 -> "95-99";
      case FROM_85 -> "85-94";
      case FROM_75 -> "75-84";
      case FROM_50 -> "50-74";
      case NONE -> "none";
    };
  }

  static void print(PrintWriter out, MatchStatistics counted) {
    out.println("matches            segments       Han characters     words");
    for (MatchBand band : MatchBand.values()) {
      row(out, name(band), counted.bands().getOrDefault(band, Count.NONE));
    }
    row(out, "all", counted.total());
  }

  private static void row(PrintWriter out, String label, Count count) {
    out.println(
        String.format(
            Locale.ROOT,
            "  %-16s %8d %9d %10d %9d",
            label,
            count.segments(),
            count.han(),
            count.characters(),
            count.words()));
  }

  static void put(ObjectNode node, MatchStatistics counted) {
    for (MatchBand band : MatchBand.values()) {
      put(node, name(band), counted.bands().getOrDefault(band, Count.NONE));
    }
    put(node, "all", counted.total());
  }

  private static void put(ObjectNode node, String name, Count count) {
    ObjectNode each = node.putObject(name);
    each.put("segments", count.segments());
    each.put("hanCharacters", count.han());
    each.put("characters", count.characters());
    each.put("words", count.words());
  }
}
