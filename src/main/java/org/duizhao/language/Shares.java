package org.duizhao.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.Span;
import org.duizhao.language.Quantity.Kind;
import org.jspecify.annotations.Nullable;

/// Reads percentages, fractions, multiples and discounts: 百分之三十, 三分之二, 三成, 兩倍, 翻一番, 打八折.
final class Shares {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Shares() {}

  /// @param here the number that begins here, if one does
  static @Nullable Quantity at(String text, int from, Optional<Numeral> here) {
    char c = text.charAt(from);
    if (c == '翻') {
      return doubled(text, from);
    }
    if (text.startsWith("百分百", from)) {
      return percent(new Span(from, from + 3), HUNDRED, HUNDRED, "");
    }
    if (text.startsWith("一半", from)) {
      BigDecimal half = new BigDecimal("0.5");
      return new Quantity(
          new Span(from, from + 2), Kind.FRACTION, half, half, "", List.of("half", "one half"));
    }
    Optional<Numeral> number = c == '打' ? ChineseNumerals.at(text, from + 1) : here;
    if (number.isEmpty()) {
      return null;
    }
    Numeral first = number.get();
    int end = first.span().end();
    if (c == '打' || isAt(text, end, "折")) {
      return discount(text, from, first);
    }
    if (text.startsWith("分之", end)) {
      return part(text, from, first);
    }
    return counted(text, NumberRange.from(text, first));
  }

  private static @Nullable Quantity counted(String text, Numeral number) {
    int end = number.span().end();
    if (end >= text.length()) {
      return null;
    }
    Span span = new Span(number.span().start(), end + 1);
    char next = text.charAt(end);
    char after = end + 1 < text.length() ? text.charAt(end + 1) : '。';
    BigDecimal low = number.low();
    BigDecimal high = number.high();
    return switch (next) {
      case '%', '％' -> percent(span, low, high, "");
      case '‰' -> percent(span, low.movePointLeft(1), high.movePointLeft(1), "");
      case '成' -> {
        boolean tenth =
            number.form() == Numeral.Form.CHARACTERS
                && high.compareTo(BigDecimal.TEN) <= 0
                && "為为功立果本員员長长分就年熟了型都新".indexOf(after) < 0;
        // 三成五 and 三成半 are 35 %.
        int more = after == '半' ? 5 : ChineseNumerals.digit(after);
        boolean half = number.isExact() && more > 0 && !isNumeral(text, end + 2);
        if (tenth && half) {
          BigDecimal share = low.movePointRight(1).add(BigDecimal.valueOf(more));
          yield percent(new Span(span.start(), end + 2), share, share, "");
        }
        yield tenth ? percent(span, low.movePointRight(1), high.movePointRight(1), "") : null;
      }
      case '碼', '码' -> isRate(text, span.start()) ? steps(span, low, high) : null;
      case '倍' -> after == '速' ? null : after == '半' ? andHalf(span, low) : times(span, number);
      default -> null;
    };
  }

  /// 升息, 降息 and 降準, of which a 碼 is a quarter of a point.
  private static boolean isRate(String text, int at) {
    String before = text.substring(Math.max(0, at - 4), at);
    return before.matches(".*[升降加減减]?[息準准].*");
  }

  private static Quantity steps(Span span, BigDecimal low, BigDecimal high) {
    BigDecimal step = new BigDecimal("0.25");
    return percent(span, low.multiply(step), high.multiply(step), "");
  }

  private static boolean isNumeral(String text, int at) {
    return at < text.length() && ChineseNumerals.mayBegin(text.charAt(at));
  }

  private static Quantity percent(Span span, BigDecimal low, BigDecimal high, String after) {
    String from = EnglishNumbers.grouped(low);
    String to = EnglishNumbers.grouped(high);
    String figures = low.compareTo(high) == 0 ? from : from + "–" + to;
    return new Quantity(
        span,
        Kind.PERCENT,
        low,
        high,
        "",
        List.of(figures + "%" + after, figures + " percent" + after));
  }

  private static @Nullable Quantity part(String text, int from, Numeral whole) {
    int partAt = whole.span().end() + 2;
    Optional<Numeral> found = ChineseNumerals.at(text, partAt);
    if (found.isEmpty() || whole.low().signum() == 0) {
      return null;
    }
    Numeral part = NumberRange.from(text, found.get());
    Span span = new Span(from, part.span().end());
    BigDecimal bottom = whole.low();
    if (bottom.compareTo(HUNDRED) == 0) {
      return percent(span, part.low(), part.high(), "");
    }
    if (bottom.compareTo(BigDecimal.valueOf(1000)) == 0) {
      return percent(span, part.low().movePointLeft(1), part.high().movePointLeft(1), "");
    }
    return new Quantity(
        span,
        Kind.FRACTION,
        part.low().divide(bottom, MathContext.DECIMAL64),
        part.high().divide(bottom, MathContext.DECIMAL64),
        "",
        List.of(EnglishNumbers.fraction(part.low(), bottom)));
  }

  /// 兩倍半
  private static Quantity andHalf(Span times, BigDecimal whole) {
    BigDecimal value = whole.add(new BigDecimal("0.5"));
    Span span = new Span(times.start(), times.end() + 1);
    String first = value.toPlainString();
    return new Quantity(
        span, Kind.MULTIPLE, value, value, "", List.of(first + " times", first + "-fold"));
  }

  private static Quantity times(Span span, Numeral number) {
    String first = Amounts.number(number).getFirst();
    List<String> ways =
        number.isWhole(2, 2)
            ? List.of("twice", "double", "two times")
            : List.of(first + " times", first + "-fold");
    return new Quantity(span, Kind.MULTIPLE, number.low(), number.high(), "", ways);
  }

  private static @Nullable Quantity doubled(String text, int from) {
    BigDecimal two = BigDecimal.TWO;
    if (text.startsWith("翻倍", from)) {
      return new Quantity(new Span(from, from + 2), Kind.MULTIPLE, two, two, "", List.of("double"));
    }
    // 翻兩番, 翻了兩番
    int numberAt = isAt(text, from + 1, "了") || isAt(text, from + 1, "過") ? from + 2 : from + 1;
    Optional<Numeral> number = ChineseNumerals.at(text, numberAt);
    if (number.isEmpty() && text.startsWith("翻一番", from)) {
      return new Quantity(new Span(from, from + 3), Kind.MULTIPLE, two, two, "", List.of("double"));
    }
    if (number.filter(times -> times.isWhole(1, 9)).isEmpty()
        || !isAt(text, number.get().span().end(), "番")) {
      return null;
    }
    int times = number.get().low().intValue();
    BigDecimal value = two.pow(times);
    String way =
        switch (times) {
          case 1 -> "double";
          case 2 -> "quadruple";
          default -> "increase " + EnglishNumbers.prose(value) + "-fold";
        };
    Span span = new Span(from, number.get().span().end() + 1);
    return new Quantity(span, Kind.MULTIPLE, value, value, "", List.of(way));
  }

  /// 八折 leaves eight tenths of the price, 八五折 85 %.
  private static @Nullable Quantity discount(String text, int from, Numeral number) {
    int end = number.span().end();
    char after = end + 1 < text.length() ? text.charAt(end + 1) : '。';
    if (!isAt(text, end, "折") || "磨騰腾疊叠返射斷断".indexOf(after) >= 0 || !number.isExact()) {
      return null;
    }
    BigDecimal left =
        number.low().compareTo(BigDecimal.TEN) < 0 ? number.low().movePointRight(1) : number.low();
    BigDecimal off = HUNDRED.subtract(left);
    return off.signum() <= 0 || left.signum() <= 0
        ? null
        : percent(new Span(from, end + 1), off, off, " off");
  }

  private static boolean isAt(String text, int at, String wanted) {
    return text.startsWith(wanted, at);
  }
}
