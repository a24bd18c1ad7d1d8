package org.duizhao.ui.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.GlossaryFile;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermStatus;
import org.duizhao.session.PlacedTerm;
import org.duizhao.session.Projects;
import org.duizhao.session.SameThreadJobs;
import org.duizhao.session.Session;
import org.duizhao.session.UserFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryModelTest {

  @TempDir Path folder;

  private Path file;
  private Session session;
  private GlossaryModel model;
  private final List<String> problems = new ArrayList<>();

  @BeforeEach
  void open() throws Exception {
    file = folder.resolve("glossary").resolve("test.json");
    Files.createDirectories(folder.resolve("projects"));
    Term bond = Term.of("債券", "bond").withStatus(TermStatus.PROPOSED);
    GlossaryFile.write(
        file,
        Glossary.named("test")
            .withTerms(List.of(Term.of("模型", "Model"), bond, Term.of("股份", "shares"))));
    String source = "模型的股份和股份。";
    Segment segment =
        Segment.untranslated("1", 0, Kind.SENTENCE, "", source, new Span(0, source.length()));
    Document talk = new Document("talk", "talk.txt", "text", Segments.of(List.of(segment)));
    session =
        new Projects(UserFolders.below(folder.resolve("user")), InstantSource.system(), "tester")
            .create(
                folder.resolve("projects").resolve("test"),
                new Project("Test", "zh-Hant", "en", List.of("test.json"), List.of(talk)),
                Map.of("talk", source.getBytes(StandardCharsets.UTF_8)));
    model =
        new GlossaryModel(
            session, new SameThreadJobs(), problem -> problems.add(problem.getMessage()));
  }

  @AfterEach
  void close() {
    model.close();
    session.close();
  }

  @Test
  void every_word_of_a_search_must_be_there_in_any_script_or_case() {
    model.show(TermQuery.ALL.withText("债券 BOND"));
    assertThat(sources()).containsExactly("債券");
    model.show(TermQuery.ALL.withText("债券 model"));
    assertThat(sources()).isEmpty();
    assertThat(model.total()).isEqualTo(3);
  }

  @Test
  void terms_are_filtered_by_status_and_domain() {
    model.replace(
        model.shown().getFirst(),
        new TermDraft("債券", "", "bond", "", "", "", "finance", "", TermStatus.PROPOSED).term());
    model.show(TermQuery.ALL.withDomain(Optional.of("finance")));
    assertThat(sources()).containsExactly("債券");
    model.show(TermQuery.ALL.withStatus(Optional.of(TermStatus.APPROVED)));
    assertThat(sources()).containsExactly("模型", "股份");
    assertThat(model.domains()).containsExactly("finance");
  }

  @Test
  void terms_are_sorted_by_any_column_both_ways() {
    model.sort(TermOrder.TARGET, true);
    assertThat(sources()).containsExactly("債券", "模型", "股份");
    model.sort(TermOrder.TARGET, false);
    assertThat(sources()).containsExactly("股份", "模型", "債券");
    model.sort(TermOrder.USES, false);
    assertThat(sources().getLast()).isEqualTo("債券");
  }

  @Test
  void uses_count_sentences_not_occurrences() {
    Term shares = placed("股份").term();
    assertThat(model.uses().at(shares)).containsExactly(new TermUses.Spot("talk", 0));
    assertThat(model.uses().count(placed("債券").term())).isZero();
  }

  @Test
  void a_status_given_to_several_is_one_step_of_undo() {
    model.setStatus(model.shown(), TermStatus.DEPRECATED);
    assertThat(written()).containsOnly(TermStatus.DEPRECATED);
    model.undo();
    assertThat(written()).contains(TermStatus.PROPOSED, TermStatus.APPROVED);
    model.redo();
    assertThat(written()).containsOnly(TermStatus.DEPRECATED);
  }

  @Test
  void a_term_that_is_there_already_is_refused_with_one_line() {
    PlacedTerm bond = placed("債券");
    assertThat(model.replace(bond, Term.of("股份", "stock"))).isEmpty();
    assertThat(problems).singleElement().asString().contains("has 股份 already");
  }

  @Test
  void a_new_glossary_needs_a_name_that_a_file_can_have() {
    model.create("a/b");
    model.create("test");
    assertThat(problems).hasSize(2);
    model.create("names");
    assertThat(session.project().glossaries()).containsExactly("test.json", "names.json");
  }

  @Test
  void a_hundred_thousand_terms_are_searched() {
    List<Term> many = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      many.add(Term.of("詞" + i, "term " + i));
    }
    GlossaryFile.write(file, Glossary.named("test").withTerms(many));
    session.glossaries().reloadIfChanged();
    model.show(TermQuery.ALL.withText("词99 TERM"));
    assertThat(model.shown()).hasSize(1111);
    assertThat(model.total()).isEqualTo(100_000);
  }

  private PlacedTerm placed(String source) {
    return model.shown().stream()
        .filter(each -> each.term().source().equals(source))
        .findFirst()
        .orElseThrow();
  }

  private List<String> sources() {
    return model.shown().stream().map(each -> each.term().source()).toList();
  }

  private List<TermStatus> written() {
    return GlossaryFile.read(file).terms().stream().map(Term::status).toList();
  }
}
