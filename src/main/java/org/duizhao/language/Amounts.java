package org.duizhao.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duizhao.core.Span;
import org.duizhao.language.Units.Unit;

/// Puts counted and measured numbers into English: five years, $3–5 million, dozens of kilometers.
final class Amounts {

  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("USD", "dollars"),
          Map.entry("EUR", "euros"),
          Map.entry("GBP", "pounds"),
          Map.entry("JPY", "yen"),
          Map.entry("HKD", "Hong Kong dollars"),
          Map.entry("TWD", "New Taiwan dollars"),
          Map.entry("CNY", "yuan"),
          Map.entry("KRW", "won"),
          Map.entry("RUB", "rubles"),
          Map.entry("INR", "rupees"),
          Map.entry("CHF", "Swiss francs"),
          Map.entry("CAD", "Canadian dollars"),
          Map.entry("AUD", "Australian dollars"),
          Map.entry("SGD", "Singapore dollars"));
  private static final List<String> SOME =
      List.of(
          "several",
          "dozens of",
          "several hundred",
          "several thousand",
          "tens of thousands of",
          "hundreds of thousands of",
          "several million",
          "tens of millions of",
          "hundreds of millions of",
          "several billion",
          "tens of billions of",
          "hundreds of billions of",
          "several trillion");

  private Amounts() {}

  /// The number alone, in words up to ten when it was written in characters.
  static List<String> number(Numeral number) {
    if (number.form() == Numeral.Form.VAGUE) {
      return vague(number);
    }
    boolean words = number.form() != Numeral.Form.FIGURES;
    List<String> ways = new ArrayList<>();
    String low = plain(number.low(), words);
    if (number.more()) {
      return List.of("more than " + low, "over " + low);
    }
    if (number.isExact()) {
      ways.add(low);
      String figures = EnglishNumbers.figure(number.low());
      String grouped = EnglishNumbers.grouped(number.low());
      List.of(figures, grouped, EnglishNumbers.prose(number.low())).stream()
          .filter(way -> !ways.contains(way))
          .forEach(ways::add);
      return ways;
    }
    boolean or = words && isNext(number);
    ways.add(range(number, words, or ? " or " : words ? " to " : "–"));
    ways.add(range(number, /* words= */ false, "–"));
    return ways.stream().distinct().toList();
  }

  static Quantity of(Numeral number, Unit unit, int end, boolean half) {
    Numeral counted = half ? plusHalf(number) : number;
    List<String> ways =
        switch (unit.kind()) {
          case MONEY -> money(counted, unit);
          case AGE -> age(counted);
          default -> measured(counted, unit, half);
        };
    Span span = new Span(number.span().start(), end);
    return new Quantity(span, unit.kind(), counted.low(), counted.high(), unit.name(), ways);
  }

  /// Half of a unit: half an hour.
  static Quantity half(Span span, Unit unit) {
    BigDecimal half = new BigDecimal("0.5");
    String article = "hio".indexOf(unit.name().charAt(0)) >= 0 ? "an " : "a ";
    String name = unit.kind() == Quantity.Kind.DURATION ? unit.name() : unit.many();
    return new Quantity(
        span, unit.kind(), half, half, unit.name(), List.of("half " + article + name));
  }

  private static List<String> measured(Numeral number, Unit unit, boolean half) {
    if (half && number.isExact()) {
      BigDecimal whole = number.low().subtract(new BigDecimal("0.5"));
      return List.of(
          EnglishNumbers.prose(whole) + " and a half " + unit.many(),
          EnglishNumbers.grouped(number.low()) + " " + unit.many());
    }
    boolean one = number.isExact() && number.low().compareTo(BigDecimal.ONE) == 0;
    List<String> ways =
        number(number).stream().map(way -> way + " " + (one ? unit.name() : unit.many())).toList();
    return unit.name().equals("time") && one
        ? List.of("once")
        : unit.name().equals("time") && number.isWhole(2, 2)
            ? List.of("twice", ways.getFirst())
            : ways;
  }

  private static List<String> age(Numeral number) {
    boolean one = number.isWhole(1, 1);
    List<String> ways = new ArrayList<>();
    String first = number(number).getFirst();
    ways.add(first + (one ? " year old" : " years old"));
    ways.add("age " + first);
    if (number.isExact()) {
      ways.add(EnglishNumbers.grouped(number.low()) + "-year-old");
    }
    return ways;
  }

  private static List<String> money(Numeral number, Unit unit) {
    String name = CURRENCIES.getOrDefault(unit.name(), unit.name());
    if (number.form() == Numeral.Form.VAGUE) {
      return vague(number).stream().map(way -> way + " " + name).toList();
    }
    boolean word = unit.many().startsWith(" ");
    String sign = word ? "" : unit.many();
    String amount =
        number.isExact() || number.more()
            ? EnglishNumbers.figure(number.low())
            : range(number, /* words= */ false, "–");
    String more = number.more() ? "more than " : "";
    String named = more + amount + " " + name;
    return word
        ? List.of(named, more + unit.name() + " " + amount)
        : List.of(more + sign + amount, named);
  }

  private static List<String> vague(Numeral number) {
    BigDecimal low = number.low();
    if (low.compareTo(BigDecimal.valueOf(11)) == 0) {
      return List.of("a dozen or so", "more than ten");
    }
    BigDecimal whole = low.stripTrailingZeros();
    if (whole.unscaledValue().intValue() == 2
        && whole.scale() <= 0
        && -whole.scale() < SOME.size()) {
      return List.of(SOME.get(-whole.scale()));
    }
    String least = EnglishNumbers.figure(low.subtract(BigDecimal.ONE));
    return List.of("more than " + least, "over " + least);
  }

  private static String range(Numeral number, boolean words, String between) {
    String low = plain(number.low(), words);
    String high = plain(number.high(), words);
    int name = high.indexOf(' ');
    boolean shared = name > 0 && low.endsWith(high.substring(name));
    boolean mixed = words && (isFigure(low) != isFigure(high));
    if (mixed) {
      return EnglishNumbers.figure(number.low()) + " to " + EnglishNumbers.figure(number.high());
    }
    return (shared ? low.substring(0, low.indexOf(' ')) : low) + between + high;
  }

  private static boolean isFigure(String text) {
    return Character.isDigit(text.charAt(0));
  }

  private static String plain(BigDecimal value, boolean words) {
    return words ? EnglishNumbers.prose(value) : EnglishNumbers.figure(value);
  }

  /// 兩三 is two or three; 兩三百 and 五到十 go from the one to the other.
  private static boolean isNext(Numeral number) {
    return number.span().length() == 2
        && number.high().subtract(number.low()).compareTo(BigDecimal.ONE) == 0;
  }

  private static Numeral plusHalf(Numeral number) {
    BigDecimal half = new BigDecimal("0.5");
    return new Numeral(
        number.span(),
        number.low().add(half),
        number.high().add(half),
        number.scale(),
        number.form(),
        number.more());
  }
}
