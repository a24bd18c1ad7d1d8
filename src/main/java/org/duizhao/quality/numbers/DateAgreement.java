package org.duizhao.quality.numbers;

import java.util.List;
import org.duizhao.quality.numbers.Mention.Sense;

/// Whether an English text has the year, month and day of a Chinese date.
final class DateAgreement {

  private final List<Mention> mentions;

  DateAgreement(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /// @param iso such as 2023-06-12, 2023-06, --06-12, --06, ---12 or W3
  boolean isRendered(String iso) {
    Parts parts = Parts.of(iso);
    return (parts.weekday == 0 || any(Sense.WEEKDAY, parts.weekday))
        && (parts.year == 0 || hasYear(parts.year))
        && (parts.month == 0 || hasMonth(parts.month))
        && (parts.day == 0 || hasDay(parts.day));
  }

  /// Whether the mention is one of the date's parts.
  boolean hasPart(Mention mention, String iso) {
    Parts parts = Parts.of(iso);
    boolean counts = mention.is(Sense.NUMBER) || mention.is(Sense.ORDINAL);
    return (mention.is(Sense.WEEKDAY) && mention.is(parts.weekday))
        || (mention.is(Sense.MONTH) && mention.is(parts.month))
        || (counts
            && mention.isExact()
            && (mention.is(parts.year)
                || mention.is(parts.year % 100)
                || (parts.day > 0 && mention.is(parts.day))
                || mention.is(parts.month)));
  }

  private boolean hasYear(int year) {
    return any(Sense.NUMBER, year) || any(Sense.NUMBER, year % 100);
  }

  private boolean hasMonth(int month) {
    boolean named = mentions.stream().anyMatch(mention -> mention.is(Sense.MONTH));
    return any(Sense.MONTH, month)
        || (!named && (any(Sense.NUMBER, month) || any(Sense.ORDINAL, month)));
  }

  private boolean hasDay(int day) {
    return any(Sense.ORDINAL, day)
        || (day == 1
            ? mentions.stream()
                .anyMatch(each -> each.is(1) && each.is(Sense.NUMBER) && each.figures())
            : any(Sense.NUMBER, day));
  }

  private boolean any(Sense type, int value) {
    for (Mention mention : mentions) {
      if (mention.is(type) && mention.isExact() && mention.is(value)) {
        return true;
      }
    }
    return false;
  }

  private record Parts(int year, int month, int day, int weekday) {

    static Parts of(String iso) {
      if (iso.startsWith("W")) {
        return new Parts(0, 0, 0, Integer.parseInt(iso.substring(1)));
      }
      if (iso.startsWith("---")) {
        return new Parts(0, 0, Integer.parseInt(iso.substring(3)), 0);
      }
      boolean bare = iso.startsWith("--");
      String[] parts = (bare ? iso.substring(2) : iso).split("-", -1);
      int first = bare ? 0 : 1;
      int year = bare ? 0 : Integer.parseInt(parts[0]);
      int month = parts.length > first ? Integer.parseInt(parts[first]) : 0;
      int day = parts.length > first + 1 ? Integer.parseInt(parts[first + 1]) : 0;
      return new Parts(year, month, day, 0);
    }
  }
}
