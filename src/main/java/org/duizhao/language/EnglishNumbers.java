package org.duizhao.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Writes numbers as English prose does: words up to ten, figures above, "3.5 billion" where the
/// figure stays short.
public final class EnglishNumbers {

  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final List<String> ORDINALS =
      List.of(
          "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
          "ninth", "tenth");
  private static final int DECIMALS = 10;
  private static final List<String> LARGE = List.of(" trillion", " billion", " million");

  private EnglishNumbers() {}

  /// Words up to ten, figures above.
  public static String prose(BigDecimal value) {
    return isWhole(value) && value.signum() >= 0 && value.compareTo(BigDecimal.TEN) <= 0
        ? WORDS.get(value.intValue())
        : figure(value);
  }

  /// Figures with groups of three, or with million, billion and trillion when that is shorter.
  public static String figure(BigDecimal value) {
    int zeros = 12;
    for (String name : LARGE) {
      BigDecimal part = value.movePointLeft(zeros).stripTrailingZeros();
      if (part.abs().compareTo(BigDecimal.ONE) >= 0 && part.scale() <= 3) {
        return grouped(part) + name;
      }
      zeros -= 3;
    }
    return grouped(value);
  }

  /// Figures with groups of three: 35,000.
  public static String grouped(BigDecimal value) {
    // Not a DecimalFormat, which takes longer to make than all the rest of a sentence.
    BigDecimal kept =
        value.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.HALF_EVEN) : value;
    String plain = kept.signum() == 0 ? "0" : kept.stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    int first = plain.charAt(0) == '-' ? 1 : 0;
    StringBuilder grouped = new StringBuilder(plain);
    for (int at = (point < 0 ? plain.length() : point) - 3; at > first; at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }

  /// first to tenth, then 11th, 22nd.
  public static String ordinal(int value) {
    return value < ORDINALS.size() ? ORDINALS.get(value) : shortOrdinal(value);
  }

  /// 1st, 11th, 22nd.
  public static String shortOrdinal(int value) {
    int last = value % 10;
    boolean teen = value % 100 / 10 == 1;
    String ending = teen || last > 3 || last == 0 ? "th" : List.of("st", "nd", "rd").get(last - 1);
    return value + ending;
  }

  /// "one third", "three quarters": the denominator in words up to ten.
  static String fraction(BigDecimal numerator, BigDecimal denominator) {
    boolean simple =
        isWhole(numerator)
            && isWhole(denominator)
            && denominator.compareTo(BigDecimal.ONE) > 0
            && denominator.compareTo(BigDecimal.valueOf(100)) <= 0;
    if (!simple) {
      return prose(numerator) + " in " + prose(denominator);
    }
    boolean one = numerator.compareTo(BigDecimal.ONE) == 0;
    String part =
        switch (denominator.intValue()) {
          case 2 -> one ? "half" : "halve";
          case 4 -> "quarter";
          case 100 -> "hundredth";
          default -> ordinal(denominator.intValue());
        };
    return prose(numerator) + " " + part + (one ? "" : "s");
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }
}
