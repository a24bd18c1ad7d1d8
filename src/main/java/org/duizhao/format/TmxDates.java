package org.duizhao.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/// Moments as TMX writes them, `20261128T031500Z`: whole seconds, of the years 1 to 9999.
public final class TmxDates {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private TmxDates() {}

  public static String write(Instant moment) {
    return DATE.format(moment.atOffset(ZoneOffset.UTC));
  }

  /// The moment, also where dashes, colons or the Z are more or fewer than the standard has, or the
  /// time of the day is missing; nothing where it is no date at all.
  public static Optional<Instant> read(String text) {
    String digits = text.replaceAll("[^0-9]", "");
    try {
      if (digits.length() >= 14) {
        LocalDateTime time =
            LocalDateTime.parse(
                digits.substring(0, 8) + "T" + digits.substring(8, 14) + "Z", DATE);
        return Optional.of(time.toInstant(ZoneOffset.UTC));
      }
      return digits.length() < 8
          ? Optional.empty()
          : Optional.of(
              LocalDate.parse(digits.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE)
                  .atStartOfDay()
                  .toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }
}
