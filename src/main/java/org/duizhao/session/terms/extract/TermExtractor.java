package org.duizhao.session.terms.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.language.Scripts;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordSplitter;
import org.duizhao.lexicon.Words;

/// Finds what may be terms: runs of words by C-value and log-likelihood against general frequency,
/// foreign names, titles and Latin words; and proposes English from the project's pairs and the
/// dictionary. The same project gives the same candidates.
public final class TermExtractor {

  /// No more are given.
  private static final int MOST = 1000;

  private static final int LONGEST = 12;

  private final Words words;
  private final Lexicon lexicon;

  /// @param lexicon proposes English where the pairs do not
  public TermExtractor(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /// The candidates, the likeliest first.
  ///
  /// @param document the one to look at; all when empty
  /// @param known terms, folded, that are none to be found: those of the glossaries, those rejected
  public List<Candidate> extract(
      Project project,
      Optional<String> document,
      Set<String> known,
      Progress progress,
      Cancel cancel) {
    List<SourceText> texts = texts(project, document);
    CandidateCounts counts = new CandidateCounts(new WordSplitter(words));
    int done = 0;
    for (SourceText text : texts) {
      if (++done % 512 == 0) {
        cancel.check();
        progress.at(done, 3L * texts.size());
      }
      counts.note(text);
    }
    Map<String, Tally> tallies = new TreeMap<>();
    for (SourceText text : texts) {
      if (++done % 512 == 0) {
        cancel.check();
        progress.at(done, 3L * texts.size());
      }
      counts.take(text, tallies);
    }
    counts.settle(tallies);
    tallies.keySet().removeAll(known);
    List<Map.Entry<String, Tally>> best = ranked(tallies, Math.max(1, counts.size()));
    EnglishAssociation english = new EnglishAssociation(texts, words, lexicon);
    List<Candidate> candidates = new ArrayList<>();
    for (Map.Entry<String, Tally> each : best) {
      cancel.check();
      progress.at(2L * texts.size() + candidates.size(), 2L * texts.size() + best.size());
      Candidate bare = candidate(each.getKey(), each.getValue(), counts.size());
      candidates.add(bare.withEnglish(english.proposals(bare, each.getValue().segments())));
    }
    return candidates;
  }

  private List<SourceText> texts(Project project, Optional<String> only) {
    List<SourceText> texts = new ArrayList<>();
    for (Document document : project.documents()) {
      if (only.isEmpty() || only.get().equals(document.id())) {
        for (Segment segment : document.segments()) {
          if (segment.kind().isTranslatable()) {
            texts.add(new SourceText(texts.size(), document.id(), segment));
          }
        }
      }
    }
    return texts;
  }

  private List<Map.Entry<String, Tally>> ranked(Map<String, Tally> tallies, int size) {
    Map<String, Double> scores = new HashMap<>();
    tallies.forEach((key, tally) -> scores.put(key, score(key, tally, size)));
    return tallies.entrySet().stream()
        .filter(each -> scores.getOrDefault(each.getKey(), 0.0) > 0)
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<String, Tally> each) -> -scores.getOrDefault(each.getKey(), 0.0))
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .toList();
  }

  private Candidate candidate(String key, Tally tally, int size) {
    return new Candidate(
        tally.spelling(),
        tally.kind,
        tally.count,
        score(key, tally, size),
        logLikelihood(key, tally, size),
        tally.contexts(),
        List.of());
  }

  private double score(String key, Tally tally, int size) {
    double likelihood = logLikelihood(key, tally, size);
    boolean weak = tally.kind == Candidate.Kind.TERM && likelihood < LogLikelihood.SIGNIFICANT;
    return weak || key.length() > 2 * LONGEST ? 0 : tally.cValue() * Math.log(1 + likelihood);
  }

  private double logLikelihood(String key, Tally tally, int size) {
    return LogLikelihood.of(tally.count, size, perMillion(key));
  }

  /// In general text, by independence where the dictionary has no such word.
  private double perMillion(String folded) {
    double whole = words.perMillion(folded);
    if (whole > 0) {
      return whole;
    }
    double product = 1_000_000;
    boolean any = false;
    for (Span span : new WordSplitter(words).split(folded)) {
      double part = words.perMillion(span.of(folded));
      product *= Math.max(0.02, part) / 1_000_000;
      any = true;
    }
    return any ? product : 0.02;
  }

  /// What a term must be called to be left out.
  public static String key(String source) {
    return Scripts.fold(source.strip());
  }
}
