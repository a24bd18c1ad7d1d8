package org.duizhao.session.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TranslationTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordLinksTest {

  private static WordLinks links;

  @BeforeAll
  static void load() {
    links = new WordLinks(Lexicon.load(), TranslationTable.load());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          後來他的女兒來了，她帶了兩把傘。 | Then his daughter came, and she brought two umbrellas. | 他=his 女兒=daughter 來=came 她=she 帶=brought 兩=two 傘=umbrellas
          桌上有魚、豆腐和一碗熱湯。     | On the table were fish, tofu and a bowl of hot soup.  | 桌=table 上=On 魚=fish 豆腐=tofu 和=and 碗=bowl 熱=hot 湯=soup
          2012年，AlexNet出現了。        | AlexNet appeared in 2012.                             | 2012=2012 AlexNet=AlexNet 出現=appeared
          好。                           | ''                                                    | ''
          """)
  void words_that_translate_each_other_are_linked(String source, String target, String expected) {
    Row row =
        new Row(
            1,
            List.of(new Sentence(2, source)),
            target.isEmpty() ? List.of() : List.of(new Sentence(3, target)),
            1,
            false,
            false,
            false);
    String linked =
        links.of(row).stream()
            .sorted((one, other) -> one.source().span().start() - other.source().span().start())
            .map(each -> each.source().span().of(source) + "=" + each.target().span().of(target))
            .collect(Collectors.joining(" "));
    assertThat(linked).isEqualTo(expected);
  }
}
