package org.duizhao.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What may be counted, with its English.
final class Units {

  /// A unit of a Chinese text.
  ///
  /// @param name what English calls one; for money the currency's code
  /// @param many what English calls several; for money the sign before the figure, or the word
  ///   after it with a space before
  record Unit(String chinese, Quantity.Kind kind, String name, String many) {}

  private static final String MONEY =
      """
      美元 USD $|美金 USD $|歐元 EUR €|欧元 EUR €|英鎊 GBP £|英镑 GBP £|日元 JPY ¥|日圓 JPY ¥|日圆 JPY ¥
      港元 HKD HK$|港幣 HKD HK$|港币 HKD HK$|新臺幣 TWD NT$|新台幣 TWD NT$|新台币 TWD NT$|臺幣 TWD NT$|台幣 TWD NT$|台币 TWD NT$
      元人民幣 CNY _yuan|元人民币 CNY _yuan|人民幣 CNY _yuan|人民币 CNY _yuan|元 CNY _yuan|圓 CNY _yuan|塊錢 CNY _yuan|块钱 CNY _yuan
      韓元 KRW _won|韩元 KRW _won|盧布 RUB _rubles|卢布 RUB _rubles|盧比 INR _rupees|卢比 INR _rupees|瑞士法郎 CHF _Swiss_francs
      加元 CAD C$|澳元 AUD A$|新加坡元 SGD S$|新元 SGD S$
      """;
  private static final String MEASURES =
      """
      平方公里 square_kilometer +s|平方千米 square_kilometer +s|平方米 square_meter +s|平方公尺 square_meter +s|平方英尺 square_foot square_feet
      立方米 cubic_meter +s|公里 kilometer +s|千米 kilometer +s|公尺 meter +s|釐米 centimeter +s|厘米 centimeter +s|公分 centimeter +s
      毫米 millimeter +s|微米 micron +s|納米 nanometer +s|纳米 nanometer +s|奈米 nanometer +s|米 meter +s|英里 mile +s|英哩 mile +s|英尺 foot feet
      英寸 inch +es|海里 nautical_mile +s|光年 light-year +s|公斤 kilogram +s|千克 kilogram +s|毫克 milligram +s|克 gram +s|公噸 metric_ton +s
      兩 tael +s|两 tael +s|噸 ton +s|吨 ton +s|磅 pound +s|盎司 ounce +s|斤 jin jin|畝 mu mu|亩 mu mu|公頃 hectare +s|公顷 hectare +s|英畝 acre +s|英亩 acre +s
      毫升 milliliter +s|升 liter +s|公升 liter +s|加侖 gallon +s|加仑 gallon +s|桶 barrel +s|攝氏度 degree_Celsius degrees_Celsius|摄氏度 degree_Celsius degrees_Celsius
      瓦 watt +s|瓩 kilowatt +s|千瓦 kilowatt +s|千瓦時 kilowatt-hour +s|千瓦时 kilowatt-hour +s|千卡 kilocalorie +s|伏 volt +s|赫茲 hertz hertz|赫兹 hertz hertz
      字節 byte +s|字节 byte +s|位元組 byte +s|比特 bit +s|像素 pixel +s|人 person people|戶 household +s|户 household +s
      次 time +s|倍速 speed speed|個百分點 percentage_point +s|个百分点 percentage_point +s|百分點 percentage_point +s|百分点 percentage_point +s
      """;
  private static final String DURATIONS =
      """
      個小時 hour +s|个小时 hour +s|小時 hour +s|小时 hour +s|個鐘頭 hour +s|个钟头 hour +s|鐘頭 hour +s|钟头 hour +s|分鐘 minute +s|分钟 minute +s
      秒鐘 second +s|秒钟 second +s|秒 second +s|毫秒 millisecond +s|天 day +s|日 day +s|個星期 week +s|个星期 week +s|星期 week +s|個禮拜 week +s|个礼拜 week +s
      禮拜 week +s|礼拜 week +s|週 week +s|周 week +s|個月 month +s|个月 month +s|個季度 quarter +s|个季度 quarter +s|年 year +s|個世紀 century centuries
      个世纪 century centuries|晝夜 day_and_night days_and_nights
      """;
  private static final String AGES = "周歲 year +s|周岁 year +s|歲 year +s|岁 year +s";

  private static final Map<Character, List<Unit>> BY_FIRST =
      all().stream().collect(Collectors.groupingBy(unit -> unit.chinese().charAt(0)));

  private Units() {}

  /// The longest unit that stands at this offset.
  static Optional<Unit> at(String text, int from) {
    if (from < text.length()) {
      for (Unit unit : BY_FIRST.getOrDefault(text.charAt(from), List.of())) {
        if (text.startsWith(unit.chinese(), from)) {
          return Optional.of(unit);
        }
      }
    }
    return Optional.empty();
  }

  private static List<Unit> all() {
    List<Unit> units = new ArrayList<>();
    read(MONEY, Quantity.Kind.MONEY, units);
    read(MEASURES, Quantity.Kind.MEASURE, units);
    read(DURATIONS, Quantity.Kind.DURATION, units);
    read(AGES, Quantity.Kind.AGE, units);
    units.sort(Comparator.comparingInt((Unit unit) -> unit.chinese().length()).reversed());
    return List.copyOf(units);
  }

  private static void read(String table, Quantity.Kind kind, List<Unit> to) {
    for (String line : table.strip().split("[|\n]", -1)) {
      String[] cells = line.split(" ", -1);
      String name = cells[1].replace('_', ' ');
      String many =
          cells[2].startsWith("+") ? name + cells[2].substring(1) : cells[2].replace('_', ' ');
      to.add(new Unit(cells[0], kind, name, many));
    }
  }
}
