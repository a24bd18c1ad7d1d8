package org.duizhao.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.core.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # terms                 | text                        | found
          有限營利公司              | 而是一家有限营利公司，           | 有限营利公司
          有限营利公司              | 而是一家有限營利公司，           | 有限營利公司
          語言模型 大型語言模型 模型   | 大型語言模型是模型             | 大型語言模型 模型
          人工智能 智能公司         | 人工智能公司                  | 人工智能
          營利 非營利組織 組織架構     | 非營利組織架構                | 非營利組織
          AI                     | OpenAI的AI系統，AI.           | AI AI
          AI                     | 用 AI 做,AI's                 | AI AI
          IT                     | it是IT                       | IT
          OpenAI                 | OPENAI openai ＯｐｅｎＡＩ     | OPENAI openai ＯｐｅｎＡＩ
          model                  | models Model remodel          | Model
          GPT                    | GPT-4 GPT4 ChatGPT            | GPT
          10年                   | 2010年 10年                   | 10年
          AI系統                  | AI 系統 AI  系統 AI系統         | AI 系統,AI  系統,AI系統
          deep learning          | Deep  Learning and deep learning | Deep  Learning,deep learning
          埃隆·馬斯克              | 埃隆・马斯克                   | 埃隆・马斯克
          (capped) C++ a.b       | 上限(capped)用C++和axb         | (capped) C++
          ［名］                  | [名]                         | [名]
          𠮷野 野家                | 𠮷野家                       | 𠮷野
          café                   | cafe\u0301s café              | café
          ''                     | 任何                         | ''
          """)
  void terms_are_found_as_a_reader_would_find_them(String terms, String text, String found) {
    TermFinder finder = finder(terms.split(terms.startsWith("deep") ? ";" : " "));
    String plain = text.replace("\\u0301", "\u0301");
    String parted =
        finder.find(plain).stream()
            .map(hit -> hit.span().of(plain))
            .collect(Collectors.joining(found.contains(",") ? "," : " "));
    assertThat(parted).isEqualTo(found);
  }

  @Test
  void terms_covered_by_longer_ones_can_be_asked_for() {
    TermFinder finder =
        new TermFinder(
            List.of(
                Term.of("有限營利公司", "capped-profit company"),
                Term.of("公司", "company"),
                Term.of("營利", "profit")));
    assertThat(finder.find("有限營利公司是公司")).hasSize(2);
    assertThat(finder.overlapped("有限營利公司是公司"))
        .extracting(hit -> hit.term().target())
        .containsExactly("profit", "company");
  }

  @Test
  void offsets_are_those_of_the_text_searched() {
    String text = "用  AI 系統，𠮷 有限营利公司";
    assertThat(finder("AI系統", "有限營利公司").find(text))
        .extracting(TermHit::span)
        .containsExactly(new Span(3, 8), new Span(12, 18));
  }

  @Test
  void variants_are_found_as_their_term() {
    Term term = Term.of("通用人工智能", "AGI").withVariants(List.of("通用AI", "強人工智慧"));
    assertThat(new TermFinder(List.of(term)).find("强人工智慧和通用 AI"))
        .extracting(TermHit::term)
        .containsExactly(term, term);
  }

  @Test
  void deprecated_terms_are_not_found() {
    Term old = Term.of("公司", "firm").withStatus(TermStatus.DEPRECATED);
    assertThat(new TermFinder(List.of(old)).find("公司")).isEmpty();
  }

  @Test
  void of_terms_spelled_alike_the_first_given_leads_the_hit() {
    Term first = Term.of("股份", "shares");
    Term second = Term.of("股份", "stock");
    assertThat(new TermFinder(List.of(first, second)).find("股份"))
        .containsExactly(new TermHit(new Span(0, 2), first, List.of(second)));
  }

  @Test
  void an_acronym_does_not_hide_a_word_of_the_same_letters() {
    Term acronym = Term.of("IT", "information technology");
    Term word = Term.of("it", "the game of tag");
    TermFinder finder = new TermFinder(List.of(acronym, word));
    assertThat(finder.find("it")).containsExactly(new TermHit(new Span(0, 2), word, List.of()));
    assertThat(finder.find("IT"))
        .containsExactly(new TermHit(new Span(0, 2), acronym, List.of(word)));
  }

  @Test
  void half_a_surrogate_pair_finds_nothing() {
    assertThat(finder("\uD842", "\uDFB7").find("\uD842\uDFB7")).isEmpty();
  }

  @Test
  void no_terms_find_nothing() {
    assertThat(new TermFinder(List.of()).find("有限營利公司")).isEmpty();
  }

  private static TermFinder finder(String... sources) {
    return new TermFinder(
        Arrays.stream(sources)
            .filter(source -> !source.isEmpty())
            .map(source -> Term.of(source, "…"))
            .toList());
  }
}
