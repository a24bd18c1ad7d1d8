package org.duizhao.quality.numbers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.core.Span;
import org.duizhao.quality.numbers.Mention.Sense;
import org.jspecify.annotations.Nullable;

/// Words that mean a share, a stretch of time or a time of day: half, a quarter, a decade, noon,
/// half past three, threefold, Q1.
final class NamedNumbers {

  /// How a word is read at a token; the token to go on with.
  private interface Reading {
    int at(NamedNumbers numbers, int at, String word);
  }

  private static final Map<String, Reading> READINGS = readings();

  private final EnglishTokens tokens;
  private final List<Mention> found;

  NamedNumbers(EnglishTokens tokens, List<Mention> found) {
    this.tokens = tokens;
    this.found = found;
  }

  /// Whether the word may be one of them.
  static boolean isAny(String word) {
    return READINGS.containsKey(word) || word.endsWith("fold");
  }

  /// Reads the word at this token; the token to go on with.
  int read(int at) {
    String word = tokens.at(at).text();
    Reading reading = READINGS.get(word);
    if (reading != null) {
      return reading.at(this, at, word);
    }
    fold(at, word);
    return at + 1;
  }

  private static Map<String, Reading> readings() {
    Map<String, Reading> all = new HashMap<>();
    put(all, "half halfway halved halving halve semi", (numbers, at, word) -> numbers.half(at));
    put(all, "quarter quarters quarterly", (numbers, at, word) -> numbers.quarter(at));
    put(all, "q", (numbers, at, word) -> numbers.code(at));
    putOne(all, "hundred thousand million billion trillion", NamedNumbers::large);
    putOne(
        all, "third thirds", (numbers, at, word) -> numbers.add(at, Sense.FRACTION, 1 / 3.0, null));
    putOne(
        all,
        "decade decades",
        (numbers, at, word) -> numbers.stretch(at, 10, "year", word.endsWith("s")));
    putOne(
        all,
        "century centuries centennial centenary",
        (numbers, at, word) -> numbers.stretch(at, 100, "year", word.endsWith("s")));
    putOne(
        all,
        "millennium millennia",
        (numbers, at, word) -> numbers.stretch(at, 1000, "year", word.endsWith("a")));
    putOne(all, "trimester", (numbers, at, word) -> numbers.stretch(at, 3, "month", false));
    putOne(all, "fortnight", (numbers, at, word) -> numbers.stretch(at, 14, "day", false));
    putOne(
        all,
        "hour day week month year minute annual daily weekly monthly yearly hourly hundredweight overnight",
        NamedNumbers::one);
    putOne(all, "noon midday", (numbers, at, word) -> numbers.add(at, Sense.CLOCK, 720, null));
    putOne(all, "midnight", (numbers, at, word) -> numbers.add(at, Sense.CLOCK, 0, null));
    putOne(all, "clock", (numbers, at, word) -> numbers.roundTheClock(at));
    putOne(
        all, "teens teenage teenager teenagers", (numbers, at, word) -> numbers.range(at, 11, 19));
    putOne(
        all,
        "no none never scoreless goalless",
        (numbers, at, word) -> numbers.add(at, Sense.NUMBER, 0, null));
    return Map.copyOf(all);
  }

  private static void put(Map<String, Reading> into, String words, Reading reading) {
    for (String word : words.split(" ", -1)) {
      into.put(word, reading);
    }
  }

  /// A reading that takes the one word only.
  private interface OneWord {
    void at(NamedNumbers numbers, int at, String word);
  }

  private static void putOne(Map<String, Reading> into, String words, OneWord reading) {
    put(
        into,
        words,
        (numbers, at, word) -> {
          reading.at(numbers, at, word);
          return at + 1;
        });
  }

  /// The first million, another thousand: one of them.
  private void large(int at, String word) {
    Double large = word.equals("hundred") ? Double.valueOf(100) : NumberWords.large(word);
    add(at, Sense.NUMBER, large == null ? 100 : large, null);
  }

  private void roundTheClock(int at) {
    boolean round =
        tokens.at(at - 4).text().endsWith("round")
            || tokens.at(at - 3).text().endsWith("round")
            || tokens.at(at - 2).text().endsWith("round")
            || tokens.at(at - 5).text().endsWith("round");
    if (round) {
      add(at, Sense.NUMBER, 24, Scales.named("hour"));
    }
  }

  /// half past three, half a year, one half, half
  private int half(int at) {
    if (Cardinal.isWords(tokens, at + 1, "past")) {
      return clock(at, 30, at + 2);
    }
    add(at, Sense.FRACTION, 0.5, null);
    andHalf(at);
    int unit = at + 1;
    while (isBetween(tokens.at(unit).text())) {
      unit++;
    }
    Scale scale = Scales.named(tokens.at(unit).text());
    String word = tokens.at(unit).text();
    if (scale != null || word.equals("dozen")) {
      boolean dozen = word.equals("dozen");
      double value =
          dozen ? 6 : word.startsWith("decade") ? 5 : word.startsWith("century") ? 50 : 0.5;
      Scale in = dozen ? null : value == 0.5 ? scale : Scales.named("year");
      addTo(at, unit + 1, Sense.NUMBER, value, in);
      return unit + 1;
    }
    return at + 1;
  }

  /// an hour and a half, a cup and a half, two years and a half
  private void andHalf(int at) {
    if (at < 4 || !Cardinal.isWords(tokens, at - 2, "and", "a")) {
      return;
    }
    String unit = tokens.at(at - 3).text();
    String before = tokens.at(at - 4).text();
    Double number = NumberWords.unit(before);
    double whole = before.equals("a") || before.equals("an") ? 1 : number == null ? 0 : number;
    if (whole > 0 && tokens.at(at - 3).type() == EnglishTokens.Sort.WORD) {
      Span span = new Span(tokens.at(at - 4).start(), tokens.at(at).end());
      found.add(
          new Mention(span, Sense.NUMBER, whole + 0.5, whole + 0.5, Scales.named(unit), false));
    }
  }

  private static boolean isBetween(String word) {
    return word.equals("a")
        || word.equals("an")
        || word.equals("of")
        || word.equals("the")
        || word.equals("-");
  }

  /// a quarter to four, a quarter of an hour, first quarter
  private int quarter(int at) {
    add(at, Sense.FRACTION, 0.25, null);
    add(at, Sense.NUMBER, 15, Scales.named("minute"));
    add(at, Sense.NUMBER, 3, Scales.named("month"));
    add(at, Sense.NUMBER, 1, Scales.named("quarter"));
    if (Cardinal.isWords(tokens, at + 1, "past")) {
      return clock(at, 15, at + 2);
    }
    boolean to =
        Cardinal.isWords(tokens, at + 1, "to") || Cardinal.isWords(tokens, at + 1, "before");
    return to && Cardinal.at(tokens, at + 2) != null ? clock(at, -15, at + 2) : at + 1;
  }

  private int clock(int from, double minutes, int hourAt) {
    Cardinal hour = Cardinal.at(tokens, hourAt);
    if (hour == null || hour.low() > 24) {
      return from + 1;
    }
    addTo(from, hour.end(), Sense.CLOCK, hour.low() * 60 + minutes, null);
    return hour.end();
  }

  private void stretch(int at, double value, String unit, boolean many) {
    Mention last = found.isEmpty() ? null : found.getLast();
    boolean counted =
        last != null
            && last.is(Sense.NUMBER)
            && last.span().end() >= tokens.at(at - 1).start()
            && at > 0;
    if (counted && last != null) {
      addTo(at, at + 1, Sense.NUMBER, last.low() * value, Scales.named(unit));
      if (!last.isExact()) {
        range(at, last.low() * value, last.high() * value);
      }
    } else if (many) {
      range(at, 2 * value, 9 * value);
    } else {
      add(at, Sense.NUMBER, value, Scales.named(unit));
      add(
          at,
          Sense.NUMBER,
          1,
          Scales.named(unit.equals("day") ? "fortnight" : value == 10 ? "decade" : "century"));
    }
  }

  /// "a day", "per hour", "daily" count one.
  private void one(int at, String word) {
    String unit =
        switch (word) {
          case "annual", "yearly" -> "year";
          case "daily", "overnight" -> "day";
          default -> word.endsWith("ly") ? word.substring(0, word.length() - 2) : word;
        };
    String before = tokens.at(at - 1).text();
    boolean article =
        switch (before) {
          case "a",
              "an",
              "per",
              "every",
              "each",
              "the",
              "one",
              "full",
              "whole",
              "entire",
              "that",
              "this",
              "next",
              "last",
              "another" ->
              true;
          default -> false;
        };
    if (article || word.endsWith("ly") || word.equals("annual") || word.equals("overnight")) {
      add(at, Sense.NUMBER, 1, Scales.named(unit));
    }
  }

  private int code(int at) {
    boolean quarter =
        tokens.isJoined(at + 1)
            && tokens.at(at + 1).text().matches("[1-4]")
            && tokens.at(at).written().equals("Q");
    if (quarter) {
      addTo(at, at + 2, Sense.ORDINAL, Double.parseDouble(tokens.at(at + 1).text()), null);
      return at + 2;
    }
    return at + 1;
  }

  /// threefold, tenfold, twentysomething
  private void fold(int at, String word) {
    if (word.endsWith("fold") && word.length() > 6) {
      String stem = word.substring(0, word.length() - 4);
      Double value = NumberWords.unit(stem);
      value = value == null ? NumberWords.tens(stem) : value;
      value = value == null && stem.equals("hundred") ? Double.valueOf(100) : value;
      if (value != null) {
        add(at, Sense.MULTIPLE, value, null);
      }
    }
  }

  private void range(int at, double low, double high) {
    Span span = new Span(tokens.at(at).start(), tokens.at(at).end());
    found.add(new Mention(span, Sense.NUMBER, low, high, null, false));
  }

  private void add(int at, Sense type, double value, @Nullable Scale unit) {
    addTo(at, at + 1, type, value, unit);
  }

  private void addTo(int from, int end, Sense type, double value, @Nullable Scale unit) {
    Span span = new Span(tokens.at(from).start(), tokens.at(end - 1).end());
    found.add(new Mention(span, type, value, value, unit, false));
  }
}
