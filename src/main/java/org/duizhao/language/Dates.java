package org.duizhao.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;
import org.duizhao.language.Numeral.Form;
import org.duizhao.language.Quantity.Kind;
import org.jspecify.annotations.Nullable;

/// Reads years, dates, decades, centuries and days of the week: 2023年6月12日, 上世紀四十年代, 民國112年.
final class Dates {

  /// What may stand before a decade and the year its century began.
  private static final Map<String, Integer> CENTURIES =
      Map.of(
          "上世紀", 1900, "上世纪", 1900, "上個世紀", 1900, "上个世纪", 1900, "本世紀", 2000, "本世纪", 2000, "這個世紀",
          2000, "这个世纪", 2000);

  private static final List<String> BEFORE_DAY = List.of("星期", "禮拜", "礼拜", "週", "周");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> DAYS_OF_WEEK =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final String DAYS = "一二三四五六日";

  private static final int FIRST_OF_REPUBLIC = 1912;

  private Dates() {}

  /// 2023-06-12, 2023/6/12, 2023.6.12
  private static final Pattern FIGURES =
      Pattern.compile("([12][0-9]{3})([-/.])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12][0-9]|3[01])(?![0-9])");

  /// @param number that begins here, if one does
  static @Nullable Quantity at(String text, int from, Optional<Numeral> number) {
    return switch (text.charAt(from)) {
      case '上', '本', '這', '这' -> decadeOfNamedCentury(text, from);
      case '民', '公', '西' -> era(text, from);
      case '星', '禮', '礼', '週', '周' -> dayOfWeek(text, from);
      default -> number.isEmpty() ? null : ofNumber(text, from, number.get());
    };
  }

  private static @Nullable Quantity inFigures(String text, int from) {
    if (from + 4 >= text.length() || "-/.".indexOf(text.charAt(from + 4)) < 0) {
      return null;
    }
    Matcher date = FIGURES.matcher(text).region(from, text.length());
    if (!date.lookingAt()) {
      return null;
    }
    String year = date.group(1);
    int month = Integer.parseInt(date.group(3));
    int day = Integer.parseInt(date.group(4));
    String name = MONTHS.get(month - 1);
    return date(
        new Span(from, date.end()),
        year + "-" + two(month) + "-" + two(day),
        List.of(name + " " + day + ", " + year, day + " " + name + " " + year));
  }

  private static @Nullable Quantity ofNumber(String text, int from, Numeral number) {
    if (text.charAt(from) >= '1' && text.charAt(from) <= '2') {
      Quantity figures = inFigures(text, from);
      if (figures != null) {
        return figures;
      }
    }
    if (!number.isExact()) {
      return null;
    }
    int end = number.span().end();
    if (isAny(text, end, "年代")) {
      return decade(from, end + 2, number, 1900);
    }
    boolean one = from > 0 && "上下本這这半每近了".indexOf(text.charAt(from - 1)) >= 0;
    if (!one && isAny(text, end, "世紀", "世纪") && number.isWhole(1, 30)) {
      return century(text, from, number);
    }
    if (isAny(text, end, "年") && isYear(number)) {
      return year(text, from, end + 1, year(number));
    }
    if (isAny(text, end, "月") && number.isWhole(1, 12)) {
      return month(text, from, end, 0, number.low().intValue());
    }
    boolean two = isAny(text, from, "兩", "两");
    if (!two && isAny(text, end, "日", "號", "号") && number.isWhole(1, 31)) {
      return day(text, from, end, number.low().intValue());
    }
    return null;
  }

  private static boolean isYear(Numeral number) {
    int length = number.span().length();
    boolean digits = number.form() == Form.FIGURES || number.form() == Form.DIGIT_BY_DIGIT;
    return digits
        && ((length == 4 && number.isWhole(1000, 2999))
            || (length == 2
                && number.form() == Form.DIGIT_BY_DIGIT
                && number.isWhole(0, 99)
                && (number.low().intValue() < 10 || number.low().intValue() > 40)));
  }

  /// 〇八年 is 2008 and 九八年 1998.
  private static int year(Numeral number) {
    int year = number.low().intValue();
    return year >= 100 ? year : year < 10 ? 2000 + year : 1900 + year;
  }

  private static Quantity year(String text, int from, int end, int year) {
    Optional<Numeral> month = ChineseNumerals.at(text, end);
    if (month.filter(number -> number.isWhole(1, 12)).isPresent()
        && isAny(text, month.get().span().end(), "月")) {
      return month(text, from, month.get().span().end(), year, month.get().low().intValue());
    }
    return new Quantity(
        new Span(from, end),
        Kind.YEAR,
        BigDecimal.valueOf(year),
        BigDecimal.valueOf(year),
        Integer.toString(year),
        List.of(Integer.toString(year)));
  }

  /// @param at where 月 stands
  /// @param year 0 when none was named
  private static Quantity month(String text, int from, int at, int year, int month) {
    String name = MONTHS.get(month - 1);
    int end = at + (isAny(text, at, "月份") ? 2 : 1);
    String iso = (year == 0 ? "-" : year) + "-" + two(month);
    Optional<Numeral> day = ChineseNumerals.at(text, at + 1);
    if (day.filter(number -> number.isWhole(1, 31)).isPresent()
        && isAny(text, day.get().span().end(), "日", "號", "号")) {
      int date = day.get().low().intValue();
      String in = year == 0 ? "" : ", " + year;
      String after = year == 0 ? "" : " " + year;
      return date(
          new Span(from, day.get().span().end() + 1),
          iso + "-" + two(date),
          List.of(name + " " + date + in, date + " " + name + after));
    }
    return date(new Span(from, end), iso, List.of(year == 0 ? name : name + " " + year));
  }

  private static @Nullable Quantity day(String text, int from, int end, int day) {
    char after = end + 1 < text.length() ? text.charAt(end + 1) : '。';
    if ("本報报常程碼码線线樓楼房館馆元圓圆".indexOf(after) >= 0) {
      return null;
    }
    return date(
        new Span(from, end + 1),
        "---" + two(day),
        List.of("the " + EnglishNumbers.shortOrdinal(day), "No. " + day));
  }

  private static Quantity date(Span span, String iso, List<String> english) {
    return new Quantity(span, Kind.DATE, BigDecimal.ZERO, BigDecimal.ZERO, iso, english);
  }

  private static @Nullable Quantity decadeOfNamedCentury(String text, int from) {
    for (Map.Entry<String, Integer> century : CENTURIES.entrySet()) {
      if (text.startsWith(century.getKey(), from)) {
        int at = from + century.getKey().length();
        Optional<Numeral> decade = ChineseNumerals.at(text, at);
        return decade.isPresent() && isAny(text, decade.get().span().end(), "年代")
            ? decade(from, decade.get().span().end() + 2, decade.get(), century.getValue())
            : null;
      }
    }
    return null;
  }

  private static @Nullable Quantity decade(int from, int end, Numeral number, int century) {
    if (!number.isWhole(10, 2990) || number.low().intValue() % 10 != 0) {
      return null;
    }
    int value = number.low().intValue();
    int year = value < 100 ? century + value : value;
    return new Quantity(
        new Span(from, end),
        Kind.DECADE,
        BigDecimal.valueOf(year),
        BigDecimal.valueOf(year + 9L),
        year + "s",
        List.of("the " + year + "s", year + "s"));
  }

  private static @Nullable Quantity century(String text, int from, Numeral number) {
    int century = number.low().intValue();
    int end = number.span().end() + 2;
    Optional<Numeral> decade = ChineseNumerals.at(text, end);
    if (decade.isPresent() && isAny(text, decade.get().span().end(), "年代")) {
      return decade(from, decade.get().span().end() + 2, decade.get(), 100 * (century - 1));
    }
    String name = EnglishNumbers.shortOrdinal(century) + " century";
    return new Quantity(
        new Span(from, end),
        Kind.CENTURY,
        number.low(),
        number.low(),
        "",
        List.of("the " + name, name));
  }

  private static @Nullable Quantity era(String text, int from) {
    boolean republic = isAny(text, from, "民國", "民国");
    boolean before = isAny(text, from, "公元前", "西元前");
    if (!republic && !before && !isAny(text, from, "公元", "西元")) {
      return null;
    }
    int at = from + (before ? 3 : 2);
    if (republic && text.startsWith("元年", at)) {
      return year(text, from, at + 2, FIRST_OF_REPUBLIC);
    }
    Optional<Numeral> number = ChineseNumerals.at(text, at);
    if (number.filter(year -> year.isWhole(1, 9999)).isEmpty()
        || !isAny(text, number.get().span().end(), "年")) {
      return null;
    }
    int named = number.get().low().intValue();
    int end = number.get().span().end() + 1;
    if (republic || (!before && named >= 1000)) {
      return year(text, from, end, republic ? named + FIRST_OF_REPUBLIC - 1 : named);
    }
    int year = before ? -named : named;
    String english = before ? named + " BC" : "AD " + named;
    return new Quantity(
        new Span(from, end),
        Kind.YEAR,
        BigDecimal.valueOf(year),
        BigDecimal.valueOf(year),
        Integer.toString(year),
        List.of(english, before ? named + " BCE" : named + " CE"));
  }

  private static @Nullable Quantity dayOfWeek(String text, int from) {
    for (String before : BEFORE_DAY) {
      int at = from + before.length();
      if (text.startsWith(before, from) && at < text.length()) {
        int day = DAYS.indexOf(text.charAt(at) == '天' ? '日' : text.charAt(at));
        boolean counted = from > 0 && ChineseNumerals.mayBegin(text.charAt(from - 1));
        boolean goesOn = isCounting(text, at + 1);
        if (day < 0 || counted || goesOn) {
          return null;
        }
        String name = DAYS_OF_WEEK.get(day);
        return date(new Span(from, at + 1), "W" + (day + 1), List.of(name));
      }
    }
    return null;
  }

  /// 每周三次 is three times a week; 周五一名男子 and 周日12場 go on with another number.
  private static boolean isCounting(String text, int at) {
    if (at >= text.length() || Mark.isDigit(text.charAt(at))) {
      return false;
    }
    boolean other =
        isAny(text, at, "一", "兩", "两") && !isAny(text, at + 1, "二", "三", "百", "千", "萬", "万");
    return !other && ChineseNumerals.mayBegin(text.charAt(at));
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  static boolean isAny(String text, int at, String... wanted) {
    for (String each : wanted) {
      if (text.startsWith(each, at)) {
        return true;
      }
    }
    return false;
  }
}
