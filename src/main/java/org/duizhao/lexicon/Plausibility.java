package org.duizhao.lexicon;

import java.util.Set;

/// Tells likely Chinese from gibberish: the cheapest way to spell a text with known words.
///
/// The measure is rough on purpose. It has no word frequencies; a word of the dictionary costs less
/// than its characters do, and a character costs the more the fewer words it stands in. Costs are
/// in nats and only their differences mean anything.
public final class Plausibility {

  private static final int LONGEST_WORD = 8;

  /// Characters whose use in running text goes far beyond their share of the dictionary.
  private static final String FREQUENT =
      "的一是不了在人有我他她它這这個个們们中來来上大為为和國国地到以說说時时要就出會会可也你對对生能而子那得於于著着下自之年過过發发後后"
          + "作里用道行所然家種种事成方多經经麼么去法學学如都同現现當当沒没動动面起看定天分還还進进好小部其些主樣样理心本前開开但因"
          + "只從从想實实與与更將将已把被讓让很最此";

  /// The most frequent of all: one character of a text in ten is one of these.
  private static final String MOST_FREQUENT = "的一是不了在人有我他這这，。";

  private static final String PUNCTUATION = "、；：？！“”‘’（）《》「」『』—…";

  private static final double MOST_FREQUENT_COST = 3.5;
  private static final double FREQUENT_COST = 4.5;
  private static final double PUNCTUATION_COST = 4.3;
  private static final double PLAIN_COST = 3.5;
  private static final double ODD_COST = 13;
  private static final double BROKEN_COST = 20;

  private final Lexicon lexicon;
  private final Set<String> known;
  private final int longestKnown;

  /// @param known words beyond the dictionary's, such as the document's own
  public Plausibility(Lexicon lexicon, Set<String> known) {
    this.lexicon = lexicon;
    this.known = Set.copyOf(known);
    this.longestKnown = known.stream().mapToInt(String::length).max().orElse(0);
  }

  /// The cost of the whole text.
  public double cost(CharSequence text) {
    int length = text.length();
    double[] best = new double[length + 1];
    for (int end = 1; end <= length; end++) {
      best[end] = best[end - 1] + cost(text.charAt(end - 1));
      for (int start = Math.max(0, end - LONGEST_WORD); start < end - 1; start++) {
        double cost = best[start] + cost(end - start);
        if (cost < best[end] && isWord(text, start, end)) {
          best[end] = cost;
        }
      }
    }
    return best[length];
  }

  /// The cost for each character, so that texts of different lengths compare.
  public double meanCost(CharSequence text) {
    return text.isEmpty() ? 0 : cost(text) / text.length();
  }

  private boolean isWord(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isIdeographic(text.charAt(i))) {
        return false;
      }
    }
    return lexicon.contains(text, start, end)
        || (end - start <= longestKnown && known.contains(text.subSequence(start, end).toString()));
  }

  private static double cost(int wordLength) {
    return 6.5 + wordLength;
  }

  private double cost(char c) {
    if (MOST_FREQUENT.indexOf(c) >= 0) {
      return MOST_FREQUENT_COST;
    }
    if (Character.isIdeographic(c)) {
      return FREQUENT.indexOf(c) >= 0
          ? FREQUENT_COST
          : Math.max(FREQUENT_COST, 12.5 - Math.log(lexicon.commonness(c) + 1));
    }
    if ((c < 0x7f && c >= ' ') || c == '\n') {
      return PLAIN_COST;
    }
    if (PUNCTUATION.indexOf(c) >= 0) {
      return PUNCTUATION_COST;
    }
    return switch (Character.getType(c)) {
      case Character.PRIVATE_USE, Character.UNASSIGNED, Character.CONTROL, Character.SURROGATE ->
          BROKEN_COST;
      default -> ODD_COST;
    };
  }
}
