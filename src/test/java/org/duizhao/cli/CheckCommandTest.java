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

/// `duizhao check` on files and on the project that comes with the program.
class CheckCommandTest {

  @TempDir Path temp;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void a_finding_is_one_line_of_json_with_its_places() throws IOException {
    Path file = file("他今年二十八歲。\tHe is 38 this year.\n");
    assertThat(run("check", file.toString(), "--json")).isEqualTo(1);
    assertThat(printed())
        .isEqualTo(
            "{\"line\":0,\"check\":\"numbers\",\"severity\":\"error\",\"source\":[3,7],\"target\":[6,8],"
                + "\"message\":\"“二十八歲” is not “38”\"}\n");
  }

  @Test
  void a_file_without_mistakes_says_yes() throws IOException {
    assertThat(run("check", file("他走了。\tHe left.\n").toString())).isZero();
    assertThat(printed()).isEqualTo("0 errors, 0 warnings, 0 notes\n");
  }

  @Test
  void checks_are_left_out_and_chosen() throws IOException {
    Path file = file("他有三個女兒。\tHe has  four daughters\n");
    assertThat(run("check", file.toString(), "--off", "numbers,spacing,punctuation")).isZero();
    out.reset();
    assertThat(run("check", file.toString(), "--only", "spacing")).isEqualTo(1);
    assertThat(printed())
        .isEqualTo("1: warning (spacing): More than one space\n0 errors, 1 warning, 0 notes\n");
  }

  @Test
  void terms_come_from_a_table_too() throws IOException {
    Path terms = temp.resolve("terms.csv");
    Files.writeString(terms, "source,target,forbidden\n應收帳款,accounts receivable,debts due\n");
    Path file = file("应收账款增加了。\tDebts due have increased.\n");
    assertThat(run("check", file.toString(), "--only", "forbidden", "--glossary", terms.toString()))
        .isEqualTo(1);
    assertThat(printed())
        .isEqualTo(
            "1: error (forbidden): “应收账款” must not be rendered “Debts due”; write “accounts receivable”\n"
                + "1 error, 0 warnings, 0 notes\n");
    Files.writeString(terms, "source,target\n");
    assertThat(run("check", file.toString(), "--glossary", terms.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("terms.csv: no terms found");
  }

  @Test
  void findings_are_written_as_the_ending_of_the_report_says() throws IOException {
    Path file = file("他有三個女兒。\tHe has \"four\" daughters.\n");
    Path csv = temp.resolve("out.csv");
    Path page = temp.resolve("out.html");
    Path json = temp.resolve("out.json");
    for (Path report : List.of(csv, page, json)) {
      assertThat(run("check", file.toString(), "--report", report.toString())).isEqualTo(1);
    }
    assertThat(Files.readString(csv))
        .isEqualToNormalizingNewlines(
            "\ufeff"
                + """
            document,segment,number,severity,check,message,source,target,dismissed
            ,,1,warning,numbers,“三” is not “four”,他有三個女兒。,"He has ""four"" daughters.",
            """);
    assertThat(Files.readString(json)).contains("\"message\":\"“三” is not “four”\"");
    assertThat(Files.readString(page))
        .contains("<p>no errors · 1 warning · no notes</p>")
        .contains(
            "<tr class=\"warning\"><td>Warning</td><td>1</td><td>Numbers and quantities</td>"
                + "<td>“三” is not “four”</td><td>他有三個女兒。</td>");
    assertThat(run("check", file.toString(), "--report", "out.txt")).isEqualTo(2);
  }

  @Test
  void every_check_is_listed() {
    assertThat(run("check", "--list")).isZero();
    assertThat(printed()).startsWith("numbers\tNumbers and quantities\n").contains("\narticle\t");
  }

  @Test
  void what_cannot_be_read_is_told_in_one_line() throws IOException {
    assertThat(run("check", temp.resolve("none.tsv").toString())).isEqualTo(2);
    Path file = file("一行沒有分隔\n");
    assertThat(run("check", file.toString())).isEqualTo(2);
    assertThat(run("check", file.toString(), "--only", "luck")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            duizhao: %s: no such file or folder; check the path
            duizhao: %s, line 1: no tab; write the source, a tab and the translation
            duizhao: No check is called “luck”; duizhao check --list names them all
            """
                .formatted(temp.resolve("none.tsv"), file));
  }

  @Test
  void the_interview_passes_without_a_finding() {
    assertThat(run("check", "projects/interview", "--json")).isZero();
    assertThat(printed()).isEmpty();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(temp.resolve("pairs.tsv"), text);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private int run(String... arguments) {
    return new Cli()
        .run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            arguments);
  }
}
