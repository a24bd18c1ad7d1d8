package org.duizhao.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;

/// How fast a text is confirmed, in Chinese characters, by the last 30 days.
///
/// @param days days before today on which something was confirmed
/// @param hanPerDay the median of those days; nothing when they are fewer than [#FEWEST_DAYS]
/// @param hanPerHour what an hour of work confirmed, today included; nothing when less than
///   [#FEWEST_HOURS] were worked
/// @param hours worked: an hour is twelve stretches of five minutes in which something was changed
/// @param daysLeft how many such days what is not confirmed will take; nothing without a median
public record Pace(
    int days,
    OptionalLong hanPerDay,
    OptionalLong hanPerHour,
    double hours,
    OptionalLong daysLeft) {

  /// How many days before today are looked at.
  public static final int LOOKED_AT = 30;

  /// Fewer days say nothing about the next.
  public static final int FEWEST_DAYS = 3;

  private static final double FEWEST_HOURS = 2;
  private static final double STRETCHES_AN_HOUR = 12;

  static Pace of(
      List<WorkDay> all, List<Instant> stretches, LocalDate today, ZoneId zone, long hanLeft) {
    LocalDate from = today.minusDays(LOOKED_AT);
    List<WorkDay> recent =
        all.stream()
            .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(today))
            .toList();
    long[] before =
        recent.stream()
            .filter(day -> day.date().isBefore(today))
            .mapToLong(day -> day.confirmed().han())
            .filter(han -> han > 0)
            .sorted()
            .toArray();
    Instant start = from.atStartOfDay(zone).toInstant();
    Instant end = today.plusDays(1).atStartOfDay(zone).toInstant();
    long worked =
        stretches.stream().filter(each -> !each.isBefore(start) && each.isBefore(end)).count();
    double hours = worked / STRETCHES_AN_HOUR;
    long confirmed = recent.stream().mapToLong(day -> day.confirmed().han()).sum();
    OptionalLong perDay =
        before.length < FEWEST_DAYS ? OptionalLong.empty() : OptionalLong.of(median(before));
    OptionalLong perHour =
        hours < FEWEST_HOURS || confirmed == 0
            ? OptionalLong.empty()
            : OptionalLong.of(Math.round(confirmed / hours));
    OptionalLong left =
        perDay.isEmpty()
            ? OptionalLong.empty()
            : OptionalLong.of(Math.ceilDiv(hanLeft, perDay.getAsLong()));
    return new Pace(before.length, perDay, perHour, hours, left);
  }

  private static long median(long[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : Math.round((sorted[middle - 1] + sorted[middle]) / 2.0);
  }
}
