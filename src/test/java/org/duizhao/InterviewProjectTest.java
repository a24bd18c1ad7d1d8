package org.duizhao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Document;
import org.duizhao.core.Origin;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.GlossaryFile;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermFinder;
import org.duizhao.glossary.TermHit;
import org.duizhao.glossary.TermUse;
import org.duizhao.session.Importer;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The interview that comes with the program: whole, translated, and true to its glossary.
final class InterviewProjectTest {

  private static final Path FOLDER = Path.of("projects", "interview");
  private static final Path GLOSSARY = Path.of("glossary", "interview.json");
  private static final Pattern CHINESE =
      Pattern.compile("\\p{IsHan}|[\\x{3000}-\\x{303F}\\x{FF00}-\\x{FFEF}]");
  private static final Pattern NAME_OR_NUMBER = Pattern.compile("[A-Za-z][A-Za-z0-9-]*|[0-9]+");

  /// A quotation of two sentences: its marks stand in two segments.
  private static final List<String> HALF_A_QUOTATION = List.of("告訴AI:“嘿!", "生物研究實驗室嗎?”");

  /// What English says in another way than with the same letters or digits.
  private static final Map<String, String> SAID_OTHERWISE =
      Map.of("2022年11月", "November 2022", "1億美元", "$100 million");

  @TempDir private Path scratch;

  /// A copy without a database is opened, so that the text form alone is judged.
  private Project project() throws IOException {
    Path copy = scratch.resolve("interview");
    Files.createDirectories(copy.resolve("source"));
    for (String name : List.of("project.json", "pairs.jsonl", "source/interview.txt")) {
      Files.copy(FOLDER.resolve(name), copy.resolve(name));
    }
    try (Session session = new Projects().open(copy)) {
      return session.project();
    }
  }

  private Document interview() throws IOException {
    return project().document("interview");
  }

  private List<Segment> translatable() throws IOException {
    return interview().segments().stream()
        .filter(segment -> segment.kind().isTranslatable())
        .toList();
  }

  @Test
  void project_names_its_languages_and_its_glossary() throws IOException {
    Project project = project();
    assertThat(project.sourceLanguage()).isEqualTo("zh-Hant");
    assertThat(project.targetLanguage()).isEqualTo("en");
    assertThat(project.glossaries()).containsExactly("interview.json");
  }

  @Test
  void every_segment_of_the_article_has_its_english_and_is_confirmed() throws IOException {
    List<Segment> article = translatable();
    assertThat(article).hasSize(198);
    assertThat(article).noneMatch(segment -> segment.target().isBlank());
    assertThat(article).allMatch(segment -> segment.state().isConfirmed());
    assertThat(article.getFirst().source()).isEqualTo("GPT總設計師:大型語言模型的未來");
    assertThat(article.get(1).source()).startsWith("回頭來看,");
    assertThat(article.getLast().source()).endsWith("并采取行動為之努力。");
  }

  @Test
  void segments_are_those_of_a_fresh_import_of_the_source() throws IOException {
    Document fresh =
        Importer.standard().plan(FOLDER.resolve("source/interview.txt")).document("interview");
    Document kept = interview();
    assertThat(kept.name()).isEqualTo(fresh.name());
    assertThat(kept.format()).isEqualTo(fresh.format());
    assertThat(kept.segments().stream().map(InterviewProjectTest::untranslated))
        .containsExactlyElementsOf(fresh.segments());
  }

  private static Segment untranslated(Segment segment) {
    return segment.withTarget("").withState(State.UNTRANSLATED).withOrigin(Origin.NONE);
  }

  @Test
  void page_furniture_is_kept_and_not_translated() throws IOException {
    List<Segment> furniture =
        interview().segments().stream()
            .filter(segment -> !segment.kind().isTranslatable())
            .toList();
    assertThat(furniture).hasSize(92);
    assertThat(furniture).allMatch(segment -> segment.target().isEmpty());
  }

  @Test
  void english_holds_no_chinese_character_or_punctuation() throws IOException {
    assertThat(translatable()).noneMatch(segment -> CHINESE.matcher(segment.target()).find());
  }

  @Test
  void english_is_cleanly_set() throws IOException {
    for (Segment segment : translatable()) {
      String english = segment.target();
      assertThat(english).isEqualTo(english.strip()).doesNotContain("  ", "\"", "'");
      assertThat(english.contains("?")).as(english).isEqualTo(segment.source().contains("?"));
      if (HALF_A_QUOTATION.stream().noneMatch(segment.source()::endsWith)) {
        assertThat(count(english, '“')).as(english).isEqualTo(count(english, '”'));
      }
    }
  }

  @Test
  void names_and_numbers_of_the_source_stand_in_the_english() throws IOException {
    for (Segment segment : translatable()) {
      String source = segment.source();
      for (Map.Entry<String, String> each : SAID_OTHERWISE.entrySet()) {
        if (source.contains(each.getKey())) {
          assertThat(segment.target()).contains(each.getValue());
          source = source.replace(each.getKey(), "");
        }
      }
      Matcher tokens = NAME_OR_NUMBER.matcher(source);
      while (tokens.find()) {
        assertThat(segment.target()).containsIgnoringCase(tokens.group());
      }
    }
  }

  @Test
  void glossary_holds_real_terms_of_the_interview() throws IOException {
    Glossary glossary = GlossaryFile.read(GLOSSARY);
    List<Segment> article = translatable();
    assertThat(glossary.terms()).hasSizeGreaterThanOrEqualTo(120);
    for (Term term : glossary.terms()) {
      List<String> forms = new ArrayList<>(term.variants());
      forms.add(term.source());
      assertThat(article)
          .as(term.source())
          .anyMatch(segment -> forms.stream().anyMatch(segment.source()::contains));
      assertThat(term.target()).as(term.source()).isNotBlank();
      assertThat(term.domain()).as(term.source()).isNotBlank();
      assertThat(term.partOfSpeech()).as(term.source()).isNotBlank();
    }
  }

  @Test
  void capped_profit_company_is_found_in_both_scripts() {
    TermFinder finder = new TermFinder(GlossaryFile.read(GLOSSARY).terms());
    assertThat(finder.find("而是一家有限營利公司"))
        .first()
        .extracting(hit -> hit.term().target())
        .isEqualTo("capped-profit company");
    assertThat(finder.find("而是一家有限营利公司"))
        .first()
        .extracting(hit -> hit.term().target())
        .isEqualTo("capped-profit company");
  }

  @Test
  void every_term_is_rendered_as_the_glossary_has_it() throws IOException {
    TermFinder finder = new TermFinder(GlossaryFile.read(GLOSSARY).terms());
    List<String> departures = new ArrayList<>();
    int terms = 0;
    for (Segment segment : translatable()) {
      for (TermHit hit : finder.find(segment.source())) {
        terms++;
        TermUse use = TermUse.in(segment.target(), hit.term());
        if (use.use() == TermUse.Use.MISSING || !use.forbidden().isEmpty()) {
          departures.add(hit.term().source() + " in: " + segment.target());
        }
      }
    }
    assertThat(departures).isEmpty();
    assertThat(terms).isGreaterThan(500);
  }

  private static long count(String text, char sought) {
    return text.chars().filter(c -> c == sought).count();
  }
}
