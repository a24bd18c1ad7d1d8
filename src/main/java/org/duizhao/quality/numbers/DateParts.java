package org.duizhao.quality.numbers;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.quality.numbers.Mention.Sense;

/// The year, month and day of a date, of which the English has each in a place of its own.
final class DateParts {

  /// As a quantity's unit has them: 2003-06-12, 2003-06, --06-12, --06, ---12.
  private static final Pattern UNIT =
      Pattern.compile("(?:([0-9]+)|-)-(?:([0-9]{2})|-)?-?([0-9]{2})?");

  private static final double LEAST_YEAR = 100;

  private DateParts() {}

  /// How the part is written that a wrong number of the English stands for.
  static Optional<String> instead(Mention wrong, String unit) {
    Matcher date = UNIT.matcher(unit);
    if (!date.matches()) {
      return Optional.empty();
    }
    if (wrong.is(Sense.MONTH)) {
      return Optional.ofNullable(date.group(2))
          .map(
              month ->
                  Month.of(Integer.parseInt(month)).getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    boolean year = wrong.low() >= LEAST_YEAR;
    return Optional.ofNullable(date.group(year ? 1 : 3))
        .map(digits -> Integer.toString(Integer.parseInt(digits)));
  }
}
