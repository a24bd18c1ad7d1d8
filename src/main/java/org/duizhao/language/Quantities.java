package org.duizhao.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.core.Span;
import org.duizhao.language.Numeral.Form;
import org.duizhao.language.Quantity.Kind;
import org.duizhao.language.Units.Unit;
import org.jspecify.annotations.Nullable;

/// Finds what is counted, measured and dated in a Chinese text, with its value and its English.
///
/// A lone 一 is mostly an article and only counts with a unit; words such as 一旦 and 千方百計 are passed
/// over.
public final class Quantities {

  /// After these units another character makes another word of them.
  private static final Map<String, String> NOT_BEFORE =
      notBefore(
          "年", "級级代輕轻齡龄",
          "元", "素旦件首老音年宇帥帅",
          "人", "類类工生員员體体民口才組组",
          "天", "下空然氣气文使堂",
          "次", "序於于品貸贷元方",
          "周", "圍围邊边到年",
          "米", "飯饭粉粒",
          "升", "級级溫温值高降",
          "名", "字義义單单詞词",
          "日", "本報报",
          "兩", "個个天年次句步口三人名位碗杯者種种邊边岸側侧端地手",
          "两", "個个天年次句步口三人名位碗杯者種种邊边岸側侧端地手");

  private Quantities() {}

  private static Map<String, String> notBefore(String... unitsAndNext) {
    Map<String, String> map = new HashMap<>();
    for (int i = 0; i < unitsAndNext.length; i += 2) {
      map.put(unitsAndNext[i], unitsAndNext[i + 1]);
    }
    return Map.copyOf(map);
  }

  /// In the order of the text; they do not overlap.
  public static List<Quantity> find(String text) {
    List<Quantity> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (isCode(text, at)) {
        at = endOfCode(text, at);
        continue;
      }
      Quantity quantity = mayBegin(text.charAt(at)) ? at(text, at) : null;
      if (quantity != null) {
        found.add(quantity);
        at = quantity.span().end();
      } else {
        at += step(text, at);
      }
    }
    return List.copyOf(found);
  }

  private static boolean mayBegin(char c) {
    return ChineseNumerals.mayBegin(c) || "第上下早清凌晚傍中深夜本這这民公西星禮礼週周半翻打".indexOf(c) >= 0;
  }

  /// Past the word or the figures that were no quantity.
  private static int step(String text, int at) {
    int end = at;
    while (end < text.length() && Mark.isDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(Math.max(1, end - at), NumberIdioms.length(text, at));
  }

  private static @Nullable Quantity at(String text, int at) {
    Optional<Numeral> number = ChineseNumerals.at(text, at);
    Quantity quantity = ClockTimes.at(text, at, number);
    if (quantity == null) {
      quantity = Shares.at(text, at, number);
    }
    boolean idiom = quantity != null || NumberIdioms.length(text, at) > 0;
    if (!idiom) {
      quantity = Dates.at(text, at, number);
    }
    if (quantity == null) {
      quantity = ordinal(text, at);
    }
    if (quantity == null && !idiom) {
      quantity = text.charAt(at) == '半' ? half(text, at) : counted(text, at, number);
    }
    return quantity;
  }

  private static @Nullable Quantity ordinal(String text, int at) {
    if (text.charAt(at) != '第' || NumberIdioms.length(text, at) > 0) {
      return null;
    }
    Optional<Numeral> number = ChineseNumerals.at(text, at + 1);
    if (number.filter(value -> value.isWhole(1, 100_000)).isEmpty()) {
      return null;
    }
    int value = number.get().low().intValue();
    Span span = new Span(at, number.get().span().end());
    return new Quantity(
        span,
        Kind.ORDINAL,
        number.get().low(),
        number.get().low(),
        "",
        List.of(EnglishNumbers.ordinal(value), EnglishNumbers.shortOrdinal(value), "No. " + value)
            .stream()
            .distinct()
            .toList());
  }

  private static @Nullable Quantity half(String text, int at) {
    boolean classified = Dates.isAny(text, at + 1, "個", "个");
    boolean ofLonger = at > 0 && "上下前後后大小多".indexOf(text.charAt(at - 1)) >= 0;
    Optional<Unit> unit = unit(text, at + 1);
    if (unit.isEmpty() || ofLonger || (classified && unit.get().kind() != Kind.DURATION)) {
      return null;
    }
    return Amounts.half(new Span(at, at + 1 + unit.get().chinese().length()), unit.get());
  }

  private static @Nullable Quantity counted(String text, int at, Optional<Numeral> here) {
    boolean above = text.charAt(at) == '上';
    Optional<Numeral> found = above ? ChineseNumerals.at(text, at + 1) : here;
    if (found.isEmpty() || (above && found.get().form() != Form.BARE)) {
      return null;
    }
    if (above) {
      return above(at, found.get());
    }
    Numeral number = NumberRange.from(text, found.get());
    int end = number.span().end();
    int unitAt = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    boolean andHalf = Dates.isAny(text, unitAt, "個半", "个半");
    Optional<Unit> unit = unit(text, andHalf ? unitAt + 2 : unitAt);
    if (andHalf && unit.isEmpty()) {
      unit = unit(text, unitAt + 2, text.charAt(unitAt));
    }
    if (unit.isPresent()) {
      int length =
          unit.get().chinese().length() - (isLent(text, unitAt, andHalf, unit.get()) ? 1 : 0);
      int unitEnd = (andHalf ? unitAt + 2 : unitAt) + length;
      boolean halfAfter = Dates.isAny(text, unitEnd, "半") && !isHalfOf(text, unitEnd);
      return Amounts.of(
          number, unit.get(), halfAfter ? unitEnd + 1 : unitEnd, andHalf || halfAfter);
    }
    return isMinutes(text, end)
        ? Units.at("分鐘", 0)
            .map(minute -> Amounts.of(number, minute, end + 1, /* half= */ false))
            .orElse(null)
        : plain(text, number);
  }

  /// The 分 of 八分二十秒, but not a point in a game.
  private static boolean isMinutes(String text, int at) {
    return text.startsWith("分", at)
        && ChineseNumerals.at(text, at + 1)
            .filter(seconds -> text.startsWith("秒", seconds.span().end()))
            .isPresent();
  }

  /// 六個月半價 is half the price.
  private static boolean isHalfOf(String text, int at) {
    return at + 1 < text.length() && "年夜價价票額额天日場场徑径島岛數数".indexOf(text.charAt(at + 1)) >= 0;
  }

  /// A unit with 個 before it, where the text has 個 before the half: 一個半月.
  private static Optional<Unit> unit(String text, int at, char classifier) {
    return Units.at(classifier + text.substring(at, Math.min(text.length(), at + 4)), 0);
  }

  private static boolean isLent(String text, int at, boolean andHalf, Unit unit) {
    return andHalf && unit.chinese().charAt(0) == text.charAt(at);
  }

  private static Optional<Unit> unit(String text, int at) {
    return Units.at(text, at)
        .filter(
            unit -> {
              int end = at + unit.chinese().length();
              String others = NOT_BEFORE.getOrDefault(unit.chinese(), "");
              return end >= text.length() || others.indexOf(text.charAt(end)) < 0;
            });
  }

  private static Quantity above(int at, Numeral number) {
    String least =
        switch (number.low().intValue()) {
          case 100 -> "a hundred";
          case 1000 -> "a thousand";
          default -> EnglishNumbers.figure(number.low());
        };
    BigDecimal high = number.low().movePointRight(1);
    return new Quantity(
        new Span(at, number.span().end()),
        Kind.NUMBER,
        number.low(),
        high,
        "",
        List.of("more than " + least, "over " + least));
  }

  private static @Nullable Quantity plain(String text, Numeral number) {
    boolean article =
        number.form() == Form.CHARACTERS && number.isWhole(0, 1) && number.span().length() == 1;
    boolean partOfWord = number.form() == Form.BARE && number.scale().compareTo(number.low()) >= 0;
    if (article || partOfWord) {
      return null;
    }
    List<String> ways = Amounts.number(number);
    if (number.form() == Form.FIGURES || number.form() == Form.DIGIT_BY_DIGIT) {
      ways = figures(text, number);
    }
    return new Quantity(number.span(), Kind.NUMBER, number.low(), number.high(), "", ways);
  }

  /// Figures stay as they are, in half width.
  private static List<String> figures(String text, Numeral number) {
    StringBuilder plain = new StringBuilder();
    number
        .span()
        .of(text)
        .chars()
        .forEach(
            c -> {
              int digit = ChineseNumerals.digit((char) c);
              boolean wide = c >= '！' && c <= '～';
              plain.append(digit >= 0 ? (char) ('0' + digit) : (char) (wide ? c - 0xfee0 : c));
            });
    boolean range = !number.isExact() && number.form() == Form.FIGURES;
    String kept = range ? Amounts.number(number).getFirst() : plain.toString();
    List<String> grouped = number.isExact() ? Amounts.number(number) : List.of();
    List<String> ways = new ArrayList<>(List.of(kept));
    grouped.stream().filter(way -> !ways.contains(way)).forEach(ways::add);
    return ways;
  }

  /// Whether figures begin here that belong to a Latin name or a code: GPT-4, v1.2, 5G, 2023-06-12.
  private static boolean isCode(String text, int at) {
    if (!Mark.isDigit(text.charAt(at))) {
      return Mark.isLatinLetter(text.charAt(at));
    }
    int end = at;
    while (end < text.length() && Mark.isDigit(text.charAt(end))) {
      end++;
    }
    return end < text.length() && Mark.isLatinLetter(text.charAt(end));
  }

  /// Past letters, figures and the marks between them.
  private static int endOfCode(String text, int at) {
    int end = at;
    while (end < text.length()
        && (Mark.isLatin(text.charAt(end))
            || (end + 1 < text.length()
                && "-./_".indexOf(text.charAt(end)) >= 0
                && Mark.isLatin(text.charAt(end + 1))))) {
      end++;
    }
    return Math.max(at + 1, end);
  }
}
