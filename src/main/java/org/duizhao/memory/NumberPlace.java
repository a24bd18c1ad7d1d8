package org.duizhao.memory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duizhao.core.Span;

/// Where in a target a number stands, and what takes its place.
record NumberPlace(Span span, String english) {

  /// The one place of the number, written in the first of these ways that occurs; nothing when it
  /// occurs twice, for then nobody knows which is meant.
  static Optional<NumberPlace> find(String target, List<Map.Entry<String, String>> ways) {
    String lower = target.toLowerCase(Locale.ROOT);
    if (lower.length() != target.length()) {
      return Optional.empty();
    }
    for (Map.Entry<String, String> way : ways) {
      String old = way.getKey().toLowerCase(Locale.ROOT);
      int at = next(lower, old, 0);
      if (at >= 0) {
        return next(lower, old, at + 1) >= 0
            ? Optional.empty()
            : Optional.of(
                new NumberPlace(
                    new Span(at, at + old.length()),
                    cased(way.getValue(), way.getKey(), target, at)));
      }
    }
    return Optional.empty();
  }

  /// With a capital where the old one began with a capital it does not have within a sentence.
  private static String cased(String value, String old, String target, int at) {
    boolean raised =
        Character.isUpperCase(target.charAt(at)) && !Character.isUpperCase(old.charAt(0));
    return raised ? Character.toUpperCase(value.charAt(0)) + value.substring(1) : value;
  }

  private static int next(String text, String number, int from) {
    int at = number.isEmpty() ? -1 : text.indexOf(number, from);
    while (at >= 0 && !isWhole(text, at, at + number.length())) {
      at = text.indexOf(number, at + 1);
    }
    return at;
  }

  /// Not within a word and not a part of a larger number.
  private static boolean isWhole(String text, int start, int end) {
    return (start == 0 || !isJoined(text.charAt(start), text.charAt(start - 1)))
        && (end == text.length() || !isJoined(text.charAt(end - 1), text.charAt(end)))
        && !isInside(text, start - 2)
        && !isInside(text, end - 1);
  }

  /// Latin letters and figures belong together; Chinese characters do not belong to figures.
  private static boolean isJoined(char edge, char neighbour) {
    return Character.isLetterOrDigit(edge)
        && Character.isLetterOrDigit(neighbour)
        && !Character.isIdeographic(neighbour);
  }

  /// Whether a point or comma between two figures stands behind this offset.
  private static boolean isInside(String text, int at) {
    return at >= 0
        && at + 2 < text.length()
        && Character.isDigit(text.charAt(at))
        && NumberFrame.isMark(text.charAt(at + 1))
        && Character.isDigit(text.charAt(at + 2));
  }
}
