package org.duizhao.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          股份是如何設定上限的？ => CHINESE
          好 => CHINESE
          我在 Google DeepMind 的 AlphaGo Zero 項目 => CHINESE
          OpenAI CEO Sam Altman 說 => CHINESE
          GPT-4 比 GPT-3.5 Turbo 好 => CHINESE
          請看 https://example.org/some/long/path 這一頁 => CHINESE
          鮮の每日市場今天開門 => CHINESE
          How is the cap on shares set? => ENGLISH
          Yes. => ENGLISH
          Ilya Sutskever => ENGLISH
          OpenAI => ENGLISH
          The idea of ren (仁) and that of yi (義) => ENGLISH
          The word 道 means a way, or the Way => ENGLISH
          A naïve reader in a café => ENGLISH
          これは日本語の文です。 => OTHER
          カタカナ => OTHER
          私は学生です => OTHER
          이것은 한국어입니다 => OTHER
          Это предложение => OTHER
          Le chat est dans la maison => OTHER
          Das ist nicht die Antwort => OTHER
          El perro está en la casa por la noche => OTHER
          Đây không phải là tiếng Anh => OTHER
          nǐ hǎo ma => OTHER
          ni3 hao3 ma5 => OTHER
          42 => NONE
          * * * => NONE
          2024-05-06, 12:30 => NONE
          `` => NONE
          """)
  void a_piece_of_text_is_told_by_script_and_small_words(String text, TextLanguage language) {
    assertThat(LanguageDetector.of(text)).isEqualTo(language);
  }
}
