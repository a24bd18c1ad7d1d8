package org.duizhao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantitiesTest {

  /// Each line: the Chinese, and what is found in it as `kind english`, with commas between; none
  /// is a dash.
  private static final String CASES =
      """
      三萬五千人                | MEASURE 35,000 people
      兩百                      | NUMBER 200
      一百零五                  | NUMBER 105
      一千〇一夜                | NUMBER 1,001
      三百五                    | NUMBER 350
      三萬五                    | NUMBER 35,000
      叁萬伍仟元                | MONEY 35,000 yuan
      壹佰贰拾叁                | NUMBER 123
      十五                      | NUMBER 15
      二十                      | NUMBER 20
      一億兩千萬                | NUMBER 120 million
      3.5億                     | NUMBER 350 million
      3.5億美元                 | MONEY $350 million
      1亿美元                   | MONEY $100 million
      1億2000萬元               | MONEY 120 million yuan
      35萬5千                   | NUMBER 355,000
      一萬二千億                | NUMBER 1.2 trillion
      五兆新臺幣                | MONEY NT$5 trillion
      三點五億                  | NUMBER 350 million
      三點一四                  | NUMBER 3.14
      二十三點五公里            | MEASURE 23.5 kilometers
      10,000名員工              | NUMBER 10,000
      1,234,567                 | NUMBER 1,234,567
      ２５歲                    | AGE 25 years old
      38 億                     | NUMBER 3.8 billion
      三百萬人民幣              | MONEY 3 million yuan
      五十萬港元                | MONEY HK$500,000
      二十歐元                  | MONEY €20
      一百英鎊                  | MONEY £100
      三千日元                  | MONEY ¥3,000
      百分之三十                | PERCENT 30%
      百分之三點五              | PERCENT 3.5%
      百分之百                  | PERCENT 100%
      百分百                    | PERCENT 100%
      百分之五到十              | PERCENT 5–10%
      千分之三                  | PERCENT 0.3%
      30%                       | PERCENT 30%
      3.5％                     | PERCENT 3.5%
      5-10%                     | PERCENT 5–10%
      三成                      | PERCENT 30%
      三成為                    | NUMBER three
      打八折                    | PERCENT 20% off
      八五折                    | PERCENT 15% off
      三分之二                  | FRACTION two thirds
      十分之一                  | FRACTION one tenth
      四分之三                  | FRACTION three quarters
      二分之一                  | FRACTION one half
      萬分之一                  | FRACTION one in 10,000
      一半                      | FRACTION half
      三倍                      | MULTIPLE three times
      兩倍                      | MULTIPLE twice
      兩倍半                    | MULTIPLE 2.5 times
      100倍                     | MULTIPLE 100 times
      五到十倍                  | MULTIPLE five to ten times
      翻一番                    | MULTIPLE double
      翻兩番                    | MULTIPLE quadruple
      翻倍                      | MULTIPLE double
      2023年                    | YEAR 2023
      二〇二四年                | YEAR 2024
      二零一八年                | YEAR 2018
      九八年                    | YEAR 1998
      零八年                    | YEAR 2008
      民國112年                 | YEAR 2023
      民国八十九年              | YEAR 2000
      公元前221年               | YEAR 221 BC
      公元220年                 | YEAR AD 220
      公元1066年                | YEAR 1066
      2023年6月12日             | DATE June 12, 2023
      二〇二三年六月十二日      | DATE June 12, 2023
      2023年11月                | DATE November 2023
      民國112年5月              | DATE May 2023
      6月12日                   | DATE June 12
      2023-06-12                | DATE June 12, 2023
      2023/6/12發表             | DATE June 12, 2023
      發表于 02-23              | NUMBER 02, NUMBER 23
      變得十分強大              | -
      這一點十分重要            | -
      十二月                    | DATE December
      3月份                     | DATE March
      15號                      | DATE the 15th
      星期三                    | DATE Wednesday
      週日                      | DATE Sunday
      礼拜天                    | DATE Sunday
      上世紀四十年代            | DECADE the 1940s
      上个世纪九十年代          | DECADE the 1990s
      本世紀二十年代            | DECADE the 2020s
      四十年代早期              | DECADE the 1940s
      1990年代                  | DECADE the 1990s
      90年代                    | DECADE the 1990s
      十九世紀六十年代          | DECADE the 1860s
      二十一世紀                | CENTURY the 21st century
      下午三點半                | TIME 3:30 p.m.
      上午九點                  | TIME 9 a.m.
      晚上8點15分               | TIME 8:15 p.m.
      三點二十分                | TIME 3:20
      十點鐘                    | TIME 10 o'clock
      15:30                     | TIME 3:30 p.m.
      五年                      | DURATION five years
      五到十年                  | DURATION five to ten years
      一年                      | DURATION one year
      兩個小時                  | DURATION two hours
      二十分鐘                  | DURATION 20 minutes
      十分鐘                    | DURATION ten minutes
      三個月                    | DURATION three months
      一個半小時                | DURATION one and a half hours
      一個半月                  | DURATION one and a half months
      兩年半                    | DURATION two and a half years
      半年                      | DURATION half a year
      半小時                    | DURATION half an hour
      半個世紀                  | DURATION half a century
      上半年                    | -
      三五天                    | DURATION three to five days
      十多年                    | DURATION more than ten years
      十幾年                    | DURATION a dozen or so years
      三十多年                  | DURATION more than 30 years
      五歲                      | AGE five years old
      十五六歲                  | AGE 15 to 16 years old
      20–30歲                   | AGE 20–30 years old
      兩三百                    | NUMBER 200 to 300
      七八個                    | NUMBER seven or eight
      三、四個                  | NUMBER three, NUMBER four
      三到五萬                  | NUMBER 30,000 to 50,000
      50到100萬美元             | MONEY $500,000–1 million
      三千多萬                  | NUMBER more than 30 million
      百余人                    | MEASURE more than 100 people
      十幾個                    | NUMBER a dozen or so
      二十幾                    | NUMBER more than 20
      數十                      | NUMBER dozens of
      幾百                      | NUMBER several hundred
      数百万                    | NUMBER several million
      數十億美元                | MONEY several billion dollars
      幾千公里                  | MEASURE several thousand kilometers
      上百                      | NUMBER more than a hundred
      上億                      | NUMBER more than 100 million
      百億                      | NUMBER 10 billion
      第一                      | ORDINAL first
      第二十一屆                | ORDINAL 21st
      第3章                     | ORDINAL third
      三次                      | MEASURE three times
      一次                      | MEASURE once
      三種方式                  | NUMBER three
      兩家公司                  | NUMBER two
      一家公司                  | -
      一旦                      | -
      千方百計                  | -
      獨一無二                  | -
      一些人                    | -
      進一步研究                | -
      統一                      | -
      萬一失敗                  | -
      十分重要                  | -
      函數十分簡單              | -
      不管三七二十一            | -
      亂七八糟                  | -
      老百姓                    | -
      四川                      | -
      三星                      | -
      幾乎                      | -
      數據                      | -
      參與者                    | -
      大陸                      | -
      萬物                      | -
      唯一                      | -
      之一                      | -
      千萬別去                  | -
      GPT-4                     | -
      5G網絡                    | -
      v1.2.3                    | -
      55歲的他在2012年和三位同事創立了公司 | AGE 55 years old, YEAR 2012, NUMBER three
      從2到3                    | NUMBER 2–3
      他們在1998年9月4日以10萬美元起家 | DATE September 4, 1998, MONEY $100,000
      """;

  static Stream<List<String>> cases() {
    return CASES.lines().map(line -> Stream.of(line.split("\\|")).map(String::strip).toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void finds_what_is_counted_and_its_english(List<String> line) {
    String found =
        Quantities.find(line.getFirst()).stream()
            .map(each -> each.kind() + " " + each.english().getFirst())
            .collect(Collectors.joining(", "));
    assertThat(found.isEmpty() ? "-" : found).as(line.getFirst()).isEqualTo(line.getLast());
  }

  @Test
  void values_are_exact() {
    assertThat(only("0.1億美元").low()).isEqualByComparingTo("10000000");
    assertThat(only("三千零五萬").low()).isEqualByComparingTo("30050000");
    assertThat(only("百分之零點零三").low()).isEqualByComparingTo("0.03");
    assertThat(only("兩三百").high()).isEqualByComparingTo("300");
    assertThat(only("十幾").low()).isEqualByComparingTo("11");
    assertThat(only("十幾").high()).isEqualByComparingTo("19");
    assertThat(only("數十").high()).isEqualByComparingTo("99");
    assertThat(only("幾千").high()).isEqualByComparingTo("9999");
    assertThat(only("三十多人").high()).isEqualByComparingTo("40");
    assertThat(only("四分之一").low()).isEqualByComparingTo("0.25");
    assertThat(only("公元前221年").low()).isEqualByComparingTo(new BigDecimal(-221));
  }

  @Test
  void a_date_gives_its_iso_form_and_both_orders() {
    Quantity date = only("2023年6月12日");
    assertThat(date.unit()).isEqualTo("2023-06-12");
    assertThat(date.english()).containsExactly("June 12, 2023", "12 June 2023");
    assertThat(only("6月12日").unit()).isEqualTo("--06-12");
    assertThat(only("下午三點半").unit()).isEqualTo("15:30");
  }

  @Test
  void other_ways_to_write_it_follow() {
    assertThat(only("三萬五千").english()).containsExactly("35,000");
    assertThat(only("三種").english()).containsExactly("three", "3");
    assertThat(only("一億美元").english()).containsExactly("$100 million", "100 million dollars");
    assertThat(only("三成").english()).containsExactly("30%", "30 percent");
  }

  private static Quantity only(String text) {
    List<Quantity> found = Quantities.find(text);
    assertThat(found).as(text).hasSize(1);
    return found.getFirst();
  }
}
