package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.GlossaryFile;
import org.duizhao.glossary.Term;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another program writes a glossary that is in use here.
class OutsideGlossaryTest {

  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));
  private static final Term MODEL = Term.of("模型", "model");

  @TempDir Path folder;
  private Path file;
  private Glossaries glossaries;
  private final List<GlossaryNews> news = new ArrayList<>();

  @BeforeEach
  void use_a_glossary() {
    file = folder.resolve("test.json");
    writeOutside(MODEL);
    glossaries = new Glossaries(List.of(file), NOON);
    glossaries.listenNews(news::addAll);
  }

  @Test
  void an_editor_that_began_before_our_changes_does_not_undo_them() {
    glossaries.add(file, Term.of("股份", "shares"));
    glossaries.replace(file, MODEL, MODEL.withTarget("AI model"));
    writeOutside(MODEL, Term.of("債券", "bond"));
    assertThat(glossaries.reloadIfChanged()).isTrue();
    assertThat(targets()).containsExactlyInAnyOrder("shares", "AI model", "bond");
    assertThat(written()).containsExactlyInAnyOrder("shares", "AI model", "bond");
    assertThat(news).extracting(GlossaryNews::taken).containsExactly(1);
    assertThat(news).extracting(GlossaryNews::kept).containsExactly(2);
    assertThat(glossaries.reloadIfChanged()).isFalse();
  }

  @Test
  void an_editor_that_began_with_our_changes_may_remove_them() {
    glossaries.add(file, Term.of("股份", "shares"));
    glossaries.add(file, Term.of("基金", "fund"));
    writeOutside(MODEL, glossaries.terms().stream().filter(is("基金")).findFirst().orElseThrow());
    glossaries.reloadIfChanged();
    assertThat(targets()).containsExactlyInAnyOrder("model", "fund");
  }

  @Test
  void an_editor_that_saves_twice_from_the_same_start_loses_nothing() {
    glossaries.add(file, Term.of("股份", "shares"));
    writeOutside(MODEL, Term.of("債券", "bond"));
    glossaries.reloadIfChanged();
    writeOutside(MODEL, Term.of("債券", "bond"), Term.of("基金", "fund"));
    glossaries.reloadIfChanged();
    assertThat(written()).containsExactlyInAnyOrder("model", "shares", "bond", "fund");
  }

  @Test
  void a_term_changed_on_both_sides_keeps_both_renderings() {
    glossaries.replace(file, MODEL, MODEL.withTarget("our model"));
    writeOutside(MODEL.withTarget("their model"));
    glossaries.reloadIfChanged();
    Term term = glossaries.terms().getFirst();
    assertThat(term.target()).isEqualTo("our model");
    assertThat(term.alternatives()).containsExactly("their model");
    assertThat(news.getFirst().clashes()).hasSize(1);
    assertThat(GlossaryFile.read(file).terms()).containsExactly(term);
  }

  @Test
  void a_file_mended_after_it_was_broken_is_merged_with_what_we_had() throws IOException {
    glossaries.add(file, Term.of("股份", "shares"));
    Files.writeString(file, "{ broken");
    glossaries.reloadIfChanged();
    assertThat(news.getLast().problem()).isPresent();
    assertThat(targets()).containsExactlyInAnyOrder("model", "shares");
    assertThatThrownBy(() -> glossaries.add(file, Term.of("基金", "fund")))
        .isInstanceOf(UserException.class);
    assertThat(glossaries.isWritable(file)).isFalse();
    assertThat(file).content().isEqualTo("{ broken");
    Files.delete(file);
    writeOutside(MODEL, Term.of("債券", "bond"));
    glossaries.reloadIfChanged();
    assertThat(written()).containsExactlyInAnyOrder("model", "shares", "bond");
    assertThat(glossaries.problems()).isEmpty();
  }

  @Test
  void a_broken_file_is_told_once() throws IOException {
    Files.writeString(file, "{ broken");
    glossaries.reloadIfChanged();
    Files.writeString(file, "{ broken ");
    glossaries.reloadIfChanged();
    assertThat(news).hasSize(1);
  }

  @Test
  void a_file_deleted_outside_is_told_and_made_again_by_the_next_change() throws IOException {
    Files.delete(file);
    assertThat(glossaries.reloadIfChanged()).isTrue();
    assertThat(news.getFirst().problem().orElseThrow()).hasMessageContaining("no such glossary");
    glossaries.add(file, Term.of("股份", "shares"));
    assertThat(written()).containsExactlyInAnyOrder("model", "shares");
  }

  @Test
  void what_was_read_in_the_background_gives_way_to_a_change_made_meanwhile() {
    writeOutside(MODEL, Term.of("債券", "bond"));
    Supplier<GlossaryLook> look = glossaries.look(/* thoroughly= */ false);
    GlossaryLook seen = look.get();
    glossaries.add(file, Term.of("股份", "shares"));
    assertThat(glossaries.take(seen)).isFalse();
    assertThat(written()).containsExactlyInAnyOrder("model", "bond", "shares");
    assertThat(targets()).containsExactlyInAnyOrder("model", "bond", "shares");
  }

  @Test
  void a_file_touched_but_not_changed_says_nothing() throws IOException {
    Files.write(file, Files.readAllBytes(file));
    assertThat(glossaries.reloadIfChanged()).isFalse();
    assertThat(news).isEmpty();
  }

  @Test
  void a_read_only_glossary_is_not_written() {
    assertThat(file.toFile().setWritable(false)).isTrue();
    if (Files.isWritable(file)) {
      return; // The user of this test may write anything.
    }
    assertThatThrownBy(() -> glossaries.remove(file, MODEL)).hasMessageContaining("read-only");
    assertThat(written()).containsExactly("model");
  }

  @Test
  void changes_are_taken_back_and_made_again_in_the_file() {
    glossaries.add(file, Term.of("股份", "shares"));
    glossaries.remove(file, MODEL);
    glossaries.undo().undo();
    assertThat(written()).containsExactlyInAnyOrder("model", "shares");
    glossaries.undo().undo();
    assertThat(GlossaryFile.read(file).terms()).containsExactly(MODEL);
    assertThat(glossaries.undo().canUndo()).isFalse();
    glossaries.undo().redo();
    assertThat(written()).containsExactlyInAnyOrder("model", "shares");
  }

  @Test
  void a_change_is_not_taken_back_over_one_from_outside() {
    glossaries.replace(file, MODEL, MODEL.withTarget("AI model"));
    writeOutside(MODEL.withTarget("AI model").withNote("theirs"));
    assertThatThrownBy(() -> glossaries.undo().undo()).isInstanceOf(UserException.class);
    assertThat(GlossaryFile.read(file).terms().getFirst().note()).isEqualTo("theirs");
    assertThat(glossaries.undo().canUndo()).isFalse();
  }

  private static Predicate<Term> is(String source) {
    return term -> term.source().equals(source);
  }

  private void writeOutside(Term... terms) {
    GlossaryFile.write(file, Glossary.named("test").withTerms(List.of(terms)));
  }

  private List<String> targets() {
    return glossaries.terms().stream().map(Term::target).toList();
  }

  private List<String> written() {
    return GlossaryFile.read(file).terms().stream().map(Term::target).toList();
  }
}
