package org.duizhao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Origin;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;
import org.duizhao.session.UserFolders;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// A project of 200,000 segments, half of them translated: opening it, and edits until they are on
/// the disk. In a heap of 1 GiB.
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@State(Scope.Benchmark)
public class ProjectBenchmark {

  private static final int SEGMENTS = 200_000;

  private @Nullable Path folder;
  private @Nullable Projects projects;
  private final Random random = new Random(25);

  @Setup
  public void make() throws IOException {
    folder = Files.createTempDirectory("duizhao-bench");
    projects =
        new Projects(UserFolders.below(folder.resolve("user")), InstantSource.system(), "Lin");
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < SEGMENTS; i++) {
      segments.add(segment(i));
    }
    Document document = new Document("d", "d.txt", "text", Segments.of(segments));
    Project project = new Project("P", "zh-Hant", "en", List.of(), List.of(document));
    projects.create(folder.resolve("p"), project, Map.of()).close();
  }

  @TearDown
  public void delete() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }

  /// From the call until every segment is in memory; closing again is not timed but done.
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 2)
  @Measurement(iterations = 7)
  public int open(Opened opened) {
    opened.session = open();
    return opened.session.project().documents().size();
  }

  /// What is open during a benchmark.
  @State(Scope.Benchmark)
  public static class Opened {

    @Nullable Session session;

    @TearDown(Level.Iteration)
    public void close() {
      if (session != null) {
        session.close();
        session = null;
      }
    }
  }

  /// A session open all the time.
  @State(Scope.Benchmark)
  public static class Working {

    @Nullable Session session;
    int made;

    @Setup
    public void open(ProjectBenchmark benchmark) {
      session = benchmark.open();
    }

    @TearDown(Level.Iteration)
    public void flush() {
      session.flush();
    }

    @TearDown
    public void close() {
      session.close();
    }

    Segments segments() {
      return session.project().document("d").segments();
    }
  }

  /// A translation changed anywhere in the document, until it is on the disk.
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @Warmup(iterations = 2, time = 2)
  @Measurement(iterations = 5, time = 2)
  public void typeAndCommit(Working working) {
    type(working);
    working.session.flush();
  }

  /// A thousand of them without waiting for the disk: as long as the window stands still.
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 5, batchSize = 1000)
  @Measurement(iterations = 10, batchSize = 1000)
  public void typeAThousandTimes(Working working) {
    type(working);
  }

  private void type(Working working) {
    int at = random.nextInt(working.segments().size());
    Segment before = working.segments().get(at);
    working.session.apply(
        new Edit.Replace("d", at, before, before.withTarget("Typed " + working.made++)));
  }

  /// A segment put in anywhere in the document, until it is on the disk.
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @Warmup(iterations = 2, time = 2)
  @Measurement(iterations = 5, time = 2)
  public void insertAndCommit(Working working) {
    int at = random.nextInt(working.segments().size());
    Segment made = segment(1_000_000 + working.made++);
    working.session.apply(new Edit.Splice("d", at, List.of(), List.of(made)));
    working.session.flush();
  }

  private Session open() {
    return projects.open(folder.resolve("p"));
  }

  private Segment segment(int number) {
    StringBuilder source = new StringBuilder();
    for (int i = 0; i < 26; i++) {
      source.append((char) ('一' + random.nextInt(3000)));
    }
    Segment segment =
        Segment.untranslated(
            Integer.toString(number),
            number / 4,
            Kind.SENTENCE,
            number % 8 < 4 ? "Ilya Sutskever" : "Craig Smith",
            source + "。",
            new Span(number * 27, number * 27 + 27));
    return number % 2 == 0
        ? segment
        : segment
            .withTarget(
                "A translation of some eighty characters, as sentences mostly are, no. " + number)
            .withState(org.duizhao.core.State.TRANSLATED)
            .withOrigin(Origin.TYPED);
  }
}
