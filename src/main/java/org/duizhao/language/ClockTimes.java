package org.duizhao.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.Span;
import org.jspecify.annotations.Nullable;

/// Reads times of day: 下午三點半, 3點15分, 15:30.
final class ClockTimes {

  /// First characters of the words below.
  private static final String BEGINNINGS = "上早清凌下晚傍中深夜";

  private static final List<String> MORNING = List.of("上午", "早上", "清晨", "凌晨", "早晨");
  private static final List<String> AFTERNOON =
      List.of("下午", "晚上", "傍晚", "中午", "深夜", "夜里", "夜裡", "夜間", "夜间");

  private ClockTimes() {}

  /// @param number that begins here, if one does
  static @Nullable Quantity at(String text, int from, Optional<Numeral> number) {
    boolean said = BEGINNINGS.indexOf(text.charAt(from)) >= 0;
    if (!said && number.isEmpty()) {
      return null;
    }
    boolean morning = said && isAny(text, from, MORNING);
    boolean afternoon = said && isAny(text, from, AFTERNOON);
    Optional<Numeral> found = morning || afternoon ? ChineseNumerals.at(text, from + 2) : number;
    if (found.filter(hour -> hour.isWhole(0, 24)).isEmpty()) {
      return null;
    }
    int hour = found.get().low().intValue();
    int end = found.get().span().end();
    if (isColon(text, found.get())) {
      return time(from, end + 3, hour, minutes(text, end + 1), morning, afternoon);
    }
    if (!Dates.isAny(text, end, "點", "点", "時", "时")) {
      return null;
    }
    int after = end + 1;
    if (Dates.isAny(text, after, "半")) {
      return time(from, after + 1, hour, 30, morning, afternoon);
    }
    if (Dates.isAny(text, after, "之間", "之间", "左右", "以前", "之前", "以後", "以后", "之後", "之后")) {
      return time(from, after, hour, 0, morning, afternoon);
    }
    if (Dates.isAny(text, after, "鐘", "钟", "整")) {
      return time(from, after + 1, hour, 0, morning, afternoon);
    }
    if (Dates.isAny(text, after, "一刻", "三刻")) {
      int quarter = text.charAt(after) == '一' ? 15 : 45;
      return time(from, after + 2, hour, quarter, morning, afternoon);
    }
    Optional<Numeral> minutes = ChineseNumerals.at(text, after);
    if (minutes.filter(minute -> minute.isWhole(0, 59)).isPresent()) {
      int last = minutes.get().span().end();
      boolean named = Dates.isAny(text, last, "分") && !Dates.isAny(text, last, "分之", "分鐘");
      if (named || morning || afternoon) {
        int minute = minutes.get().low().intValue();
        return time(from, last + (named ? 1 : 0), hour, minute, morning, afternoon);
      }
    }
    return morning || afternoon ? time(from, after, hour, 0, morning, afternoon) : null;
  }

  private static boolean isAny(String text, int from, List<String> words) {
    for (String word : words) {
      if (text.startsWith(word, from)) {
        return true;
      }
    }
    return false;
  }

  /// 15:30, but not the 3:10 of a score or the 1:2 of a ratio.
  private static boolean isColon(String text, Numeral hour) {
    int end = hour.span().end();
    return hour.form() == Numeral.Form.FIGURES
        && end + 2 < text.length()
        && (text.charAt(end) == ':' || text.charAt(end) == '：')
        && text.charAt(end + 1) >= '0'
        && text.charAt(end + 1) <= '5'
        && Mark.isDigit(text.charAt(end + 2))
        && (end + 3 >= text.length() || !Mark.isDigit(text.charAt(end + 3)))
        && hour.span().length() == 2;
  }

  private static int minutes(String text, int at) {
    return 10 * (text.charAt(at) - '0') + (text.charAt(at + 1) - '0');
  }

  private static Quantity time(
      int from, int end, int hour, int minute, boolean morning, boolean afternoon) {
    boolean noon = hour == 12;
    int hours = afternoon && hour < 12 ? hour + 12 : morning && noon ? 0 : hour;
    String minutes = minute < 10 ? "0" + minute : Integer.toString(minute);
    String clock = (hours < 10 ? "0" : "") + hours + ":" + minutes;
    int twelve = hours % 12 == 0 ? 12 : hours % 12;
    String half = hours % 24 >= 12 ? " p.m." : " a.m.";
    boolean known = morning || afternoon || hours > 12;
    String spoken = minute == 0 && known ? Integer.toString(twelve) : twelve + ":" + minutes;
    List<String> ways =
        known
            ? List.of(spoken + half, clock)
            : List.of(minute == 0 ? twelve + " o'clock" : spoken, clock);
    BigDecimal value = BigDecimal.valueOf(hours * 60L + minute);
    return new Quantity(new Span(from, end), Quantity.Kind.TIME, value, value, clock, ways);
  }
}
