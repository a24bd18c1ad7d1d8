package org.duizhao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.duizhao.core.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageRunsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          你好，世界。Hello, world. => zh 你好，世界。|en Hello, world.
          Hello, world. 你好，世界。 => en Hello, world.|zh 你好，世界。
          有限營利公司 / capped-profit company => zh 有限營利公司|en capped-profit company
          有限營利公司<tab>capped-profit company => zh 有限營利公司|en capped-profit company
          有限營利公司（capped-profit company） => zh 有限營利公司|en capped-profit company
          A capped-profit company (有限營利公司，一種公司) => en A capped-profit company|zh 有限營利公司，一種公司
          我喜歡 Hong Kong => zh 我喜歡 Hong Kong
          我在 Google DeepMind 工作。I work at Google DeepMind. => zh 我在 Google DeepMind 工作。|en I work at Google DeepMind.
          我們去了 OpenAI。We went to OpenAI. => zh 我們去了 OpenAI。|en We went to OpenAI.
          我們去了 OpenAI. We went to OpenAI. => zh 我們去了 OpenAI.|en We went to OpenAI.
          She asked him. Ilya 說：好的，沒有問題。 => en She asked him.|zh Ilya 說：好的，沒有問題。
          他有 3.5 個。He has 3.5 of them. => zh 他有 3.5 個。|en He has 3.5 of them.
          那是在 2024 年。2024 was the year. => zh 那是在 2024 年。|en 2024 was the year.
          「好。」他說。"Fine," he said. => zh 「好。」他說。|en "Fine," he said.
          It is a "trade."他說的。 => en It is a "trade."|zh 他說的。
          女性正為這種事失眠Women are losing sleep over this => zh 女性正為這種事失眠|en Women are losing sleep over this
          火山灰籠罩墨西哥城Volcano spews ash on Mexico City => zh 火山灰籠罩墨西哥城|en Volcano spews ash on Mexico City
          “我們知道。”'We know it won't change.' => zh “我們知道。”|en 'We know it won't change.'
          The idea of ren (仁) is old => en The idea of ren (仁) is old
          他說 OK 就走了 => zh 他說 OK 就走了
          來了。He came.走了。He left. => zh 來了。|en He came.|zh 走了。|en He left.
          只有中文。 => zh 只有中文。
          1234 => ``
          """)
  void a_line_is_cut_where_the_language_changes(String line, String runs) {
    String text = line.replace("<tab>", "\t");

    String found =
        LanguageRuns.of(text).stream()
            .map(run -> name(run.language()) + " " + run.span().of(text))
            .collect(Collectors.joining("|"));

    assertThat(found).isEqualTo(runs);
  }

  @Test
  void a_line_known_to_hold_both_is_cut_before_names() {
    assertThat(LanguageRuns.ofMixed("第一章 Chapter One"))
        .containsExactly(
            new LanguageRun(new Span(0, 3), TextLanguage.CHINESE),
            new LanguageRun(new Span(4, 15), TextLanguage.ENGLISH));
  }

  private static String name(TextLanguage language) {
    return language == TextLanguage.CHINESE ? "zh" : "en";
  }
}
