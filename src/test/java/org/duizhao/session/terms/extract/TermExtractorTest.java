package org.duizhao.session.terms.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.glossary.GlossaryFile;
import org.duizhao.glossary.Term;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.Words;
import org.duizhao.session.Projects;
import org.duizhao.session.UserFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermExtractorTest {

  private static final TermExtractor EXTRACTOR = new TermExtractor(Words.bundled(), Lexicon.load());

  private static final List<String[]> PAIRS =
      List.of(
          new String[] {"臺灣的量子糾錯技術領先。", "Taiwan's quantum error correction leads the field."},
          new String[] {"量子糾錯需要很多物理位元。", "Quantum error correction needs many physical qubits."},
          new String[] {"他們在2023年展示了量子糾錯。", "They demonstrated quantum error correction in 2023."},
          new String[] {"埃隆·馬斯克讀過《三體》。", "Elon Musk has read The Three-Body Problem."},
          new String[] {"埃隆·馬斯克的公司叫SpaceX。", "The company of Elon Musk is called SpaceX."},
          new String[] {"《三體》很有名。", "The Three-Body Problem is well known."},
          new String[] {"我們很高興。", "We are very happy."},
          new String[] {"我們很高興，真的。", "We are very happy, really."});

  @Test
  void terms_names_titles_and_latin_words_are_found_with_their_renderings() {
    List<Candidate> found = extract(project(PAIRS), Set.of());
    assertThat(rendering(found, "量子糾錯")).isEqualTo("TERM quantum error correction");
    assertThat(rendering(found, "埃隆·馬斯克")).isEqualTo("NAME Elon Musk");
    assertThat(rendering(found, "三體")).isEqualTo("TITLE Three-Body Problem");
    assertThat(rendering(found, "SpaceX")).isEqualTo("LATIN SpaceX");
  }

  @Test
  void a_name_is_proposed_without_office_and_whole() {
    List<String[]> pairs =
        List.of(
            new String[] {"彼得·阿貝爾教授點頭。", "Professor Peter Abbeel nodded."},
            new String[] {"特斯拉執行長埃隆·馬斯克來了。", "Tesla CEO Elon Musk came."});
    List<Candidate> found = extract(project(pairs), Set.of());
    assertThat(rendering(found, "彼得·阿貝爾")).isEqualTo("NAME Peter Abbeel");
    assertThat(rendering(found, "埃隆·馬斯克")).isEqualTo("NAME Elon Musk");
  }

  @Test
  void common_phrases_and_parts_of_longer_terms_are_not_found() {
    List<String> sources = sources(extract(project(PAIRS), Set.of()));
    assertThat(sources).doesNotContain("我們", "很高興", "量子糾", "子糾錯", "馬斯克", "埃隆");
  }

  @Test
  void contexts_say_where_a_term_stands() {
    Candidate candidate = candidate(extract(project(PAIRS), Set.of()), "量子糾錯");
    assertThat(candidate.count()).isEqualTo(3);
    assertThat(candidate.contexts())
        .containsExactly(
            new Candidate.Context("d", "1", new Span(3, 7)),
            new Candidate.Context("d", "2", new Span(0, 4)),
            new Candidate.Context("d", "3", new Span(11, 15)));
  }

  @Test
  void both_scripts_count_as_one_term() {
    List<Candidate> found =
        extract(
            project(
                List.of(
                    new String[] {"量子纠错。", ""},
                    new String[] {"量子糾錯！", ""},
                    new String[] {"有量子糾錯", ""})),
            Set.of());
    assertThat(candidate(found, "量子糾錯").count()).isEqualTo(3);
  }

  @Test
  void known_terms_are_left_out_in_either_script() {
    Set<String> known = Set.of(TermExtractor.key("量子纠错"), TermExtractor.key("三體"));
    assertThat(sources(extract(project(PAIRS), known))).doesNotContain("量子糾錯", "三體");
  }

  @Test
  void without_translations_the_dictionary_proposes() {
    List<String[]> alone =
        PAIRS.stream().map(pair -> new String[] {pair[0].replace("量子糾錯", "國務院"), ""}).toList();
    Candidate candidate = candidate(extract(project(alone), Set.of()), "國務院");
    assertThat(candidate.english().getFirst().english()).startsWith("State Council");
    assertThat(candidate.english().getFirst().fromPairs()).isFalse();
  }

  @Test
  void the_same_project_gives_the_same_candidates() {
    assertThat(extract(project(PAIRS), Set.of())).isEqualTo(extract(project(PAIRS), Set.of()));
  }

  @Test
  void the_terms_of_the_interview_that_come_back_are_nearly_all_proposed(@TempDir Path folder) {
    Projects projects =
        new Projects(UserFolders.below(folder), InstantSource.fixed(Instant.EPOCH), "Lin");
    Project interview = projects.read(Path.of("projects/interview"));
    Set<String> proposed =
        extract(interview, Set.of()).stream()
            .map(each -> TermExtractor.key(each.source()))
            .collect(Collectors.toSet());
    String text =
        TermExtractor.key(
            interview.documents().stream()
                .flatMap(document -> document.segments().stream())
                .filter(segment -> segment.kind().isTranslatable())
                .map(Segment::source)
                .collect(Collectors.joining("\n")));
    List<String> expected =
        GlossaryFile.read(Path.of("glossary/interview.json")).terms().stream()
            .map(Term::source)
            .map(TermExtractor::key)
            .filter(key -> key.length() > 1 && text.split(Pattern.quote(key), -1).length > 3)
            .toList();
    Set<String> missed = new HashSet<>(expected);
    missed.removeAll(proposed);
    assertThat(expected).hasSizeGreaterThan(20);
    assertThat(missed.size())
        .as("missed %s of %d", missed, expected.size())
        .isLessThan(expected.size() / 5);
  }

  private static List<Candidate> extract(Project project, Set<String> known) {
    return EXTRACTOR.extract(project, Optional.empty(), known, Progress.unwatched(), new Cancel());
  }

  private static Project project(List<String[]> pairs) {
    List<Segment> segments = new ArrayList<>();
    for (String[] pair : pairs) {
      String id = Integer.toString(segments.size() + 1);
      segments.add(
          Segment.untranslated(id, 0, Kind.SENTENCE, "", pair[0], new Span(0, pair[0].length()))
              .withTarget(pair[1]));
    }
    Document document = new Document("d", "d.txt", "text", Segments.of(segments));
    return new Project("P", "zh-Hant", "en", List.of(), List.of(document));
  }

  private static Candidate candidate(List<Candidate> found, String source) {
    return found.stream()
        .filter(each -> each.source().equals(source))
        .collect(Collectors.collectingAndThen(Collectors.toList(), List::getFirst));
  }

  private static String rendering(List<Candidate> found, String source) {
    Candidate candidate = candidate(found, source);
    return candidate.kind() + " " + candidate.english().getFirst().english();
  }

  private static List<String> sources(List<Candidate> found) {
    return found.stream().map(Candidate::source).toList();
  }
}
