package org.duizhao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.session.search.Criteria;
import org.duizhao.session.search.Search;
import org.duizhao.session.search.SearchPass;
import org.duizhao.session.search.TextQuery;
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

/// Searches of 200,000 segments of 30 Chinese characters and 15 English words each.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SearchBenchmark {

  /// The document, the same in every run.
  @State(Scope.Benchmark)
  public static class Given {

    private static final int SEGMENTS = 200_000;
    private static final String HAN = "我們覺得這個研究對於有限公司很重要因為學習的時間總是不夠但是沒有人知道將來會怎樣";
    private static final List<String> WORDS =
        List.of("research", "we", "the", "company", "learns", "time", "because", "of", "future");

    Document document = new Document("d", "d", "text", Segments.of(List.of()));

    @Setup
    public void make() {
      Random random = new Random(25);
      List<Segment> segments = new ArrayList<>();
      for (int i = 0; i < SEGMENTS; i++) {
        StringBuilder source = new StringBuilder();
        for (int k = 0; k < 30; k++) {
          source.append(HAN.charAt(random.nextInt(HAN.length())));
        }
        StringBuilder target = new StringBuilder();
        for (int k = 0; k < 15; k++) {
          target.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        segments.add(
            Segment.untranslated(
                    Integer.toString(i), i, Kind.SENTENCE, "", source.toString(), new Span(0, 30))
                .withTarget(target.toString()));
      }
      document = new Document("d", "d", "text", Segments.of(segments));
    }

    int hits(Search search) {
      return new SearchPass(search, List.of(document), new Cancel())
          .run(document, Set.of(), hits -> {})
          .hits()
          .total();
    }
  }

  @Benchmark
  public int plainRare(Given given) {
    return given.hits(Search.NOTHING.withQuery(TextQuery.plain("研究对于")));
  }

  @Benchmark
  public int plainFrequent(Given given) {
    return given.hits(Search.NOTHING.withQuery(TextQuery.plain("research")));
  }

  @Benchmark
  public int wholeWord(Given given) {
    return given.hits(Search.NOTHING.withQuery(new TextQuery("learn", false, true, false, true)));
  }

  @Benchmark
  public int regularExpression(Given given) {
    return given.hits(
        Search.NOTHING.withQuery(new TextQuery("(学习|study) ?\\w+", false, false, true, true)));
  }

  @Benchmark
  public int stateOnly(Given given) {
    return given.hits(
        Search.NOTHING.withCriteria(Criteria.NONE.toggled(org.duizhao.core.State.UNTRANSLATED)));
  }

  @Benchmark
  public int repeats(Given given) {
    return given.hits(Search.NOTHING.withCriteria(Criteria.NONE.withRepeated(true)));
  }
}
