package org.duizhao.session.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.duizhao.core.Cancel;
import org.duizhao.core.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {

  @TempDir Path folder;

  /// Writes what it was given; a source named `bad` cannot be aligned.
  private static final class Copying implements BatchWork {

    private final ConcurrentLinkedQueue<String> aligned = new ConcurrentLinkedQueue<>();

    @Override
    public Figures align(BatchPair pair, OutputStream out) throws IOException {
      aligned.add(pair.output());
      out.write("half".getBytes(StandardCharsets.UTF_8));
      for (Path input : pair.inputs()) {
        if (input.endsWith("bad.txt")) {
          throw new UserException(input.getFileName() + ": no sentence in it");
        }
        if (input.endsWith("odd.txt")) {
          throw new IllegalStateException("odd");
        }
        out.write(Files.readAllBytes(input));
      }
      return new Figures(3, 1, 0.9, "");
    }

    List<String> taken() {
      List<String> names = aligned.stream().sorted().toList();
      aligned.clear();
      return names;
    }
  }

  private final Copying work = new Copying();

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path out() {
    return folder.resolve("out");
  }

  private List<BatchResult> run(String list, String options) throws IOException {
    List<BatchPair> pairs = BatchList.read(write("list.tsv", list), ".tsv");
    return new Batch(out(), options, work).run(pairs, 2, new Cancel(), each -> {});
  }

  private static List<String> lines(List<BatchResult> results) {
    return results.stream().map(each -> each.pair().output() + " " + each.status()).toList();
  }

  @Test
  void one_bad_pair_stops_no_other_and_leaves_no_file() throws IOException {
    write("a.txt", "一");
    write("b.txt", "one");
    write("bad.txt", "?");
    write("odd.txt", "!");

    List<BatchResult> results =
        run("bad.txt\tb.txt\nmissing.txt\tb.txt\nodd.txt\tb.txt\na.txt\tb.txt\n", "");

    assertThat(lines(results))
        .containsExactly("bad.tsv FAILED", "missing.tsv FAILED", "odd.tsv FAILED", "a.tsv DONE");
    assertThat(results.getFirst().message()).isEqualTo("bad.txt: no sentence in it");
    assertThat(results.get(1).message()).endsWith("missing.txt: there is no such file");
    try (Stream<Path> files = Files.list(out())) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder("a.tsv", "report.tsv");
    }
    assertThat(out().resolve("a.tsv")).hasContent("half一one");
  }

  @Test
  void what_is_done_is_done_again_only_when_an_input_or_an_option_changes() throws IOException {
    write("a.txt", "一");
    write("b.txt", "one");
    write("c.txt", "二");
    String list = "a.txt\tb.txt\nc.txt\tb.txt\n";

    run(list, "x");
    assertThat(work.taken()).containsExactly("a.tsv", "c.tsv");

    assertThat(lines(run(list, "x"))).containsExactly("a.tsv UNCHANGED", "c.tsv UNCHANGED");
    assertThat(work.taken()).isEmpty();

    write("c.txt", "三");
    assertThat(lines(run(list, "x"))).containsExactly("a.tsv UNCHANGED", "c.tsv DONE");
    assertThat(work.taken()).containsExactly("c.tsv");

    Files.delete(out().resolve("a.tsv"));
    run(list, "x");
    assertThat(work.taken()).containsExactly("a.tsv");

    run(list, "y");
    assertThat(work.taken()).containsExactly("a.tsv", "c.tsv");
  }

  @Test
  void a_batch_that_was_killed_goes_on_where_it_was() throws IOException {
    write("a.txt", "一");
    write("b.txt", "one");
    run("a.txt\tb.txt\n", "");
    work.taken();
    Path report = out().resolve("report.tsv");
    String torn = Files.readString(report) + "c.tsv\tdone\t3\t1\t0.9";
    Files.writeString(report, torn);
    Files.writeString(out().resolve("c.tsv"), "half");
    write("c.txt", "二");

    List<BatchResult> results = run("a.txt\tb.txt\nc.txt\tb.txt\n", "");

    assertThat(lines(results)).containsExactly("a.tsv UNCHANGED", "c.tsv DONE");
    assertThat(work.taken()).containsExactly("c.tsv");
  }

  @Test
  void the_report_has_a_line_for_each_pair_in_the_order_of_the_list() throws IOException {
    write("a.txt", "一");
    write("b.txt", "one");

    run("bad.txt\tb.txt\na.txt\tb.txt\tnamed.tmx\na.txt\n", "");

    assertThat(Files.readAllLines(out().resolve("report.tsv")))
        .extracting(each -> String.join(" ", List.of(each.split("\t")).subList(0, 5)))
        .containsExactly(
            "output status pairs unpaired confidence",
            "bad.tsv failed 0 0 0.000",
            "named.tmx done 3 1 0.900",
            "a.tsv done 3 1 0.900");
  }

  @Test
  void a_cancelled_batch_begins_no_further_pair() throws IOException {
    write("a.txt", "一");
    write("b.txt", "one");
    List<BatchPair> pairs = BatchList.read(write("list.tsv", "a.txt\tb.txt\n".repeat(20)), ".tsv");
    Cancel cancel = new Cancel();
    List<BatchResult> told = new ArrayList<>();

    List<BatchResult> results =
        new Batch(out(), "", work)
            .run(
                pairs,
                1,
                cancel,
                each -> {
                  told.add(each);
                  cancel.request();
                });

    assertThat(lines(results)).containsExactly("a.tsv DONE");
    assertThat(told).isEqualTo(results);
  }

  @Test
  void a_folder_that_cannot_be_written_to_is_one_line() throws IOException {
    write("a.txt", "一");
    write("out", "a file");

    assertThatThrownBy(() -> run("a.txt\n", ""))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith(out() + ": cannot be written to");
  }

  @Test
  void a_report_that_cannot_be_written_stops_the_batch_with_one_line() throws IOException {
    write("a.txt", "一");
    Files.createDirectories(out().resolve("report.tsv").resolve("in the way"));

    assertThatThrownBy(() -> run("a.txt\n", ""))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("report.tsv: cannot be read");
  }

  @Test
  void pairs_are_aligned_at_the_same_time() throws IOException {
    write("a.txt", "一");
    write("b.txt", "one");
    List<BatchPair> pairs = BatchList.read(write("list.tsv", "a.txt\tb.txt\n".repeat(2)), ".tsv");
    CountDownLatch both = new CountDownLatch(2);
    BatchWork meeting =
        (pair, out) -> {
          both.countDown();
          try {
            assertThat(both.await(30, TimeUnit.SECONDS)).isTrue();
          } catch (InterruptedException stopped) {
            throw new IOException(stopped);
          }
          return new BatchWork.Figures(1, 0, 1, "");
        };

    assertThat(lines(new Batch(out(), "", meeting).run(pairs, 2, new Cancel(), each -> {})))
        .containsExactly("a.tsv DONE", "a-2.tsv DONE");
  }

  @Test
  void the_list_passes_over_a_header_and_comments_and_takes_paths_from_its_folder()
      throws IOException {
    String text =
        """
        source,target,output
        # 說明
        zh/一.txt,en/one.txt

        both.docx,,b.tmx
        zh/一.docx,en/one.txt
        """;
    Path list = write("list.tsv", text.replace(',', '\t'));

    assertThat(BatchList.read(list, ".tsv"))
        .extracting(
            each -> each.line() + " " + folder.relativize(each.source()) + " " + each.output())
        .containsExactly("3 zh/一.txt 一.tsv", "5 both.docx b.tmx", "6 zh/一.docx 一-2.tsv");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          '' => list.tsv: no pair in it; give a source and a target a line
          \\tb.txt => list.tsv, line 1: no source; give a source and a target with a tab between
          a\\tb\\t../c.tsv => list.tsv, line 1: "../c.tsv" is no plain file name; leave folders out
          a\\tb\\tc.tsv\\nd\\te\\tC.tsv => list.tsv, line 2: C.tsv is written by line 1 already; name another in column 3
          """)
  void a_list_that_is_wrong_says_where(String list, String message) throws IOException {
    Path file = write("list.tsv", list.translateEscapes());

    assertThatThrownBy(() -> BatchList.read(file, ".tsv"))
        .isInstanceOf(UserException.class)
        .hasMessage(folder.resolve(message).toString());
  }
}
