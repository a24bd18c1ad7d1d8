package org.duizhao.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.language.Scripts;
import org.junit.jupiter.api.Test;

/// The interview's glossary as it lies in the repository.
class InterviewGlossaryTest {

  private static final Path FILE = Path.of("glossary/interview.json");

  @Test
  void it_holds_at_least_120_terms_all_with_a_rendering() {
    List<Term> terms = GlossaryFile.read(FILE).terms();
    assertThat(terms).hasSizeGreaterThanOrEqualTo(120);
    assertThat(terms).extracting(Term::target).noneMatch(String::isBlank);
  }

  @Test
  void it_is_laid_out_as_the_program_writes_it() throws IOException {
    byte[] written = GlossaryWriter.json(GlossaryFile.read(FILE), UnknownFields.NONE);
    assertThat(written).isEqualTo(Files.readAllBytes(FILE));
  }

  @Test
  void the_capped_profit_company_is_found_in_either_script() {
    TermFinder finder = new TermFinder(GlossaryFile.read(FILE).terms());
    for (String text : List.of("一家有限營利公司，", "一家有限营利公司，")) {
      assertThat(finder.find(text))
          .extracting(hit -> hit.span().of(text), hit -> hit.term().target())
          .containsExactly(tuple(text.substring(2, 8), "capped-profit company"));
    }
  }

  @Test
  void every_term_finds_itself_in_both_scripts() {
    List<Term> terms = GlossaryFile.read(FILE).terms();
    TermFinder finder = new TermFinder(terms);
    for (Term term : terms) {
      for (String text :
          List.of(
              term.source(),
              Scripts.toSimplified(term.source()),
              Scripts.toTraditional(term.source()))) {
        assertThat(finder.find(text)).as(text).extracting(TermHit::term).containsExactly(term);
      }
    }
  }
}
