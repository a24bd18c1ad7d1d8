package org.duizhao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.duizhao.alignment.Aligner;
import org.duizhao.alignment.Bead;
import org.duizhao.alignment.Link;
import org.duizhao.alignment.PreparedTexts;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TranslationTable;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.session.alignment.AlignedTexts;
import org.duizhao.session.alignment.AlignmentText;
import org.duizhao.session.mending.Mending;
import org.duizhao.session.mending.Realigner;
import org.duizhao.session.mending.Row;
import org.duizhao.session.mending.Step;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Aligning made-up texts whose Chinese sentences three times in ten are two of the English, and
/// aligning 250 of their sentences anew as mending does.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
public class AlignmentBenchmark {

  private static final int CHAPTER = 250;

  /// Texts, and an alignment of which the row after the chapter is pinned.
  @State(Scope.Benchmark)
  public static class Given {

    @Param({"250", "1000", "5000"})
    int sentences;

    Aligner aligner = Aligner.standard(Lexicon.load(), TranslationTable.load());
    List<String> chinese = new ArrayList<>();
    List<String> english = new ArrayList<>();
    PreparedTexts prepared =
        aligner.prepare(List.of(), List.of(), Progress.unwatched(), new Cancel());
    Realigner realigner = new Realigner(() -> aligner, List.of());
    Mending mending = new Mending(List.of(), 1);

    @Setup
    public void make() {
      SyntheticMemory units = new SyntheticMemory(25);
      while (chinese.size() < sentences) {
        MemoryUnit unit = units.next();
        String sentence = unit.source();
        english.add(unit.target());
        if (chinese.size() % 10 < 3) {
          MemoryUnit next = units.next();
          sentence += next.source();
          english.add(next.target());
        }
        chinese.add(sentence);
      }
      prepared = aligner.prepare(chinese, english, Progress.unwatched(), new Cancel());
      List<Link> links = prepared.align(List.of(), Progress.unwatched(), new Cancel());
      List<Row> rows =
          new ArrayList<>(
              Mending.of(
                      new AlignedTexts(
                          new AlignmentText("zh", true, chinese),
                          new AlignmentText("en", false, english),
                          links,
                          Set.of(),
                          1))
                  .rows());
      int last = Math.min(CHAPTER, rows.size() - 1);
      rows.set(last, rows.get(last).confirmed());
      mending = new Mending(rows, Integer.MAX_VALUE / 2);
      realigner.prepare(mending, Progress.unwatched(), new Cancel());
    }
  }

  @Benchmark
  public List<Link> wholeTexts(Given given) {
    return given.aligner.align(given.chinese, given.english, Progress.unwatched(), new Cancel());
  }

  @Benchmark
  public List<Link> chapterOfPreparedTexts(Given given) {
    Bead chapter = new Bead(0, CHAPTER, 0, CHAPTER);
    return given.prepared.align(chapter, Progress.unwatched(), new Cancel());
  }

  @Benchmark
  public Optional<Step> rowsToTheNextPin(Given given) {
    return given.realigner.toNextPin(given.mending, 0, Progress.unwatched(), new Cancel());
  }
}
