package org.duizhao.ui.imports;

import java.util.Locale;
import org.duizhao.core.Span;

/// A repair in its surroundings: what was taken out, what was put in, and the repaired text around.
record Excerpt(String left, String removed, String inserted, String right) {

  private static final int AROUND = 12;

  /// The surroundings of a repair.
  ///
  /// @param place where `after` stands in the repaired text, empty when nothing was put in
  static Excerpt of(CharSequence repaired, Span place, String before, String after) {
    int same = 0;
    int shortest = Math.min(before.length(), after.length());
    while (same < shortest && before.charAt(same) == after.charAt(same)) {
      same++;
    }
    if (same > 0 && Character.isHighSurrogate(before.charAt(same - 1))) {
      same--;
    }
    int sameEnd = 0;
    while (sameEnd < shortest - same
        && before.charAt(before.length() - 1 - sameEnd)
            == after.charAt(after.length() - 1 - sameEnd)) {
      sameEnd++;
    }
    if (sameEnd > 0 && Character.isLowSurrogate(before.charAt(before.length() - sameEnd))) {
      sameEnd--;
    }
    int from = place.start() + same;
    int to = Math.max(from, place.end() - sameEnd);
    return new Excerpt(
        left(repaired, from),
        visible(before.substring(same, before.length() - sameEnd)),
        visible(after.substring(same, after.length() - sameEnd)),
        right(repaired, to));
  }

  private static String left(CharSequence text, int end) {
    int from = end;
    while (from > 0 && end - from < AROUND && text.charAt(from - 1) != '\n') {
      from--;
    }
    boolean cut = from > 0 && text.charAt(from - 1) != '\n';
    return (cut ? "…" : "") + text.subSequence(from, end).toString().stripLeading();
  }

  private static String right(CharSequence text, int start) {
    int to = start;
    while (to < text.length() && to - start < 2 * AROUND && text.charAt(to) != '\n') {
      to++;
    }
    boolean cut = to < text.length() && text.charAt(to) != '\n';
    return text.subSequence(start, to).toString().stripTrailing() + (cut ? "…" : "");
  }

  /// Line ends and what has no shape of its own are shown by a sign or by their number.
  private static String visible(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\r' -> shown.append('␍');
                case '\n' -> shown.append('␊');
                case '\t' -> shown.append('␉');
                default -> {
                  if (hasNoShape(c)) {
                    shown.append("U+").append(hex(c));
                  } else {
                    shown.appendCodePoint(c);
                  }
                }
              }
            });
    return shown.toString();
  }

  private static String hex(int codePoint) {
    String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private static boolean hasNoShape(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
