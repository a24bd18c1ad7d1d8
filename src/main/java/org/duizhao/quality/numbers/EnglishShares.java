package org.duizhao.quality.numbers;

import java.util.List;
import org.duizhao.core.Span;
import org.duizhao.quality.numbers.Mention.Sense;
import org.jspecify.annotations.Nullable;

/// Fractions and shares that begin with a number: two thirds, three in ten, 3/4.
final class EnglishShares {

  private final EnglishTokens tokens;
  private final List<Mention> found;

  EnglishShares(EnglishTokens tokens, List<Mention> found) {
    this.tokens = tokens;
    this.found = found;
  }

  /// "3/4", "one in ten", "three out of four", "two thirds", "three quarters".
  boolean fraction(int from, int at, double top) {
    int after = tokens.at(at).text().equals("-") ? at + 1 : at;
    String word = tokens.at(after).text();
    double tens = word.equals("ten") ? 10 : word.equals("hundred") ? 100 : 1;
    if (tens > 1) {
      after = tokens.at(after + 1).text().equals("-") ? after + 2 : after + 1;
      word = tokens.at(after).text();
    }
    double bottom = denominator(word) * tens;
    boolean plural = word.endsWith("s");
    if (bottom == 0 || (top > 1) != plural || top > 99) {
      return false;
    }
    add(from, after + 1, Sense.FRACTION, top / bottom, top / bottom, null, false);
    if (word.startsWith("quarter")) {
      amount(from, after + 1, top * 3, "month");
    }
    return true;
  }

  private static double denominator(String word) {
    if (word.equals("half") || word.equals("halves")) {
      return 2;
    }
    if (word.equals("quarter") || word.equals("quarters")) {
      return 4;
    }
    Double ordinal = NumberWords.ordinal(word);
    return ordinal == null || ordinal < 3 || word.endsWith("ly") ? 0 : ordinal;
  }

  /// "three in ten", "3/4", "one out of four"; the token to go on with.
  int ratio(int from, int at, Cardinal top) {
    int to =
        tokens.at(at).text().equals("/") && tokens.isJoined(at)
            ? at + 1
            : Cardinal.isWords(tokens, at, "in")
                ? at + 1
                : Cardinal.isWords(tokens, at, "out", "of") ? at + 2 : 0;
    if (to == 0) {
      int every = Cardinal.isWords(tokens, at, "in", "every") ? at + 2 : 0;
      to = every;
    }
    Cardinal bottom = to == 0 ? null : Cardinal.at(tokens, to);
    if (bottom != null && bottom.low() > top.low()) {
      double share = top.low() / bottom.low();
      add(from, bottom.end(), Sense.FRACTION, share, share, null, top.figures());
    }
    return at;
  }

  private void amount(int from, int end, double value, String unit) {
    add(from, end, Sense.NUMBER, value, value, Scales.named(unit), false);
  }

  private void add(
      int from,
      int end,
      Sense sense,
      double low,
      double high,
      @Nullable Scale unit,
      boolean figures) {
    Span span = new Span(tokens.at(from).start(), tokens.at(end - 1).end());
    found.add(new Mention(span, sense, low, high, unit, figures));
  }
}
