package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// One file that holds both languages, and many pairs at once.
class AlignFilesCommandTest {

  private static final String TABLE =
      """
      序號,說話人,原文,譯文
      1,記者,"你為什麼離開那家公司？你後悔嗎？","Why did you leave that company? Do you regret it?"
      2,馬斯克,因為我想做別的事情。,Because I wanted to do something else.
      """;

  @TempDir Path folder;

  private record Ran(int status, String out, String err) {}

  private static Ran run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = new String[arguments.length + 1];
    words[0] = "align";
    for (int i = 0; i < arguments.length; i++) {
      words[i + 1] = arguments[i].toString();
    }
    int status =
        new Cli()
            .run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                words);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> pairs(String tsv) {
    return tsv.lines()
        .skip(1)
        .map(AlignFilesCommandTest::cells)
        .map(cells -> cells.get(0) + " = " + cells.get(1))
        .toList();
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  @Test
  void a_table_is_split_inside_its_cells_and_says_how_it_was_read() throws IOException {
    Path file = write("t.csv", TABLE);

    Ran ran = run(file);

    assertThat(ran.status()).isZero();
    assertThat(pairs(ran.out()))
        .containsExactly(
            "你為什麼離開那家公司？ = Why did you leave that company?",
            "你後悔嗎？ = Do you regret it?",
            "因為我想做別的事情。 = Because I wanted to do something else.");
    assertThat(ran.err())
        .isEqualTo(
            "duizhao: "
                + file
                + " read as columns 3 (Chinese) and 4 (English), speakers in 2, confidence 1.00;"
                + " 2 pieces, 2 of them on both sides, 0 left out\n");
  }

  @Test
  void rows_can_be_kept_as_pairs() throws IOException {
    assertThat(pairs(run(write("t.csv", TABLE), "--rows").out()))
        .containsExactly(
            "你為什麼離開那家公司？你後悔嗎？ = Why did you leave that company? Do you regret it?",
            "因為我想做別的事情。 = Because I wanted to do something else.");
  }

  @Test
  void links_count_the_sentences_of_the_file() throws IOException {
    Path file = write("t.txt", "他來了。\nHe came.\n\n沒有譯文。\n\n再見。\nGoodbye.\n");

    assertThat(run(file, "--format", "links").out()).isEqualTo("[0]:[0]\n[1]:[]\n[2]:[1]\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          t.tmx => take them into a memory: duizhao memory import
          t.JSONL => take them into a memory: duizhao memory import
          t.xliff => give the text and its translation
          """)
  void a_file_that_holds_pairs_already_is_not_taken_for_text(String name, String advice)
      throws IOException {
    Path file = write(name, "<tmx/>");

    assertThat(run(file))
        .isEqualTo(
            new Ran(
                2,
                "",
                "duizhao: "
                    + file
                    + " holds pairs already, which need no aligning; "
                    + advice
                    + "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          t.csv --columns 1,1 => --columns 1,1: give two different columns counted from 1, such as 2,3
          t.csv --columns 2,9 => t.csv: no table here has both column 2 and column 9; columns are counted from 1
          t.csv --layout rows => --layout rows: give auto, columns, alternating, mixed or blocks
          t.csv --layout mixed --columns 1,2 => --columns goes with --layout columns, not mixed
          t.csv --lines => --lines is for two files; leave it out, or name the translation
          t.csv --out d => Name a source and a target, one file that holds both, or --batch LIST.tsv --out DIR
          --batch t.csv => --batch t.csv: say with --out DIR where its files go
          """)
  void what_cannot_be_done_is_one_line(String arguments, String message) throws IOException {
    String file = write("t.csv", TABLE).toString();
    Object[] words = arguments.strip().replace("t.csv", file).split(" ");

    Ran ran = run(words);

    assertThat(ran).isEqualTo(new Ran(2, "", "duizhao: " + message.replace("t.csv", file) + "\n"));
  }

  @Test
  void a_batch_writes_each_pair_reports_it_and_goes_on_after_a_bad_one() throws IOException {
    write("zh.txt", "他昨天來了。\n我們談了很久。\n");
    write("en.txt", "He came yesterday.\nWe talked for a long time.\n");
    write("both.csv", TABLE);
    Path list = write("list.tsv", "zh.txt\tmissing.txt\tbad.tsv\nzh.txt\ten.txt\nboth.csv\n");
    Path out = folder.resolve("out");

    Ran first = run("--batch", list, "--out", out, "--jobs", 1);
    Ran second = run("--batch", list, "--out", out, "--jobs", 1, "--json");

    assertThat(first.status()).isEqualTo(1);
    assertThat(
            first.out().lines().map(line -> line.replace('\t', ' ').replaceFirst(" [01]\\..*", "")))
        .containsExactly("bad.tsv failed 0 0", "zh.tsv done 2 0", "both.tsv done 3 0");
    assertThat(pairs(Files.readString(out.resolve("zh.tsv"))))
        .containsExactly("他昨天來了。 = He came yesterday.", "我們談了很久。 = We talked for a long time.");
    assertThat(pairs(Files.readString(out.resolve("both.tsv")))).hasSize(3);
    assertThat(second.out().lines().map(line -> JsonMapper.shared().readTree(line)))
        .extracting(each -> each.get("status").asString())
        .containsExactly("failed", "unchanged", "unchanged");
  }
}
