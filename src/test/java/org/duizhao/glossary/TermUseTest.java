package org.duizhao.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.core.Span;
import org.duizhao.glossary.TermUse.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermUseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          capped-profit company | It is a capped-profit company.        | capped-profit company
          capped-profit company | Capped profit companies are rare.     | Capped profit companies
          capped-profit company | The company's profit is capped.       | ''
          left-behind child     | Left-behind children wait.            | Left-behind children
          company               | the company’s, companies' COMPANY     | company’s companies COMPANY
          company               | They accompany us.                    | ''
          train                 | trained, training, trains, train, trainer | trained training trains train
          stop                  | stopped stopping stops stoop          | stopped stopping stops
          base                  | based bases basing bass               | based bases basing
          class                 | classes classed glass                 | classes classed
          study                 | studies studied studying study        | studies studied studying study
          model                 | modelling modeled models              | modelling modeled models
          analysis              | an analysis                           | analysis
          learning              | to learn, learning                    | learn learning
          AI                    | AI, AIs, AI's, ai, aim                | AI AIs AI's
          US                    | let us go to the US                   | US
          GPT-4                 | GPT-4, GPT-3, GPT 4                   | GPT-4 GPT 4
          open source           | open-source opensource open sources   | open-source opensource open sources
          dataset               | a data set, datasets, data sets       | data set datasets data sets
          neural network        | neural networks; neural language network | neural networks neural language network
          deep learning         | deep water and machine learning       | ''
          C++                   | C and C++                             | C++
          ''                    | anything                              | ''
          """)
  void a_rendering_is_found_in_its_forms(String target, String english, String found) {
    List<Span> used = TermUse.in(english, Term.of("詞", target)).used();
    assertThat(String.join(" ", used.stream().map(span -> span.of(english)).toList()))
        .isEqualTo(found);
  }

  @Test
  void an_alternative_is_told_from_the_target() {
    Term term =
        Term.of("通用人工智能", "artificial general intelligence")
            .withRenderings(List.of("AGI"), List.of());
    assertThat(TermUse.in("AGI is near.", term).use()).isEqualTo(Use.ALTERNATIVE);
    assertThat(TermUse.in("Artificial general intelligence, AGI", term).use())
        .isEqualTo(Use.TARGET);
    assertThat(TermUse.in("It is near.", term).use()).isEqualTo(Use.MISSING);
  }

  @Test
  void a_forbidden_rendering_is_found_unless_it_is_part_of_a_good_one() {
    Term term =
        Term.of("有限營利公司", "capped-profit company")
            .withRenderings(List.of(), List.of("limited company", "company"));
    assertThat(TermUse.in("a capped-profit company", term).forbidden()).isEmpty();
    assertThat(TermUse.in("limited companies", term).forbidden())
        .containsExactly(new Span(0, 17), new Span(8, 17));
    assertThat(TermUse.in("a limited liability company", term).forbidden())
        .containsExactly(new Span(20, 27));
  }

  @Test
  void without_a_rendering_nothing_is_missing() {
    assertThat(TermUse.in("anything", Term.of("詞", "")).use()).isEqualTo(Use.UNDECIDED);
  }
}
