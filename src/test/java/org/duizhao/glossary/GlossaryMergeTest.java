package org.duizhao.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryMergeTest {

  private static final Term MODEL = Term.of("模型", "model");
  private static final Term SHARES = Term.of("股份", "shares");
  private static final Term BOND = Term.of("債券", "bond");

  @Test
  void terms_added_on_either_side_are_both_there() {
    assertThat(merged(List.of(MODEL), List.of(MODEL, SHARES), List.of(MODEL, BOND)).terms())
        .containsExactlyInAnyOrder(MODEL, SHARES, BOND);
  }

  @Test
  void what_one_side_removed_and_the_other_left_alone_is_gone() {
    assertThat(merged(List.of(MODEL, SHARES), List.of(MODEL), List.of(MODEL, SHARES)).terms())
        .containsExactly(MODEL);
    assertThat(merged(List.of(MODEL, SHARES), List.of(MODEL, SHARES), List.of(MODEL)).terms())
        .containsExactly(MODEL);
  }

  @Test
  void what_one_side_removed_and_the_other_changed_stays() {
    Term changed = SHARES.withTarget("stock");
    assertThat(merged(List.of(SHARES), List.of(), List.of(changed)).terms())
        .containsExactly(changed);
    assertThat(merged(List.of(SHARES), List.of(changed), List.of()).terms())
        .containsExactly(changed);
  }

  @Test
  void different_fields_changed_on_two_sides_are_joined_without_a_clash() {
    GlossaryMerge.Merged merged =
        merge(
            List.of(MODEL),
            List.of(MODEL.withNote("ours")),
            List.of(MODEL.withTarget("AI model").withStatus(TermStatus.PROPOSED)));
    assertThat(merged.glossary().terms())
        .containsExactly(
            MODEL.withNote("ours").withTarget("AI model").withStatus(TermStatus.PROPOSED));
    assertThat(merged.clashes()).isEmpty();
  }

  @Test
  void of_two_renderings_ours_stands_and_theirs_becomes_an_alternative() {
    Term ours = MODEL.withTarget("our model");
    Term theirs = MODEL.withTarget("their model");
    GlossaryMerge.Merged merged = merge(List.of(MODEL), List.of(ours), List.of(theirs));
    Term both = ours.withRenderings(List.of("their model"), List.of());
    assertThat(merged.glossary().terms()).containsExactly(both);
    assertThat(merged.clashes()).containsExactly(new GlossaryMerge.Clash(ours, theirs, both));
  }

  @Test
  void a_rendering_that_one_side_forbade_is_no_alternative() {
    Term ours = MODEL.withTarget("our model").withRenderings(List.of(), List.of("their model"));
    assertThat(
            merged(List.of(MODEL), List.of(ours), List.of(MODEL.withTarget("their model"))).terms())
        .containsExactly(ours);
  }

  @Test
  void two_notes_become_two_lines() {
    assertThat(
            merged(
                    List.of(MODEL),
                    List.of(MODEL.withNote("ours")),
                    List.of(MODEL.withNote("theirs")))
                .terms())
        .extracting(Term::note)
        .containsExactly("ours\ntheirs");
  }

  @Test
  void alternatives_of_both_sides_are_joined_and_those_taken_away_stay_away() {
    Term base = MODEL.withRenderings(List.of("pattern", "mock-up"), List.of());
    Term ours = MODEL.withRenderings(List.of("mock-up", "system"), List.of());
    Term theirs = MODEL.withRenderings(List.of("pattern", "mock-up", "network"), List.of());
    assertThat(merged(List.of(base), List.of(ours), List.of(theirs)).terms())
        .containsExactly(MODEL.withRenderings(List.of("mock-up", "system", "network"), List.of()));
  }

  @Test
  void the_state_that_another_editor_began_with_is_recognised() {
    GlossaryPast past = new GlossaryPast();
    Glossary first = glossary(List.of(MODEL));
    Glossary second = glossary(List.of(MODEL, SHARES));
    Glossary third = glossary(List.of(MODEL, SHARES, BOND));
    past.changed(TermChange.between(first, second));
    past.changed(TermChange.between(second, third));
    Term theirs = Term.of("基金", "fund");
    assertThat(past.closest(third, glossary(List.of(MODEL, theirs)))).isEqualTo(first);
    assertThat(past.closest(third, glossary(List.of(MODEL, SHARES, theirs)))).isEqualTo(second);
    assertThat(past.closest(third, glossary(List.of(MODEL, SHARES, BOND, theirs))))
        .isEqualTo(third);
  }

  private static Glossary merged(List<Term> base, List<Term> ours, List<Term> theirs) {
    return merge(base, ours, theirs).glossary();
  }

  private static GlossaryMerge.Merged merge(List<Term> base, List<Term> ours, List<Term> theirs) {
    return GlossaryMerge.merge(glossary(base), glossary(ours), glossary(theirs));
  }

  private static Glossary glossary(List<Term> terms) {
    return Glossary.named("test").withTerms(terms);
  }
}
