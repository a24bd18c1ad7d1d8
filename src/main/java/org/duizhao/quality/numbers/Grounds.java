package org.duizhao.quality.numbers;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.language.ChineseNumerals;
import org.duizhao.language.Numeral;

/// What a Chinese text has that a number of the English may come from: the values of its numerals,
/// in words and names as well, and characters that say a small number without being one.
final class Grounds {

  /// Words that are an age or a stretch of years without a numeral of that value.
  private static final Map<String, Double> AGES =
      Map.of(
          "甲子", 60.0, "花甲", 60.0, "古稀", 70.0, "不惑", 40.0, "而立", 30.0, "知天命", 50.0, "耄耋", 80.0, "弱冠",
          20.0, "豆蔻", 13.0, "半百", 50.0);

  /// Characters that say nought, one, two, and so on.
  private static final List<String> SAYING =
      List.of("零無无沒没未不〇○", "一單单獨独首初頭头元每各某同曾唯惟先始原", "兩两雙双倆俩對对又再次倍半偶副", "仨", "四", "五");

  /// Of these the English never says two of a measure: two kilos.
  private static final String NO_MEASURE = "又再次倍半偶副";

  private final Set<Double> values;
  private final String bare;

  private Grounds(Set<Double> values, String bare) {
    this.values = values;
    this.bare = bare;
  }

  static Grounds of(String text) {
    Set<Double> values = new HashSet<>();
    StringBuilder bare = new StringBuilder(text);
    for (int at = 0; at < text.length(); at++) {
      if (ChineseNumerals.mayBegin(text.charAt(at))) {
        Optional<Numeral> numeral = ChineseNumerals.at(text, at);
        if (numeral.isPresent()) {
          int end = numeral.get().span().end();
          if (!text.startsWith("番", end)) {
            values.add(numeral.get().low().doubleValue());
            if (!numeral.get().more()) {
              values.add(numeral.get().high().doubleValue());
            }
          }
          // The 兩 of 兩百 is no two.
          for (int i = at; i < end && end > at + 1; i++) {
            bare.setCharAt(i, ' ');
          }
          at = end - 1;
        }
      }
    }
    AGES.forEach(
        (word, age) -> {
          if (text.contains(word)) {
            values.add(age);
          }
        });
    return new Grounds(values, bare.toString());
  }

  boolean has(double value) {
    return values.contains(value);
  }

  /// Whether a numeral stands for a value from `low` to `high`.
  boolean hasBetween(double low, double high) {
    for (double value : values) {
      if (Values.within(value, low, high)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the number is said without a numeral: 雙, 首, 無.
  ///
  /// @param measured whether the English counts a unit of measure
  boolean say(double value, boolean measured) {
    if (value != Math.rint(value) || value < 0 || value >= SAYING.size()) {
      return false;
    }
    String characters = SAYING.get((int) value);
    for (int at = 0; at < bare.length(); at++) {
      char c = bare.charAt(at);
      if (characters.indexOf(c) >= 0 && !(measured && NO_MEASURE.indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }
}
