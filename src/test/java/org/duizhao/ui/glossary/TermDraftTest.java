package org.duizhao.ui.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.glossary.Renderings;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermStatus;
import org.junit.jupiter.api.Test;

class TermDraftTest {

  @Test
  void words_are_parted_by_semicolons_of_either_width_and_kept_once() {
    assertThat(TermDraft.words(" a; b ；c;;a\nd")).containsExactly("a", "b", "c", "d");
  }

  @Test
  void a_draft_gives_the_term_it_was_made_of() {
    Term term =
        Term.of("研究", "research")
            .withRenderings(List.of("study", "inquiry"), List.of("investigation"))
            .withVariants(List.of("研討"))
            .withStatus(TermStatus.PROPOSED)
            .withNote("two\nlines");
    assertThat(TermDraft.of(term).term()).isEqualTo(term);
  }

  @Test
  void a_rendering_cannot_be_right_and_forbidden() {
    Term term = Term.of("研究", "research").withRenderings(List.of("study"), List.of("study"));
    assertThat(TermDraft.of(term).contradiction()).contains("study");
    assertThat(TermDraft.of(Term.of("研究", "research")).contradiction()).isEmpty();
  }

  @Test
  void the_other_script_is_offered_until_it_is_there() {
    TermDraft draft = TermDraft.of("投资人", "investor", "");
    assertThat(draft.otherScript()).contains("投資人");
    assertThat(draft.withVariant("投資人").otherScript()).isEmpty();
    assertThat(TermDraft.of("天", "sky", "").otherScript()).isEmpty();
  }

  @Test
  void a_preferred_rendering_leads_and_the_one_before_stays_right() {
    Term term =
        Term.of("研究", "research").withRenderings(List.of("study"), List.of("investigation"));
    assertThat(Renderings.prefer(term, "investigation"))
        .isEqualTo(
            Term.of("研究", "investigation").withRenderings(List.of("research", "study"), List.of()));
  }

  @Test
  void the_first_alternative_takes_the_place_of_a_forbidden_rendering() {
    Term term = Term.of("研究", "research").withRenderings(List.of("study"), List.of());
    assertThat(Renderings.forbid(term, "research"))
        .isEqualTo(Term.of("研究", "study").withRenderings(List.of(), List.of("research")));
  }
}
