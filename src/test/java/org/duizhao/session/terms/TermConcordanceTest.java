package org.duizhao.session.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermFinder;
import org.duizhao.session.search.Replacement;
import org.duizhao.session.search.Swap;
import org.duizhao.session.terms.TermConcordance.Count;
import org.duizhao.session.terms.TermConcordance.Rendered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermConcordanceTest {

  private static final Term COMPANY =
      Term.of("公司", "company").withRenderings(List.of("business"), List.of("firm"));
  private static final Term LIMITED = Term.of("有限公司", "limited company");

  private final Project project =
      project(
          "公司很大。|The company is big.",
          "兩家公司的公司法|Two companies, and the Companies Act",
          "公司倒了。|The business failed.",
          "公司賺錢。|The firm's profit, Firms",
          "公司沒了。|It is gone.",
          "公司在。|",
          "有限公司。|The limited company.",
          "天氣好。|Fine weather at the company.");

  private final TermConcordance found =
      TermConcordance.of(project, COMPANY, new TermFinder(List.of(COMPANY, LIMITED)), new Cancel());

  @Test
  void every_pair_with_the_term_is_told_with_how_it_renders_it() {
    assertThat(found.places())
        .extracting(TermConcordance.Place::position, TermConcordance.Place::rendered)
        .containsExactly(
            tuple(0, Rendered.PREFERRED),
            tuple(1, Rendered.PREFERRED),
            tuple(2, Rendered.ALTERNATIVE),
            tuple(3, Rendered.FORBIDDEN),
            tuple(4, Rendered.OTHERWISE),
            tuple(5, Rendered.UNTRANSLATED));
    assertThat(found.occurrences()).isEqualTo(7);
  }

  @Test
  void renderings_are_counted() {
    assertThat(found.counts())
        .containsExactly(
            new Count(Rendered.PREFERRED, "company", 2),
            new Count(Rendered.ALTERNATIVE, "business", 1),
            new Count(Rendered.FORBIDDEN, "firm", 1),
            new Count(Rendered.OTHERWISE, "", 1),
            new Count(Rendered.UNTRANSLATED, "", 1));
  }

  @Test
  void a_rendering_is_replaced_in_the_form_it_was_found_in_as_one_edit() {
    List<Swap> swaps = found.swaps("firm", "company", Optional.empty());
    assertThat(swaps).extracting(Swap::found).containsExactly("firm's", "Firms");
    Edit.Compound edit = Replacement.edit(swaps, /* toDraft= */ false);
    assertThat(project.after(edit).document("d").segments().get(3).target())
        .isEqualTo("The company's profit, Companies");
    assertThat(edit.edits()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # found     | rendering | other       | becomes
          company     | company   | firm        | firm
          Company     | company   | firm        | Firm
          companies   | company   | firm        | firms
          Companies   | company   | business    | Businesses
          company's   | company   | agency      | agency's
          company’s   | company   | agency      | agency’s
          Apple       | Apple     | apple       | apple
          trained     | train     | teach       | teach
          """)
  void forms_are_carried_over(String found, String rendering, String other, String becomes) {
    assertThat(Inflection.like(found, rendering, other)).isEqualTo(becomes);
  }

  private static Project project(String... pairs) {
    List<Segment> segments = new ArrayList<>();
    for (String pair : pairs) {
      String[] sides = pair.split("\\|", -1);
      String id = Integer.toString(segments.size() + 1);
      segments.add(
          Segment.untranslated(id, 0, Kind.SENTENCE, "", sides[0], new Span(0, sides[0].length()))
              .withTarget(sides[1]));
    }
    Document document = new Document("d", "d.txt", "text", Segments.of(segments));
    return new Project("P", "zh-Hant", "en", List.of(), List.of(document));
  }
}
