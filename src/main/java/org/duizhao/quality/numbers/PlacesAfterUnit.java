package org.duizhao.quality.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;
import org.duizhao.language.Quantity;
import org.duizhao.language.Quantity.Kind;

/// Decimals said after the unit: 一米八 is 1.8 meters, 三十九度二 39.2 degrees, 九秒八三 9.83 seconds.
final class PlacesAfterUnit {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final int MOST_PLACES = 2;

  /// Counted without being a unit of their own.
  private static final String BARE = "度塊块";

  private static final Pattern COINS =
      Pattern.compile("[塊块]?([0-9零一二三四五六七八九])[角毛](?:([0-9零一二三四五六七八九])分?)?");

  private PlacesAfterUnit() {}

  static Quantity completed(String text, Quantity quantity) {
    Matcher coins = COINS.matcher(text).region(quantity.span().end(), text.length());
    if (isMoney(text, quantity) && coins.lookingAt()) {
      return withCoins(quantity, coins);
    }
    int unitEnd = endOfUnit(text, quantity);
    if (unitEnd < 0 || !quantity.isExact()) {
      return quantity;
    }
    int end = unitEnd;
    StringBuilder part = new StringBuilder();
    while (end < text.length() && part.length() < MOST_PLACES && digit(text.charAt(end)) >= 0) {
      part.append(digit(text.charAt(end)));
      end++;
    }
    boolean hundredths = quantity.unit().equals("second") && part.length() == MOST_PLACES;
    boolean ends = quantity.unit().equals("meter") || hundredths || isEnd(text, end);
    if (part.isEmpty() || !ends) {
      return quantity;
    }
    BigDecimal value = quantity.low().add(new BigDecimal("0." + part));
    Span span = new Span(quantity.span().start(), end);
    String english =
        quantity.unit().isEmpty()
            ? value.toPlainString()
            : value.toPlainString() + " " + quantity.unit() + "s";
    return new Quantity(span, quantity.kind(), value, value, quantity.unit(), List.of(english));
  }

  private static boolean isMoney(String text, Quantity quantity) {
    int end = quantity.span().end();
    boolean spoken =
        quantity.kind() == Kind.NUMBER
            && end < text.length()
            && "塊块".indexOf(text.charAt(end)) >= 0;
    return quantity.isExact() && (spoken || quantity.kind() == Kind.MONEY);
  }

  /// 三十二元五角八分
  private static Quantity withCoins(Quantity quantity, Matcher coins) {
    int tenths = digit(coins.group(1).charAt(0));
    int hundredths = coins.group(2) == null ? 0 : digit(coins.group(2).charAt(0));
    BigDecimal value = quantity.low().add(BigDecimal.valueOf(10L * tenths + hundredths, 2));
    return new Quantity(
        new Span(quantity.span().start(), coins.end()),
        Kind.MONEY,
        value,
        value,
        quantity.unit(),
        List.of(value.toPlainString()));
  }

  /// Where the unit ends after which decimals may be said; -1 when none may.
  private static int endOfUnit(String text, Quantity quantity) {
    int end = quantity.span().end();
    boolean unit = quantity.unit().equals("meter") || quantity.unit().equals("second");
    if (unit || (quantity.kind() == Kind.MONEY && end > 0 && isAny(text, end - 1, "元塊块圓圆"))) {
      return end;
    }
    boolean bare =
        quantity.kind() == Kind.NUMBER
            && end < text.length()
            && BARE.indexOf(text.charAt(end)) >= 0;
    return bare ? end + 1 : -1;
  }

  private static boolean isAny(String text, int at, String characters) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  /// Whether nothing follows that the figures might count: 三度五人 is no 3.5.
  private static boolean isEnd(String text, int at) {
    return at >= text.length() || "的，。、；！？”」）)左上以".indexOf(text.charAt(at)) >= 0;
  }

  private static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c);
  }
}
