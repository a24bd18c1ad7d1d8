package org.duizhao.session.terms.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;
import org.duizhao.language.Placeable;
import org.duizhao.language.Placeables;
import org.duizhao.language.Scripts;
import org.duizhao.session.terms.names.NameEntry.Sort;
import org.jspecify.annotations.Nullable;

/// Finds names in Chinese text. For one project: the last part of a full name met before (埃隆·馬斯克)
/// is the same name where it stands alone (馬斯克).
final class NameSpotter {

  private static final Pattern TITLE = Pattern.compile("[《〈]([^《》〈〉]{1,40})[》〉]");
  private static final Pattern POINT = Pattern.compile("[·・‧•．]");
  private static final int SHORTEST_PART = 2;

  /// The full name a short form stands for; both folded.
  private final Map<String, String> fullNames = new LinkedHashMap<>();

  /// @param key what the name is compared by
  record Spotted(String key, String written, Sort sort, Span span) {}

  /// Learns the full names of a text.
  void learn(String source) {
    for (Placeable each : Placeables.withoutNumbers(source)) {
      if (each.kind() == Placeable.Kind.NAME) {
        String full = Scripts.fold(each.span().of(source));
        String[] parts = POINT.split(full, -1);
        String last = parts[parts.length - 1];
        if (parts.length > 1 && last.length() >= SHORTEST_PART) {
          fullNames.putIfAbsent(last, full);
        }
      }
    }
  }

  /// The names of a text, in order, without overlap.
  List<Spotted> spot(String source) {
    String folded = Scripts.fold(source);
    List<Spotted> found = new ArrayList<>();
    Matcher title = TITLE.matcher(source);
    while (title.find()) {
      add(found, folded, source, Sort.TITLE, new Span(title.start(1), title.end(1)), null);
    }
    for (Placeable each : Placeables.withoutNumbers(source)) {
      if (each.kind() == Placeable.Kind.NAME) {
        add(found, folded, source, Sort.TRANSCRIBED, each.span(), null);
      } else if (each.kind() == Placeable.Kind.LATIN && isName(each.span().of(source))) {
        add(found, folded, source, Sort.LATIN, each.span(), null);
      }
    }
    fullNames.forEach(
        (part, full) -> {
          int at = folded.indexOf(part);
          while (at >= 0) {
            Span span = new Span(at, at + part.length());
            add(found, folded, source, Sort.TRANSCRIBED, span, full);
            at = folded.indexOf(part, at + part.length());
          }
        });
    found.sort((a, b) -> Integer.compare(a.span.start(), b.span.start()));
    return found;
  }

  private static void add(
      List<Spotted> found,
      String folded,
      String source,
      Sort sort,
      Span span,
      @Nullable String key) {
    boolean taken =
        found.stream()
            .anyMatch(each -> each.span.start() < span.end() && span.start() < each.span.end());
    if (!taken) {
      found.add(
          new Spotted(
              key == null ? folded.substring(span.start(), span.end()) : key,
              span.of(source),
              sort,
              span));
    }
  }

  /// Letters with a capital among them; a lower-case word is a word.
  private static boolean isName(String latin) {
    return latin.length() > 1 && latin.chars().anyMatch(Character::isUpperCase);
  }
}
