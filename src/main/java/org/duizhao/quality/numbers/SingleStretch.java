package org.duizhao.quality.numbers;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;
import org.duizhao.language.Quantity;
import org.duizhao.language.Quantity.Kind;
import org.duizhao.quality.Pair;
import org.duizhao.quality.numbers.Mention.Sense;
import org.jspecify.annotations.Nullable;

/// One stretch of time rendered by one of another length: 一個月 and "a full week". Told only where
/// the Chinese does not name the other.
final class SingleStretch {

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b(?:an?|one|whole|full|entire|single)[ -](minute|hour|day|week|month|year|decade|century)\\b");

  /// By what a Chinese text names each.
  private static final Map<String, String> NAMED =
      Map.of(
          "minute", "分", "hour", "時时鐘钟", "day", "天日夜晚", "week", "週周星禮礼", "month", "月", "year",
          "年歲岁載载", "decade", "十", "century", "世百");

  private SingleStretch() {}

  /// What the English has in the place of the quantity; null when there is no such thing.
  static @Nullable Mention instead(Pair pair, Quantity quantity) {
    Scale asked = Scales.ofQuantity(quantity.unit());
    boolean one = quantity.kind() == Kind.DURATION && Values.same(quantity.low().doubleValue(), 1);
    if (!one || asked == null) {
      return null;
    }
    Matcher english = ENGLISH.matcher(pair.target());
    while (english.find()) {
      String unit = english.group(1).toLowerCase(Locale.ROOT);
      Scale given = Objects.requireNonNull(Scales.named(unit));
      if (!Values.same(given.factor(), asked.factor()) && !isNamed(pair.source(), unit)) {
        Span span = new Span(english.start(), english.end());
        return new Mention(span, Sense.NUMBER, 1, 1, given, false);
      }
    }
    return null;
  }

  private static boolean isNamed(String source, String unit) {
    String characters = NAMED.getOrDefault(unit, "");
    return source.chars().anyMatch(c -> characters.indexOf(c) >= 0);
  }
}
