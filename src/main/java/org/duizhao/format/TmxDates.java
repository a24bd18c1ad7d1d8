package org.duizhao.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Moments as TMX writes them, `20261128T031500Z`: whole seconds, of the years 1 to 9999.
public final class TmxDates {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

  private TmxDates() {}

  public static String write(Instant moment) {
    return DATE.format(moment.atOffset(ZoneOffset.UTC));
  }

  /// The moment, also where dashes, colons or the Z are more or fewer than the standard has, or the
  /// time of the day is missing; nothing where it is no date at all.
  public static Optional<Instant> read(String text) {
    int[] digits = new int[14];
    int count = 0;
    for (int i = 0; i < text.length() && count < digits.length; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits[count++] = c - '0';
      }
    }
    if (count < 8) {
      return Optional.empty();
    }
    int[] clock = count < digits.length ? new int[digits.length] : digits;
    try {
      return Optional.of(
          LocalDateTime.of(
                  number(digits, 0, 4),
                  number(digits, 4, 2),
                  number(digits, 6, 2),
                  number(clock, 8, 2),
                  number(clock, 10, 2),
                  number(clock, 12, 2))
              .toInstant(ZoneOffset.UTC));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static int number(int[] digits, int from, int count) {
    int number = 0;
    for (int i = from; i < from + count; i++) {
      number = number * 10 + digits[i];
    }
    return number;
  }
}
