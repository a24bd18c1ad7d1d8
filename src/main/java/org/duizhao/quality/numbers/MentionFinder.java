package org.duizhao.quality.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.core.Span;
import org.duizhao.quality.numbers.EnglishTokens.Sort;
import org.duizhao.quality.numbers.EnglishTokens.Token;
import org.jspecify.annotations.Nullable;

/// Finds the numbers an English text mentions, in figures or words.
final class MentionFinder {

  private static final double MINUTES_A_DAY = 24 * 60;
  private static final Pattern POINT_TIME = Pattern.compile("[0-9]{1,2}\\.[0-5][0-9]");

  private final EnglishTokens tokens;
  private final List<Mention> found = new ArrayList<>();

  private MentionFinder(String text) {
    tokens = new EnglishTokens(text);
  }

  /// In the order of the text; several with one span are readings of one place.
  static List<Mention> find(String text) {
    MentionFinder finder = new MentionFinder(text);
    int at = 0;
    while (at < finder.tokens.size()) {
      at = Math.max(at + 1, finder.read(at));
    }
    return new MentionRanges(finder.tokens, finder.found).completed();
  }

  /// Reads what begins at this token; the token to go on with.
  private int read(int at) {
    Token token = tokens.at(at);
    if (token.type() == Sort.MARK) {
      return fractionSign(at);
    }
    if (token.type() == Sort.WORD && (!NumberWords.mayCount(token) || calendar(at))) {
      return at + 1;
    }
    Cardinal cardinal = Cardinal.at(tokens, at);
    if (cardinal != null) {
      return counted(at, cardinal);
    }
    return token.type() == Sort.WORD ? word(at) : at + 1;
  }

  private int fractionSign(int at) {
    double value =
        switch (tokens.at(at).text()) {
          case "½" -> 0.5;
          case "¼" -> 0.25;
          case "¾" -> 0.75;
          case "⅓" -> 1 / 3.0;
          case "⅔" -> 2 / 3.0;
          default -> 0;
        };
    if (value > 0) {
      add(at, at + 1, Mention.Sense.FRACTION, value, value, null, true);
    }
    return at + 1;
  }

  private boolean calendar(int at) {
    Token token = tokens.at(at);
    int month = NumberWords.month(token.written(), token.text());
    if (month > 0) {
      add(at, at + 1, Mention.Sense.MONTH, month, month, null, false);
    }
    int day = NumberWords.day(token.written(), token.text());
    if (day > 0) {
      add(at, at + 1, Mention.Sense.WEEKDAY, day, day, null, false);
    }
    return month > 0 || day > 0;
  }

  /// A cardinal with what stands after it.
  private int counted(int from, Cardinal number) {
    int at = number.end();
    double low = number.low();
    double high = number.high();
    String next = tokens.at(at).text();
    boolean joined = tokens.isJoined(at);
    boolean hyphen = next.equals("-") && joined;
    int after = hyphen ? at + 1 : at;
    String word = tokens.at(after).text();
    boolean figures = number.figures();
    if (figures && joined && isOrdinalEnding(next)) {
      return ordinal(from, at + 1, low, true);
    }
    if (figures && isDecadeEnding(at) && low % 10 == 0 && number.scale() == 1) {
      int end = next.equals("s") ? at + 1 : at + 2;
      decade(from, end, low);
      return end;
    }
    if (figures && next.equals(":") && joined && isMinutes(at + 1)) {
      double minutes = Double.parseDouble(tokens.at(at + 1).text());
      plain(from, at, number);
      add(at + 1, at + 2, Mention.Sense.NUMBER, minutes, minutes, null, true);
      add(from, at + 2, Mention.Sense.CLOCK, clock(low, minutes, at + 2), null);
      return at + 2;
    }
    if (isHour(at) && low <= 24 && low == Math.rint(low)) {
      plain(from, at, number);
      add(from, at + 1, Mention.Sense.CLOCK, clock(low, 0, at), null);
      return at + 1;
    }
    if (next.equals("%") || word.equals("percent") || word.equals("pct") || isPerCent(after)) {
      int end = after + (word.equals("per") ? 2 : 1);
      add(from, end, Mention.Sense.PERCENT, low, high, null, figures);
      return end;
    }
    if (word.equals("percentage")) {
      plain(from, at, number);
      add(from, after + 1, Mention.Sense.PERCENT, low, high, null, figures);
      return after + 1;
    }
    if (word.equals("basis")) {
      add(from, after + 1, Mention.Sense.PERCENT, low / 100, high / 100, null, figures);
    }
    if (word.equals("fold") || word.equals("times") || (joined && next.equals("x"))) {
      add(from, after + 1, Mention.Sense.MULTIPLE, low, high, null, figures);
      plain(from, at, number);
      return after + 1;
    }
    if (new EnglishShares(tokens, found).fraction(from, at, low)) {
      plain(from, at, number);
      return at;
    }
    double mega =
        word.startsWith("megap")
            ? 1e6
            : word.startsWith("gigap") ? 1e9 : word.startsWith("kilop") ? 1e3 : 0;
    if (mega > 0) {
      add(from, after + 1, Mention.Sense.NUMBER, low * mega, high * mega, null, figures);
      return after + 1;
    }
    if (figures && number.scale() > 1 && isSuffix(from + 1)) {
      // 3K, 2b: a name as likely as thousands.
      double bare = low / number.scale();
      add(from, at, Mention.Sense.NUMBER, bare, bare, null, true);
    }
    if (figures && isPointTime(from, at)) {
      double minutes = Math.rint((low - Math.floor(low)) * 100);
      add(from, at, Mention.Sense.NUMBER, Math.floor(low), Math.floor(low), null, true);
      add(from, at, Mention.Sense.NUMBER, minutes, minutes, null, true);
      add(from, at + 1, Mention.Sense.CLOCK, clock(Math.floor(low), minutes, at), null);
      return at + 1;
    }
    if (figures && number.scale() == 1e6 && tokens.at(at - 1).text().equals("m")) {
      double metres = low / 1e6;
      add(from, at, Mention.Sense.NUMBER, metres, metres, Scales.named("meter"), true);
    }
    plain(from, at, number);
    return new EnglishShares(tokens, found).ratio(from, at, number);
  }

  private void plain(int from, int end, Cardinal number) {
    boolean pounds = tokens.at(end).text().startsWith("pound");
    add(
        from,
        end,
        Mention.Sense.NUMBER,
        number.low(),
        number.high(),
        pounds ? new Scale(Scale.Dimension.MONEY, 1) : unitAfter(end),
        number.figures());
    if (pounds) {
      add(
          from,
          end,
          Mention.Sense.NUMBER,
          number.low(),
          number.high(),
          Scales.named("pound"),
          number.figures());
    }
  }

  /// The unit counted: directly after, or with a word or two between, as in "five more years".
  private @Nullable Scale unitAfter(int end) {
    int at = tokens.at(end).text().equals("-") ? end + 1 : end;
    String first = tokens.at(at).text();
    String second = tokens.at(at + 1).text();
    if (first.equals("square") || first.equals("sq")) {
      return Scales.squared(second);
    }
    if (first.equals("cubic") || (first.equals("light") && second.startsWith("year"))) {
      return null;
    }
    Scale unit = Scales.named(first);
    if (unit != null || second.isEmpty()) {
      return isMoneyOrOrdinal(first) ? null : unit;
    }
    boolean adjective =
        switch (first) {
          case "more",
              "full",
              "whole",
              "consecutive",
              "straight",
              "further",
              "additional",
              "metric",
              "long",
              "short",
              "calendar",
              "working",
              "business",
              "extra",
              "other",
              "or" ->
              true;
          default -> false;
        };
    return adjective ? Scales.named(second) : null;
  }

  /// "5 pounds" may be money; "second" after a number may be an ordinal.
  private static boolean isMoneyOrOrdinal(String word) {
    return word.equals("pound") || word.equals("pounds") || word.equals("second");
  }

  private int ordinal(int from, int end, double value, boolean figures) {
    int after = tokens.at(end).text().equals("-") ? end + 1 : end;
    String next = tokens.at(after).text();
    if (next.startsWith("centur")) {
      add(from, after + 1, Mention.Sense.CENTURY, value, value, null, figures);
      return after + 1;
    }
    add(from, end, Mention.Sense.ORDINAL, value, value, null, figures);
    // The two centuries of "the 19th and 20th centuries".
    boolean pair =
        (next.equals("and") || next.equals("or") || next.equals("to") || next.equals("–"))
            && centuryWithin(after + 1);
    if (pair) {
      add(from, end, Mention.Sense.CENTURY, value, value, null, figures);
    }
    return end;
  }

  private boolean centuryWithin(int from) {
    for (int i = from; i < from + 4; i++) {
      if (tokens.at(i).text().startsWith("centur")) {
        return true;
      }
    }
    return false;
  }

  private void decade(int from, int end, double value) {
    if (value >= 1000) {
      add(from, end, Mention.Sense.DECADE, value, value + 9, null, true);
      if (value % 100 == 0) {
        add(from, end, Mention.Sense.CENTURY, value / 100 + 1, value / 100 + 1, null, true);
      }
    } else {
      for (double century : new double[] {1700, 1800, 1900, 2000}) {
        add(from, end, Mention.Sense.DECADE, century + value, century + value + 9, null, true);
      }
      add(from, end, Mention.Sense.NUMBER, value, value + 9, Scales.named("year"), true);
    }
  }

  /// A word that stands for a number by itself.
  private int word(int at) {
    String word = tokens.at(at).text();
    Double ordinal = NumberWords.ordinal(word);
    if (ordinal != null) {
      return ordinalWord(at, ordinal);
    }
    Double tens = NumberWords.decade(word);
    if (tens != null) {
      decade(at, at + 1, tens);
      return at + 1;
    }
    Double roman = NumberWords.roman(tokens.at(at).written());
    if (roman != null) {
      add(at, at + 1, Mention.Sense.ORDINAL, roman, roman, null, false);
      return at + 1;
    }
    Double other = NumberWords.other(word);
    if (other != null) {
      return otherWord(at, other);
    }
    return new NamedNumbers(tokens, found).read(at);
  }

  private int otherWord(int at, double value) {
    double number = value;
    int end = at + 1;
    Cardinal before =
        found.isEmpty() || at == 0 || !(value == 12 || value == 20)
            ? null
            : Cardinal.at(tokens, at - 1);
    if (before != null && before.end() == at) {
      // two dozen, three score
      number = before.low() * value;
      add(at - 1, end, Mention.Sense.NUMBER, number, number, null, false);
    } else {
      add(at, end, Mention.Sense.NUMBER, number, number, null, false);
      add(at, end, Mention.Sense.MULTIPLE, number, number, null, false);
    }
    return end;
  }

  /// third, and thirty-third, one hundred and first.
  private int ordinalWord(int at, double value) {
    int from = at;
    double whole = value;
    if (!found.isEmpty() && value < 20) {
      Mention last = found.getLast();
      boolean before =
          last.is(Mention.Sense.NUMBER)
              && last.isExact()
              && last.low() >= 20
              && last.low() % 10 == 0
              && last.span().end() >= tokens.at(at - 1).start()
              && !last.figures();
      if (before) {
        found.removeLast();
        whole = last.low() + value;
        while (from > 0 && tokens.at(from).start() > last.span().start()) {
          from--;
        }
      }
    }
    String word = tokens.at(at).text();
    if (whole > 2 && from == at) {
      add(at, at + 1, Mention.Sense.FRACTION, 1 / whole, 1 / whole, null, false);
    }
    return ordinal(from, at + 1, word.endsWith("ths") ? value : whole, false);
  }

  private static boolean isOrdinalEnding(String word) {
    return word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th");
  }

  private boolean isDecadeEnding(int at) {
    String next = tokens.at(at).text();
    boolean mark = next.equals("'") || next.equals("’");
    return tokens.isJoined(at)
        && (next.equals("s")
            || (mark && tokens.isJoined(at + 1) && tokens.at(at + 1).text().equals("s")));
  }

  private boolean isMinutes(int at) {
    return tokens.isJoined(at) && EnglishTokens.isMinutes(tokens.at(at));
  }

  private boolean isSuffix(int at) {
    return tokens.isJoined(at) && tokens.at(at).text().length() == 1;
  }

  /// 7.55am
  private boolean isPointTime(int from, int at) {
    return isHour(at) && POINT_TIME.matcher(tokens.at(from).text()).matches();
  }

  private boolean isHour(int at) {
    String next = tokens.at(at).text();
    boolean half =
        next.equals("am")
            || next.equals("pm")
            || ((next.equals("a") || next.equals("p"))
                && tokens.at(at + 1).text().equals(".")
                && tokens.at(at + 2).text().equals("m"));
    return half
        || next.equals("o'clock")
        || (next.equals("o") && tokens.at(at + 2).text().equals("clock"));
  }

  private boolean isPerCent(int at) {
    return Cardinal.isWords(tokens, at, "per", "cent");
  }

  /// Minutes from midnight, in the afternoon when the text says so.
  private double clock(double hour, double minutes, int after) {
    boolean afternoon = tokens.at(after).text().startsWith("p") && hour < 12;
    return ((hour + (afternoon ? 12 : 0)) * 60 + minutes) % MINUTES_A_DAY;
  }

  private void add(int from, int end, Mention.Sense type, double value, @Nullable Scale unit) {
    add(from, end, type, value, value, unit, true);
  }

  private void add(
      int from,
      int end,
      Mention.Sense type,
      double low,
      double high,
      @Nullable Scale unit,
      boolean figures) {
    Span span = new Span(tokens.at(from).start(), tokens.at(end - 1).end());
    found.add(new Mention(span, type, low, high, unit, figures));
  }
}
