package org.duizhao.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.quality.numbers.NumbersCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Quantities of the Chinese and what renders them in English, and what does not.
class NumbersCheckTest {

  private static final Check CHECK = new NumbersCheck(Lexicon.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1億美元                 | $100 million                       | $10 million
          1億美元                 | 100,000,000 dollars                | 100,000,000 yuan
          三万五千人              | thirty-five thousand people        | three thousand five hundred people
          3.5億人                 | 350 million people                 | 3.5 billion people
          五兆新臺幣              | NT$5 trillion                      | NT$5 billion
          壹佰贰拾叁元            | 123 yuan                           | 132 yuan
          數十人                  | dozens of people                   | thousands of people
          兩三百戶                | two or three hundred households    | two or three thousand households
          十分之一                | one tenth                          | one fifth
          十分之一                | 10 percent                         | 20 percent
          三成受訪者              | about a third of those asked       | half of 40 percent
          打八折                  | 20 percent off                     | 80 percent off
          打八折                  | 80 percent of the price            | 20 percent of the price and 70 percent
          銷量翻一番              | sales doubled                      | sales quadrupled
          面積翻了兩番            | the area quadrupled                | the area doubled
          到2030年翻兩番          | quadruple by 2030                  | double by 2030
          多收一成半              | 15 percent more                    | 25 percent more
          增加兩倍半              | rose two and a half times          | rose five times
          投資兩個億              | cost 200 million                   | cost 20 million
          凌晨兩點到四點          | from 2 to 4 a.m.                   | from 2 to 5 a.m.
          他三點一刻出的門        | he left at a quarter past three    | he left at a quarter to three
          三十二元五角            | 32.50 yuan                         | 32.60 yuan
          日產量一千萬桶          | 10 million barrels a day           | 10 million barrels a year
          二比二平手              | the two drew 2-2                   | the two drew 3-3
          11比7、11比9            | 11-7, 11-9                         | 11-7, 11-8
          二十多個村莊            | more than twenty villages          | more than thirty villages
          兩百克糖和三個蛋        | 200 grams of sugar and three eggs  | 200 grams of sugar and two eggs
          半斤肉                  | half a jin of meat                 | two jin of meat
          未來三至五年            | in three to five years             | in three to five months
          住了一個月              | stayed for a month                 | stayed for a full week
          每天兩份                | two a day                          | two a week
          第二次世界大戰          | World War Two                      | the First World War
          三比一獲勝              | won 3-1                            | won 3-2
          比例是一比三            | a ratio of one to three            | a ratio of one to two
          容量一百二十兆          | 120 MB of space                    | 210 MB of space
          二十四勝八平六負        | 24 wins, eight draws, six losses   | 24 wins, six draws, six losses
          縮短至一年              | cut to one year                    | cut to two years
          半噸鋼樑由兩台吊車吊起  | two cranes lifted the half-ton beam | two cranes lifted the two-ton beam
          滿三個月打第三針        | third shot at three months         | second shot at three months
          人民幣五十萬元          | 500,000 yuan                       | $500,000
          快三倍                  | three times as fast                | five times as fast
          五到十年                | five to ten years                  | five to twelve years
          三至五萬                | 30,000 to 50,000                   | 30,000 to 60,000
          2023年6月12日           | June 12, 2023                      | July 12, 2023
          2023年6月12日           | 12 June 2023                       | 12 June 2022
          2016 年 3 月            | March 2016                         | May 2016
          二〇二四年              | 2024                               | 2042
          上世紀四十年代          | the 1940s                          | the 1950s
          八十年代                | the eighties                       | the nineties
          民國112年               | 2023                               | 2112
          二十世紀                | the 20th century                   | the 19th century
          下午三點半              | half past three                    | half past four
          早上7:55                | 7.55am                             | 7.45am
          星期三                  | Wednesday                          | Thursday
          三月                    | March                              | May
          第一季度                | Q1                                 | Q2
          第二封信                | the second letter                  | the third letter
          上半年                  | the first half of the year         | the second half of the year
          半年                    | six months                         | nine months
          一年半                  | eighteen months                    | sixteen months
          二十年                  | two decades                        | three decades
          十二公里                | 7.5 miles                          | 12 miles
          八百斤                  | 400 kilograms                      | 800 kilograms
          三十畝                  | two hectares                       | thirty hectares
          五十公斤                | 110 pounds                         | 50 pounds
          一米六五                | five feet five inches              | six feet five inches
          二十兩銀子              | twenty taels of silver             | twelve taels of silver
          七十三歲                | aged seventy-three                 | aged thirty-seven
          两百万千瓦              | 2,000 megawatts                    | 200 megawatts
          3比1獲勝                | won 3-1                            | won 3-2
          一成五                  | 15 percent                         | 50 percent
          翻了兩番。              | It quadrupled.                     | It tripled.
          發燒三十九度二。        | a fever of 39.2                    | a fever of 32.9
          九秒八三。              | 9.83 seconds                       | 9.38 seconds
          七十有三。              | seventy-three                      | seventy-two
          晚上十一點半            | half past eleven that night        | half past ten that night
          凌晨三點二十分          | 3:20 a.m.                          | 3:20 p.m.
          下午三點                | 3 pm                               | 3 am
          八分二十秒              | eight minutes and twenty seconds   | eight minutes and twelve seconds
          一個半小時              | an hour and a half                 | half an hour
          由百分之三十四升至三十七。 | from 34 to 37 percent           | from 34 to 73 percent
          由六十七歲提高到七十七歲 | from 67 to 77                     | from 67 to 87
          一年內達到六千萬        | within a year, to 60 million       | within a year, to 600 million
          第二個一百萬            | the second million                 | the second billion
          一六四四年              | in 1644                            | in 1664
          六十五歲的人有          | anyone at 65 has                   | anyone at 56 has
          降低一半                | cut by half                        | cut by a third
          兩分二十秒四一打破      | 2:20.41                            | 2:24.01
          三十六块五              | thirty-six yuan fifty              | thirty-six yuan fifteen
          四元五角                | $4.5                               | $5.4
          約一點二萬噸            | about 12,000 tons                  | about 1,200 tons
          六個月半價              | half price for six months          | half price for nine months
          1.2千兆比特             | 1.2 gigabits                       | 2.1 gigabits
          第三季增4.2%            | up 4.2 % in the third quarter      | up 4.2 % in the second quarter
          晚上九時四十分          | 9:40 p.m.                          | 9:40 a.m.
          兩個五星角色            | two five-star characters           | two four-star characters
          八分二十秒              | eight minutes and twenty seconds   | eight hours and twenty seconds
          凌晨一點到三點之間      | between one and three              | between one and five
          央行升息兩碼            | a rise of 50 basis points          | a rise of 25 basis points
          兩百三十萬瓩            | 2,300 megawatts                    | 230 megawatts
          每公升調漲三角          | up 30 cents a litre                | up 50 cents a litre
          四百公斤，增加二十斤    | 400 kilograms, up by 10 kilograms  | 400 kilograms, up by 20 kilograms
          提高了約兩倍            | roughly tripled                    | rose by half
          三千只二十英尺集裝箱    | three thousand twenty-foot containers | three thousand thirty-foot containers
          一百攝氏度              | 100 degrees Celsius                | 100 degrees Fahrenheit
          三十攝氏度              | 86 degrees Fahrenheit              | 68 degrees Fahrenheit
          時薪的一點三四倍        | 1.34 times the hourly rate         | 1.43 times the hourly rate
          他昨天到了              | He arrived yesterday.              | He arrived today.
          我們明天見              | See you tomorrow.                  | See you today.
          下週開會                | We meet next week.                 | We met last week.
          上个月的销量            | last month's sales                 | this month's sales
          比去年多                | more than a year ago               | more than this year
          其中一半以上            | more than half of them             | more than a quarter of them
          公司首次獲利            | its first profit                   | its second profit
          第二次峰會              | a second summit                    | a first summit
          週六，一名男子被捕      | a man was arrested on Saturday     | a man was arrested on Monday
          上週六的比賽            | last Saturday's match              | last Sunday's match
          週五一名男子被捕        | a man was arrested on Friday       | a man was arrested on Sunday
          週一和週二有雨          | rain on Monday and Tuesday         | rain on Tuesday and Tuesday
          為期一週的調查          | a one-week inquiry                 | a one-month inquiry
          三天才能到達            | three days to get there            | three weeks to get there
          他有三個兒子            | He has three sons.                 | He has sons.
          任期五年                | a term of five years               | a term of years
          二十多年                | more than twenty years             | more than thirty years
          一二十個人              | between ten and twenty people      | between ten and seventy people
          十月一日的公投          | the October 1 vote, a year ago     | the October 7 vote, a year ago
          距首都45英里（72公里）  | 45 miles (72 km) from the capital  | 45 miles (77 km) from the capital
          投票率為70%             | a turnout of 70 percent            | a turnout of 70 percentage points
          上升五個百分點          | up five percentage points          | up five percent
          營收成倍增長            | revenue doubled                    | revenue tripled
          一或兩個，共兩家店第二家 | two stores, the second one        | twelve stores, the second one
          """)
  void a_quantity_is_found_by_value_and_a_wrong_one_is_told(
      String source, String right, String wrong) {
    assertThat(CheckNames.grave(CHECK, source, right)).as(right).isEmpty();
    assertThat(CheckNames.grave(CHECK, source, wrong)).as(wrong).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          他一旦決定就不回頭。    | Once he decides, he never looks back.
          千方百計                | by every means
          独一无二                | unique
          一些人一起走            | Some people walked together.
          三番五次                | again and again
          三明治                  | a sandwich
          十六進制                | hexadecimal
          四川的四季              | the seasons of Sichuan
          百姓                    | ordinary people
          日復一日                | day after day
          十分高興                | very glad
          """)
  void a_numeral_inside_a_word_is_no_quantity(String source, String target) {
    assertThat(CHECK.check(new Pair(source, target))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          二〇〇三年六月十二日   | on June 12, 2013     | on June 12, 2003
          二〇〇三年六月十二日   | on July 12, 2003     | on June 12, 2003
          二〇〇三年六月十二日   | on June 21, 2003     | on June 12, 2003
          六月十二日             | on 21 June           | on 12 June
          2003年6月              | in July 2003         | in June 2003
          六月                   | in July              | in June
          """)
  void of_a_date_only_the_wrong_part_is_put_right(String source, String target, String fixed) {
    Finding finding = CHECK.check(new Pair(source, target)).getFirst();
    assertThat(Objects.requireNonNull(finding.fix()).applied(target)).isEqualTo(fixed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          公司去年虧損。          | The company lost 250 million dollars last year.
          會議延期。              | The meeting was put off to 2031.
          """)
  void a_number_without_ground_is_told(String source, String target) {
    assertThat(CheckNames.of(CHECK, source, target)).isEqualTo(List.of("NUMBER_ADDED"));
  }
}
