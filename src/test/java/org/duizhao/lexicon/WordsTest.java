package org.duizhao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.duizhao.core.Span;
import org.duizhao.language.Scripts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private static final Words WORDS = Words.bundled();

  @Test
  void every_chinese_headword_is_a_word_in_both_scripts() throws IOException {
    List<String> missing = new ArrayList<>();
    try (InputStream in =
            Objects.requireNonNull(Words.class.getResourceAsStream("cc-cedict.tsv.gz"));
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] spellings = line.split("\t", 3);
        for (String word : List.of(spellings[0], spellings[1])) {
          boolean han = word.chars().allMatch(c -> c >= 0x3400 && c < 0xA000);
          if (han && Double.isInfinite(WORDS.cost(word))) {
            missing.add(word);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void common_words_cost_less_and_no_words_cost_everything() {
    assertThat(WORDS.cost("的")).isLessThan(WORDS.cost("公司"));
    assertThat(WORDS.cost("公司")).isLessThan(WORDS.cost("饕餮"));
    assertThat(WORDS.cost("國家")).isEqualTo(WORDS.cost("国家"));
    assertThat(WORDS.cost("展中國")).isInfinite();
    assertThat(WORDS.perMillion("中國")).isBetween(1000.0, 4000.0);
    assertThat(WORDS.perMillion("展中國")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          研究生命起源              | 研究 生命 起源
          在美國會見記者            | 在 美國 會見 記者
          發展中國家的經濟          | 發展中國家 的 經濟
          他是OpenAI的創始人。      | 他 是 的 創始人
          2023年的AI               | 年 的
          ''                      | ''
          """)
  void text_is_split_into_its_likeliest_words_in_both_scripts(String text, String words) {
    assertThat(split(text)).isEqualTo(words);
    assertThat(split(Scripts.toSimplified(text))).isEqualTo(Scripts.toSimplified(words));
  }

  private static String split(String text) {
    return new WordSplitter(WORDS)
        .split(text).stream().map((Span span) -> span.of(text)).collect(Collectors.joining(" "));
  }
}
