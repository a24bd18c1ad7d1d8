package org.duizhao.alignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The numbers of English text by their values, in figures, words or both: `3.5 million`,
/// `twenty-eight`.
final class EnglishNumerals {

  private static final Pattern WORD = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?|[A-Za-z]+");

  private static final List<String> UNITS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "thousand", BigDecimal.valueOf(1000),
          "million", BigDecimal.valueOf(1_000_000),
          "billion", BigDecimal.valueOf(1_000_000_000L),
          "trillion", BigDecimal.valueOf(1_000_000_000_000L));

  private static final Map<String, BigDecimal> SMALL = small();
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private EnglishNumerals() {}

  private static Map<String, BigDecimal> small() {
    Map<String, BigDecimal> small = new HashMap<>();
    for (int i = 0; i < UNITS.size(); i++) {
      small.put(UNITS.get(i), BigDecimal.valueOf(i));
    }
    for (int i = 0; i < TENS.size(); i++) {
      small.put(TENS.get(i), BigDecimal.valueOf(10L * (i + 2)));
    }
    return Map.copyOf(small);
  }

  /// The values in the order of the text.
  static List<BigDecimal> in(String text) {
    List<BigDecimal> values = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    boolean open = false;
    int end = -1;
    while (words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT);
      @Nullable BigDecimal value = value(word);
      boolean adjoins = open && words.start() - end <= 1;
      if (open && adjoins && word.equals("and")) {
        end = words.end();
        continue;
      }
      boolean multiplies = adjoins && (word.equals("hundred") || SCALES.containsKey(word));
      if (open && !(adjoins && (multiplies || (value != null && value.compareTo(HUNDRED) < 0)))) {
        values.add(total.add(part));
        open = false;
        total = BigDecimal.ZERO;
        part = BigDecimal.ZERO;
      }
      if (multiplies) {
        if (word.equals("hundred")) {
          part = part.multiply(HUNDRED);
        } else {
          total = total.add(part.multiply(SCALES.getOrDefault(word, BigDecimal.ONE)));
          part = BigDecimal.ZERO;
        }
      } else if (value != null) {
        part = part.add(value);
        open = true;
      }
      end = words.end();
    }
    if (open) {
      values.add(total.add(part));
    }
    return values;
  }

  private static @Nullable BigDecimal value(String word) {
    return Character.isDigit(word.charAt(0))
        ? new BigDecimal(word.replace(",", ""))
        : SMALL.get(word);
  }
}
