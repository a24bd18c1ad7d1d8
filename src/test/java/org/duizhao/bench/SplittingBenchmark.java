package org.duizhao.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.util.Span;
import org.duizhao.core.Segment;
import org.duizhao.language.ChineseSentences;
import org.duizhao.language.TextSegmenter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Characters a microsecond on one core, that is millions a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SplittingBenchmark {

  private static final int CHARACTERS = 1_000_000;

  private final ChineseSentences sentences = new ChineseSentences();
  private final TextSegmenter segmenter = new TextSegmenter();
  private final String text = text();

  @Benchmark
  @OperationsPerInvocation(CHARACTERS)
  public Span[] sentences() {
    return sentences.sentPosDetect(text);
  }

  @Benchmark
  @OperationsPerInvocation(CHARACTERS)
  public List<Segment> segments() {
    return segmenter.segment(text);
  }

  /// An interview with quotations, brackets, Latin names and numbers, over and over.
  private static String text() {
    String page =
        """
        1、大型語言模型與人類智能

        Ravi Belani:機器的學習和適應速度是否會超過人類?這樣的奇點是否存在?

        Ilya Sutskever:會的。在這方面我們還會取得進展,但距離奇點的發生還要很久(至少3.5年),我不能給出一個確切時間。
        他說：“我……我不知道。你來嗎？”她笑著問道。《怎麼辦？》是J. K. Rowling寫的嗎？請看 https://example.org/a?b=c。
        """;
    return page.repeat(CHARACTERS / page.length() + 1).substring(0, CHARACTERS);
  }
}
