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
  private static final int MOST_EXTRA = 2;

  /// The full name a short form stands for; both folded.
  private final Map<String, String> fullNames = new LinkedHashMap<>();

  /// How often each full name was met, as far as the characters of names go; folded.
  private final Map<String, Integer> met = new LinkedHashMap<>();

  /// @param key what the name is compared by
  record Spotted(String key, String written, Sort sort, Span span) {}

  /// Learns the full names of a text.
  void learn(String source) {
    for (Placeable each : Placeables.withoutNumbers(source)) {
      if (each.kind() == Placeable.Kind.NAME) {
        met.merge(Scripts.fold(each.span().of(source)), 1, Integer::sum);
      }
    }
  }

  /// Knows the names once all texts were learned from.
  void settle() {
    for (String written : met.keySet()) {
      String full = bare(written);
      String[] parts = POINT.split(full, -1);
      String last = parts[parts.length - 1];
      if (parts.length > 1 && last.length() >= SHORTEST_PART) {
        fullNames.putIfAbsent(last, full);
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
        String written = folded.substring(each.span().start(), each.span().end());
        int end = each.span().start() + bare(written).length();
        add(found, folded, source, Sort.TRANSCRIBED, new Span(each.span().start(), end), null);
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

  /// Without what belongs to the next word (溫特霍夫提 before 醒), when the name is met more often
  /// without it.
  private String bare(String written) {
    int point = Math.max(0, lastPoint(written));
    for (int end = Math.max(point + SHORTEST_PART + 1, written.length() - MOST_EXTRA);
        end < written.length();
        end++) {
      String shorter = written.substring(0, end);
      if (met.getOrDefault(shorter, 0) > met.getOrDefault(written, 0)) {
        return shorter;
      }
    }
    return written;
  }

  private static int lastPoint(String name) {
    int at = name.length() - 1;
    while (at >= 0 && !POINT.matcher(name.substring(at, at + 1)).matches()) {
      at--;
    }
    return at;
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
