package org.duizhao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceablesTest {

  /// Each line: the Chinese, and what is found in it as `text = English`, with semicolons between.
  private static final String CASES =
      """
      OpenAI發佈了GPT-4               | LATIN OpenAI = OpenAI; LATIN GPT-4 = GPT-4
      Ilya Sutskever說                | LATIN Ilya Sutskever = Ilya Sutskever
      AGI會來的。                     | LATIN AGI = AGI
      Claude 3和GPT-3.5               | LATIN Claude 3 = Claude 3; LATIN GPT-3.5 = GPT-3.5
      他在Google Brain工作了3年       | LATIN Google Brain = Google Brain; NUMBER 3年 = 3 years
      AT&T與H&M                       | LATIN AT&T = AT&T; LATIN H&M = H&M
      C++和C#都行                     | LATIN C++ = C++; LATIN C# = C#
      U.S.政府                        | LATIN U.S. = U.S.
      OpenAI Inc.成立                 | LATIN OpenAI Inc. = OpenAI Inc.
      5G網絡                          | LATIN 5G = 5G
      內存為16GB                      | LATIN 16GB = 16GB
      ＡＩ時代                        | LATIN ＡＩ = AI
      見https://openai.com/blog。     | ADDRESS https://openai.com/blog = https://openai.com/blog
      寫信給someone@example.org，謝謝 | ADDRESS someone@example.org = someone@example.org
      網址www.example.com/a?b=1&c=2   | ADDRESS www.example.com/a?b=1&c=2 = www.example.com/a?b=1&c=2
      運行`java -jar a.jar`即可       | CODE `java -jar a.jar` = `java -jar a.jar`
      你好，{name}！                  | CODE {name} = {name}
      共%d個文件，%1$s                | CODE %d = %d; CODE %1$s = %1$s
      <b>粗體</b>                     | CODE <b> = <b>; CODE </b> = </b>
      埃隆·馬斯克說                   | NAME 埃隆·馬斯克 = ?
      我知道娜塔莎·羅斯托娃           | NAME 娜塔莎·羅斯托娃 = ?
      我和傑弗里·辛頓談過             | NAME 傑弗里·辛頓 = ?
      史蒂夫・喬布斯是                | NAME 史蒂夫・喬布斯 = ?
      乔治·W·布什总统                 | NAME 乔治·W·布什 = ?
      彼得·阿貝爾教授                 | NAME 彼得·阿貝爾 = ?
      他覺得威廉·莎士比亞             | NAME 威廉·莎士比亞 = ?
      讓-雅克·盧梭是                  | NAME 讓-雅克·盧梭 = ?
      唐納德·川普加入了               | NAME 唐納德·川普 = ?
      埃隆·馬斯克曾多次               | NAME 埃隆·馬斯克 = ?
      納倫德拉·莫迪希望明天           | NAME 納倫德拉·莫迪 = ?
      弗拉基米尔·普京日前             | NAME 弗拉基米尔·普京 = ?
      艾倫·圖靈提出了                 | NAME 艾倫·圖靈 = ?
      北京·上海，專題·報導，詩經·小雅 | -
      他讀過《三體》                  | TITLE 《三體》 = ?
      他看《Her》                     | LATIN Her = Her
      3.5億人用ChatGPT                | NUMBER 3.5億人 = 350 million people; LATIN ChatGPT = ChatGPT
      百分之三十的人                  | NUMBER 百分之三十 = 30%
      週三見                          | NUMBER 週三 = Wednesday
      翻倍                            | NUMBER 翻倍 = double
      半小時後                        | NUMBER 半小時 = half an hour
      沒有別的                        | -
      一旦如此，千方百計              | -
      iPhone 15 Pro的價格是999美元    | LATIN iPhone 15 Pro = iPhone 15 Pro; NUMBER 999美元 = $999
      Q1營收                          | LATIN Q1 = Q1
      2012年，Alex和Ilya              | NUMBER 2012年 = 2012; LATIN Alex = Alex; LATIN Ilya = Ilya
      """;

  static Stream<List<String>> cases() {
    return CASES.lines().map(line -> Stream.of(line.split("\\|")).map(String::strip).toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void finds_what_goes_into_the_english(List<String> line) {
    String text = line.getFirst();
    String found =
        Placeables.find(text).stream()
            .map(
                each ->
                    each.kind()
                        + " "
                        + each.span().of(text)
                        + " = "
                        + each.english().stream().findFirst().orElse("?"))
            .collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "-" : found).as(text).isEqualTo(line.getLast());
  }

  @Property(tries = 2000)
  void whatever_the_text_they_stand_in_order_and_apart(
      @ForAll
          @StringLength(max = 40)
          @Chars({
            '一', '兩', '十', '百', '萬', '億', '〇', '點', '半', '年', '月', '日', '上', '世', '紀', '分', '之',
            '第', '·', '《', '》', '%', '{', '}', '.', ',', '-', ' ', '幾', '數', '多', '到', '個', '折',
            '成', '翻', '番', '週'
          })
          @CharRange(from = '0', to = '9')
          @CharRange(from = 'a', to = 'c')
          String text) {
    int from = 0;
    for (Placeable placeable : Placeables.find(text)) {
      assertThat(placeable.span().start()).isGreaterThanOrEqualTo(from);
      assertThat(placeable.span().isEmpty()).isFalse();
      from = placeable.span().end();
    }
    assertThat(from).isLessThanOrEqualTo(text.length());
  }
}
