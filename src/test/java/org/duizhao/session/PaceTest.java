package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void the_median_of_the_days_before_today_tells_how_long_the_rest_takes() {
    Pace pace = pace(5_000, day(1, 400), day(2, 600), day(3, 90_000), day(0, 20));
    assertThat(pace.hanPerDay()).hasValue(600);
    assertThat(pace.daysLeft()).hasValue(9);
    assertThat(pace.days()).isEqualTo(3);
  }

  @Test
  void an_even_number_of_days_has_its_median_between_the_middle_two() {
    assertThat(pace(1, day(1, 100), day(2, 200), day(3, 301), day(4, 900)).hanPerDay())
        .hasValue(251);
  }

  @Test
  void two_days_and_days_without_anything_confirmed_say_nothing() {
    Pace pace = pace(5_000, day(1, 400), day(2, 600), day(3, 0), day(40, 800), day(0, 100));
    assertThat(pace.days()).isEqualTo(2);
    assertThat(pace.hanPerDay()).isEmpty();
    assertThat(pace.daysLeft()).isEmpty();
  }

  @Test
  void nothing_left_takes_no_day() {
    assertThat(pace(0, day(1, 4), day(2, 6), day(3, 9)).daysLeft()).hasValue(0);
  }

  @Test
  void an_hour_is_twelve_stretches_and_less_than_two_say_nothing() {
    List<WorkDay> days = List.of(day(0, 1_000));
    assertThat(of(days, stretches(24)).hanPerHour()).hasValue(500);
    assertThat(of(days, stretches(23)).hanPerHour()).isEqualTo(OptionalLong.empty());
  }

  private static Pace pace(long left, WorkDay... days) {
    return Pace.of(List.of(days), List.of(), TODAY, ZoneOffset.UTC, left);
  }

  private static Pace of(List<WorkDay> days, List<Instant> stretches) {
    return Pace.of(days, stretches, TODAY, ZoneOffset.UTC, 0);
  }

  private static List<Instant> stretches(int count) {
    List<Instant> stretches = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      stretches.add(Instant.parse("2026-11-24T06:00:00Z").plusSeconds(300L * i));
    }
    return stretches;
  }

  private static WorkDay day(int ago, long han) {
    return new WorkDay(TODAY.minusDays(ago), Amount.NONE, new Amount(1, han, 1));
  }
}
