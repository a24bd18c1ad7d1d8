package org.duizhao.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.duizhao.glossary.GlossaryFile;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermFinder;
import org.duizhao.glossary.TermHit;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.Words;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Terms in 1,000,000 characters of dictionary words: 100,000 of those words, and the interview's.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TermFindingBenchmark {

  /// Texts and finders, the same in every run.
  @State(Scope.Benchmark)
  public static class Given {

    private static final int CHARACTERS = 1_000_000;
    private static final int TERMS = 100_000;

    String text = "";
    List<Term> many = List.of();
    TermFinder ofMany = new TermFinder(List.of());
    TermFinder ofInterview = new TermFinder(List.of());

    @Setup
    public void make() throws IOException {
      List<String> words = words();
      Random random = new Random(25);
      Collections.shuffle(words, random);
      many = words.stream().limit(TERMS).map(word -> Term.of(word, "…")).toList();
      StringBuilder mixed = new StringBuilder(CHARACTERS + 100);
      while (mixed.length() < CHARACTERS) {
        // Some words are common and most are rare, as in any text.
        mixed.append(words.get((int) (words.size() * Math.pow(random.nextDouble(), 3))));
      }
      text = mixed.substring(0, CHARACTERS);
      ofMany = new TermFinder(many, Words.bundled());
      List<Term> interview = GlossaryFile.read(Path.of("glossary/interview.json")).terms();
      ofInterview = new TermFinder(interview, Words.bundled());
    }
  }

  /// The traditional headwords of the bundled dictionary, of two characters or more.
  private static List<String> words() throws IOException {
    Set<String> words = new LinkedHashSet<>();
    try (InputStream in = Lexicon.class.getResourceAsStream("cc-cedict.tsv.gz");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Objects.requireNonNull(in)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String word = line.substring(0, Math.max(0, line.indexOf('\t')));
        if (word.length() >= 2) {
          words.add(word);
        }
      }
    }
    return new ArrayList<>(words);
  }

  @Benchmark
  public List<TermHit> find100000Terms(Given given) {
    return given.ofMany.find(given.text);
  }

  @Benchmark
  public List<TermHit> findTheInterviewsTerms(Given given) {
    return given.ofInterview.find(given.text);
  }

  @Benchmark
  public TermFinder makeReadyFor100000Terms(Given given) {
    return new TermFinder(given.many, Words.bundled());
  }
}
