package org.duizhao.session.terms.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;

/// Finds what seems to stand for a name in an English text: the run of capitalised words most like
/// it, by edit distance (Levenshtein 1966).
final class Likeness {

  private static final double LEAST = 0.5;

  private static final Pattern CAPITALISED =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{N}'’.-]*(?: (?:of |the |and )?\\p{Lu}[\\p{L}\\p{N}'’.-]*)*");

  private Likeness() {}

  /// The likest run, the name itself left out.
  static Optional<Span> find(String text, String name) {
    Span best = null;
    double most = LEAST;
    Matcher matcher = CAPITALISED.matcher(text);
    while (matcher.find()) {
      String run = matcher.group().replaceFirst("(?:['’]s|[.'’-])$", "");
      for (Span each : parts(matcher.start(), run)) {
        double like = of(each.of(text), name);
        if (like > most) {
          most = like;
          best = each;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /// Where a word or several stand, not within a longer word, from an offset on.
  static Optional<Span> word(String text, String word, int from) {
    Matcher matcher =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
            .matcher(text);
    return matcher.find(from)
        ? Optional.of(new Span(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  /// The run, and every run of words within it.
  private static List<Span> parts(int offset, String run) {
    List<Span> parts = new ArrayList<>();
    for (int from = 0; from >= 0 && from < run.length(); from = next(run, from)) {
      for (int to = end(run, from); ; to = end(run, to + 1)) {
        parts.add(new Span(offset + from, offset + to));
        if (to >= run.length()) {
          break;
        }
      }
    }
    return parts;
  }

  private static int next(String run, int from) {
    int space = run.indexOf(' ', from);
    return space < 0 ? -1 : space + 1;
  }

  private static int end(String run, int from) {
    int space = run.indexOf(' ', from);
    return space < 0 ? run.length() : space;
  }

  /// From 0 to 1, which are the same letters.
  static double of(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(diagonal + change, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    int longest = Math.max(a.length(), b.length());
    return longest == 0 ? 1 : 1 - (double) row[b.length()] / longest;
  }
}
