package org.duizhao.language;

import java.util.ArrayList;
import java.util.List;

/// Places where a text can be cut in two: after the marks that end a sentence, after those that end
/// a clause, after commas. Works for Chinese and English alike.
public final class CutPlaces {

  private static final String ENDS = "。！？!?.…";
  private static final String CLAUSES = "；;：:—";
  private static final String COMMAS = "，,、";
  private static final String CLOSERS = "”’」』）)]》〉\"'】";

  private CutPlaces() {}

  /// How strong a cut is: a sentence's end 3, a clause's 2, a comma 1.
  ///
  /// @param offset of the first letter after the cut, white space passed over
  public record Place(int offset, int strength) {}

  /// All places inside the text, in order.
  public static List<Place> of(String text) {
    List<Place> places = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int strength = strength(text, i);
      i++;
      if (strength == 0) {
        continue;
      }
      while (i < text.length() && (CLOSERS.indexOf(text.charAt(i)) >= 0 || strength(text, i) > 0)) {
        strength = Math.max(strength, strength(text, i));
        i++;
      }
      while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      if (i < text.length()) {
        places.add(new Place(i, strength));
      }
    }
    return List.copyOf(places);
  }

  /// Where to cut `other` when `text` is cut at an offset.
  ///
  /// @param offset the best place, or where a space is nearest when it has no marks; 0 when empty
  /// @param sure whether no other place is as likely: both texts have the same number of cuts as
  ///   strong as this one, and this one has the same rank and strength
  public record Guess(int offset, boolean sure) {}

  /// The likeliest cut of `other`, by rank among equal marks, else by proportion.
  public static Guess guess(String text, int cut, String other) {
    if (other.isBlank()) {
      return new Guess(0, /* sure= */ true);
    }
    List<Place> own = of(text);
    List<Place> others = of(other);
    for (int strength = 3; strength >= 1; strength--) {
      List<Place> ranked = atLeast(own, strength);
      List<Place> candidates = atLeast(others, strength);
      int rank = ranked.stream().map(Place::offset).toList().indexOf(cut);
      if (rank >= 0 && ranked.size() == candidates.size()) {
        Place place = candidates.get(rank);
        return new Guess(place.offset(), place.strength() == ranked.get(rank).strength());
      }
    }
    double share = (double) cut / Math.max(1, text.length());
    return new Guess(near(other, share), /* sure= */ false);
  }

  /// The place nearest to a share of the text from 0 to 1; strong marks attract from farther away.
  /// Without a mark, the start of a word, or any place in a text without spaces.
  public static int near(String text, double share) {
    double wanted = share * text.length();
    int best = nearestGap(text, (int) Math.round(wanted));
    double least = 0.12 * text.length();
    for (Place place : of(text)) {
      double far = Math.abs(place.offset() - wanted) / (1 + place.strength());
      if (far < least) {
        least = far;
        best = place.offset();
      }
    }
    return best;
  }

  private static List<Place> atLeast(List<Place> places, int strength) {
    return places.stream().filter(place -> place.strength() >= strength).toList();
  }

  /// The start of the word nearest to an offset; the offset itself in a text without spaces.
  private static int nearestGap(String text, int offset) {
    for (int by = 0; by < 24; by++) {
      for (int at : new int[] {offset - by, offset + by}) {
        if (at > 0 && at < text.length() && Character.isWhitespace(text.charAt(at - 1))) {
          return at;
        }
      }
    }
    int at = Math.clamp(offset, Math.min(1, text.length()), Math.max(1, text.length() - 1));
    return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static int strength(String text, int i) {
    char c = text.charAt(i);
    if (isWithinWord(text, i)) {
      return 0;
    }
    return ENDS.indexOf(c) >= 0 ? 3 : CLAUSES.indexOf(c) >= 0 ? 2 : COMMAS.indexOf(c) >= 0 ? 1 : 0;
  }

  /// A point or comma inside a number or a word: `3.14`, `10,000`, `a.m`.
  private static boolean isWithinWord(String text, int i) {
    char c = text.charAt(i);
    return ".,:'".indexOf(c) >= 0
        && i > 0
        && i + 1 < text.length()
        && isOfWord(text.charAt(i - 1))
        && isOfWord(text.charAt(i + 1));
  }

  /// Han characters make no words with Western marks, which scraped Chinese often has.
  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }
}
