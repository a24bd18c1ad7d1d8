package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duizhao.core.Project;
import org.duizhao.core.Span;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.GlossaryFile;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermHit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossariesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));
  private static final Term MODEL = Term.of("模型", "model");
  private static final Term SHARES = Term.of("股份", "shares");

  @TempDir Path folder;
  private Path first;
  private Path second;

  @BeforeEach
  void write_two_glossaries() {
    first = folder.resolve("first.json");
    second = folder.resolve("second.json");
    GlossaryFile.write(first, Glossary.named("first").withTerms(List.of(MODEL)));
    GlossaryFile.write(
        second, Glossary.named("second").withTerms(List.of(SHARES, Term.of("模型", "mock-up"))));
  }

  @Test
  void the_first_glossary_has_priority() {
    TermHit hit = both().finder().find("模型").getFirst();
    assertThat(hit.term()).isEqualTo(MODEL);
    assertThat(hit.others()).extracting(Term::target).containsExactly("mock-up");
  }

  @Test
  void an_added_term_is_found_and_in_the_file_at_once() {
    Glossaries glossaries = both();
    glossaries.add(first, Term.of("債券", "bond"));
    assertThat(glossaries.finder().find("债券"))
        .extracting(TermHit::span)
        .containsExactly(new Span(0, 2));
    assertThat(GlossaryFile.read(first).terms())
        .contains(Term.of("債券", "bond").withDates(TODAY, TODAY));
  }

  @Test
  void a_glossary_that_is_missing_is_made_with_its_first_term() {
    Path missing = folder.resolve("sub/new.json");
    Glossaries glossaries = new Glossaries(List.of(missing), NOON);
    assertThat(glossaries.problems()).hasSize(1);
    glossaries.add(missing, MODEL);
    assertThat(GlossaryFile.read(missing).name()).isEqualTo("new");
    assertThat(glossaries.problems()).isEmpty();
  }

  @Test
  void a_change_is_made_on_what_another_program_wrote_meanwhile() {
    Glossaries glossaries = both();
    GlossaryFile.write(
        first, Glossary.named("first").withTerms(List.of(MODEL, Term.of("債券", "bond"))));
    glossaries.replace(first, MODEL, MODEL.withTarget("AI model"));
    assertThat(GlossaryFile.read(first).terms())
        .extracting(Term::target)
        .containsExactlyInAnyOrder("AI model", "bond");
  }

  @Test
  void a_term_changed_outside_is_not_overwritten() {
    Glossaries glossaries = both();
    GlossaryFile.write(
        first, Glossary.named("first").withTerms(List.of(MODEL.withTarget("theirs"))));
    assertThatThrownBy(() -> glossaries.replace(first, MODEL, MODEL.withTarget("mine")))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("模型 is now theirs");
    assertThatThrownBy(() -> glossaries.remove(first, MODEL)).isInstanceOf(UserException.class);
    assertThat(GlossaryFile.read(first).terms()).extracting(Term::target).containsExactly("theirs");
  }

  @Test
  void a_removed_term_is_found_no_more() {
    Glossaries glossaries = both();
    glossaries.remove(second, SHARES);
    assertThat(glossaries.finder().find("股份")).isEmpty();
    assertThat(GlossaryFile.read(second).terms()).doesNotContain(SHARES);
  }

  @Test
  void a_change_from_outside_is_noticed_once() {
    Glossaries glossaries = both();
    List<String> told = new ArrayList<>();
    glossaries.listen(() -> told.add("changed"));
    assertThat(glossaries.reloadIfChanged()).isFalse();
    GlossaryFile.write(first, Glossary.named("first"));
    assertThat(glossaries.reloadIfChanged()).isTrue();
    assertThat(glossaries.reloadIfChanged()).isFalse();
    assertThat(told).containsExactly("changed");
  }

  @Test
  void a_glossary_broken_outside_keeps_its_terms_and_is_not_written() throws IOException {
    Glossaries glossaries = both();
    Files.writeString(first, "{\"terms\": [");
    assertThat(glossaries.reloadIfChanged()).isTrue();
    assertThat(glossaries.terms()).contains(MODEL);
    assertThat(glossaries.problems()).hasSize(1);
    assertThatThrownBy(() -> glossaries.add(first, Term.of("債券", "bond")))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("broken JSON");
    assertThat(first).content().isEqualTo("{\"terms\": [");
  }

  @Test
  void one_source_is_not_added_twice() {
    assertThatThrownBy(() -> both().add(first, MODEL))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("has 模型 already (model)");
  }

  @Test
  void a_project_finds_the_terms_of_its_workspace() throws IOException {
    Path workspace = folder.resolve("workspace");
    Path glossary = workspace.resolve("glossary/first.json");
    GlossaryFile.write(glossary, Glossary.named("first").withTerms(List.of(MODEL)));
    Path project = Files.createDirectories(workspace.resolve("projects")).resolve("one");
    Project described = new Project("one", "zh-Hant", "en", List.of("first.json"), List.of());
    try (Session session = projects().create(project, described, Map.of())) {
      assertThat(session.glossaries().files()).containsExactly(glossary);
      assertThat(session.glossaries().terms()).containsExactly(MODEL);
      session.use(new ProjectGlossaries(session).removing(glossary).get());
      assertThat(session.glossaries().terms()).isEmpty();
    }
  }

  private Projects projects() {
    return new Projects(UserFolders.below(folder.resolve("user")), NOON, "Lin");
  }

  private Glossaries both() {
    return new Glossaries(List.of(first, second), NOON);
  }
}
