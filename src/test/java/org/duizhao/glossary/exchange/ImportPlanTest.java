package org.duizhao.glossary.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermStatus;
import org.junit.jupiter.api.Test;

class ImportPlanTest {

  private static final Term COMPANY = Term.of("公司", "company");
  private static final Glossary GLOSSARY = Glossary.named("g").withTerms(List.of(COMPANY));

  @Test
  void terms_the_glossary_has_are_left_out_unless_merging_is_wished() {
    Imported imported = imported(Term.of("公司", "firm"), Term.of("利潤", "profit"));
    ImportPlan plan = ImportPlan.of(GLOSSARY, imported, /* merge= */ false);
    assertThat(plan.added()).containsExactly(Term.of("利潤", "profit"));
    assertThat(plan.merged()).isEmpty();
    assertThat(plan.notes()).containsExactly(new ImportNote(1, ImportNote.Kind.KNOWN, "公司 = firm"));
  }

  @Test
  void merging_keeps_the_rendering_and_the_status_and_adds_the_other() {
    Term theirs = Term.of("公司", "firm").withStatus(TermStatus.PROPOSED).withVariants(List.of("企業"));
    ImportPlan plan = ImportPlan.of(GLOSSARY, imported(theirs), /* merge= */ true);
    Term both = COMPANY.withVariants(List.of("企業")).withRenderings(List.of("firm"), List.of());
    assertThat(plan.merged()).containsExactly(new ImportPlan.Merged(COMPANY, theirs, both));
    assertThat(plan.change().applyTo(GLOSSARY).terms()).containsExactly(both);
  }

  @Test
  void the_same_term_again_changes_nothing() {
    ImportPlan plan = ImportPlan.of(GLOSSARY, imported(COMPANY), /* merge= */ true);
    assertThat(plan).isEqualTo(new ImportPlan(List.of(), List.of(), 1, List.of()));
    assertThat(plan.change().isEmpty()).isTrue();
  }

  @Test
  void a_term_that_stands_twice_in_the_file_is_told_and_merged_on_request() {
    Imported twice = imported(Term.of("利潤", "profit"), Term.of("利潤", "gain"));
    assertThat(ImportPlan.of(GLOSSARY, twice, /* merge= */ false).notes())
        .containsExactly(new ImportNote(2, ImportNote.Kind.SECOND, "利潤 = gain"));
    ImportPlan merged = ImportPlan.of(GLOSSARY, twice, /* merge= */ true);
    assertThat(merged.added())
        .containsExactly(Term.of("利潤", "profit").withRenderings(List.of("gain"), List.of()));
    assertThat(merged.notes())
        .containsExactly(new ImportNote(2, ImportNote.Kind.TOGETHER, "利潤 = gain"));
  }

  private static Imported imported(Term... terms) {
    ArrayList<Imported.Placed> placed = new ArrayList<>();
    for (Term term : terms) {
      placed.add(new Imported.Placed(placed.size() + 1, term));
    }
    return new Imported(placed, List.of());
  }
}
