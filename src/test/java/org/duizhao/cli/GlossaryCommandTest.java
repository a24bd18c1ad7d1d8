package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.GlossaryFile;
import org.duizhao.glossary.Term;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryCommandTest {

  @TempDir Path folder;
  private String file;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void write_a_glossary() {
    Path path = folder.resolve("g.json");
    GlossaryFile.write(
        path,
        Glossary.named("g")
            .withTerms(
                List.of(Term.of("有限營利公司", "capped-profit company"), Term.of("模型", "model"))));
    file = path.toString();
  }

  @Test
  void hits_are_listed_with_span_text_and_rendering() {
    assertThat(run("find", "一家有限营利公司的模型", "--glossary", file)).isEqualTo(0);
    assertThat(out())
        .isEqualTo(
            """
            2-8\t有限营利公司\tcapped-profit company
            9-11\t模型\tmodel
            """);
  }

  @Test
  void hits_are_json_lines_on_request() throws IOException {
    Path text = Files.writeString(folder.resolve("t.txt"), "好\n模型");
    assertThat(run("find", "--file", text.toString(), "--json", "--glossary", file)).isEqualTo(0);
    assertThat(out())
        .isEqualTo(
            """
            {"span":[2,4],"text":"模型","source":"模型","variants":[],"target":"model",\
            "alternatives":[],"forbidden":[],"partOfSpeech":"","domain":"","note":"",\
            "status":"approved"}
            """);
  }

  @Test
  void glossary_is_a_command_even_where_a_folder_has_its_name() {
    assertThat(Path.of("glossary")).isDirectory();
    assertThat(Cli.isCommand("glossary")).isTrue();
    assertThat(Cli.isCommand("projects/interview")).isFalse();
  }

  @Test
  void finding_nothing_is_status_1() {
    assertThat(run("find", "公司", "--glossary", file)).isEqualTo(1);
    assertThat(out()).isEmpty();
  }

  @Test
  void a_project_brings_its_glossaries() throws IOException {
    Files.createDirectories(folder.resolve("glossary"));
    Files.move(folder.resolve("g.json"), folder.resolve("glossary/g.json"));
    Path project = Files.createDirectories(folder.resolve("projects/one"));
    Files.writeString(project.resolve("project.json"), "{\"glossaries\": [\"g.json\"]}");
    assertThat(run("find", "有限营利公司", "--project", project.toString())).isEqualTo(0);
    assertThat(out()).isEqualTo("0-6\t有限营利公司\tcapped-profit company\n");
  }

  @Test
  void a_term_is_added_with_its_details_and_removed_again() {
    assertThat(
            run(
                "add",
                "股份",
                "shares",
                "--forbid",
                "parts",
                "--domain",
                "finance",
                "--glossary",
                file))
        .isEqualTo(0);
    assertThat(GlossaryFile.read(folder.resolve("g.json")).terms())
        .filteredOn(term -> term.source().equals("股份"))
        .singleElement()
        .satisfies(
            term -> {
              assertThat(term.forbidden()).containsExactly("parts");
              assertThat(term.domain()).isEqualTo("finance");
              assertThat(term.created()).isNotNull();
            });
    assertThat(run("remove", "股份", "--glossary", file)).isEqualTo(0);
    assertThat(run("remove", "股份", "--glossary", file)).isEqualTo(1);
    assertThat(run("list", file)).isEqualTo(0);
    assertThat(out()).isEqualTo("有限營利公司\tcapped-profit company\t\n模型\tmodel\t\n");
  }

  @Test
  void what_goes_wrong_is_one_line_and_status_2() throws IOException {
    assertThat(run("add", "模型", "mock-up", "--glossary", file)).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "duizhao: The glossary g has 模型 already (model); change that term, or give the new one"
                + " another domain\n");
    assertThat(run("find", "模型", "--glossary", file + "x")).isEqualTo(2);
    assertThat(err()).isEqualTo("duizhao: " + file + "x: there is no such glossary\n");
    Files.writeString(folder.resolve("g.json"), "{\"terms\": 1}");
    assertThat(run("list", file)).isEqualTo(2);
    assertThat(err()).isEqualTo("duizhao: " + file + ":1:11: \"terms\" must be a list [ … ]\n");
  }

  @Test
  void a_table_is_imported_and_what_is_left_out_is_told_by_line() throws IOException {
    Path table =
        Files.writeString(folder.resolve("t.csv"), "English,中文\nmodels,模型\nprofit,利潤\nlost,\n");
    assertThat(run("import", table.toString(), "--glossary", file)).isEqualTo(0);
    assertThat(out())
        .isEqualTo(
            """
            Columns: source=2, target=1 (the first row names them: English, 中文)
            1 new, 0 merged, 0 there already, 2 told of below
            t.csv:2: left out, the glossary has the term: 模型 = models
            t.csv:4: left out, no Chinese term: lost |
            """);
    assertThat(GlossaryFile.read(Path.of(file)).terms())
        .containsExactly(
            Term.of("利潤", "profit"),
            Term.of("有限營利公司", "capped-profit company"),
            Term.of("模型", "model"));
  }

  @Test
  void columns_can_be_named_and_duplicates_merged() throws IOException {
    Path table = Files.writeString(folder.resolve("t.csv"), "models,x,模型\nprofit,y,利潤\n");
    assertThat(
            run(
                "import",
                table.toString(),
                "--glossary",
                file,
                "--columns",
                "source=3,target=2,note=1",
                "--merge"))
        .isEqualTo(0);
    assertThat(out())
        .isEqualTo(
            """
            Columns: source=3, target=2, note=1
            1 new, 1 merged, 0 there already, 0 told of below
            merged: 模型: model + x
            """);
    assertThat(GlossaryFile.read(Path.of(file)).of("模型").getFirst().alternatives())
        .containsExactly("x");
  }

  @Test
  void a_preview_changes_nothing() throws IOException {
    Path table = Files.writeString(folder.resolve("t.csv"), "profit,利潤\n");
    byte[] before = Files.readAllBytes(Path.of(file));
    assertThat(run("import", table.toString(), "--glossary", file, "--preview")).isEqualTo(0);
    assertThat(out()).contains("1 new");
    assertThat(Files.readAllBytes(Path.of(file))).isEqualTo(before);
  }

  @Test
  void unknown_columns_and_endings_are_told_in_one_line() throws IOException {
    Path table = Files.writeString(folder.resolve("t.csv"), "profit,利潤\n");
    assertThat(run("import", table.toString(), "--glossary", file, "--columns", "fish=1"))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "duizhao: --columns: “fish=1” names no field; write it as source=1,target=2,note=3\n");
    assertThat(run("export", folder.resolve("t.pdf").toString(), "--glossary", file)).isEqualTo(2);
  }

  @Test
  void a_glossary_goes_out_and_comes_back() {
    for (String ending : List.of("csv", "tsv", "xlsx", "tbx", "utx", "json")) {
      String there = folder.resolve("out." + ending).toString();
      String back = folder.resolve(ending + "-back.json").toString();
      assertThat(run("export", there, "--glossary", file, "--style", "dct")).isEqualTo(0);
      assertThat(run("import", there, "--glossary", back)).isEqualTo(0);
      assertThat(GlossaryFile.read(Path.of(back)).terms())
          .as(ending)
          .isEqualTo(GlossaryFile.read(Path.of(file)).terms());
    }
  }

  @Test
  void candidates_of_a_project_are_proposed_with_their_english() {
    assertThat(run("extract", "projects/interview", "--all", "--most", "6")).isEqualTo(0);
    assertThat(out().lines())
        .contains("大型語言模型\t11\t118\tlarge language models | language models | large language");
    assertThat(run("extract", "projects/interview", "--document", "none")).isEqualTo(2);
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    String[] all = new String[arguments.length + 1];
    all[0] = "glossary";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new Cli().run(stream(out), stream(err), all);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return text(out);
  }

  private String err() {
    return text(err);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
