package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MemoryCommandTest {

  private static final String UNITS =
      """
      <?xml version="1.0"?><tmx version="1.4"><header srclang="zh"/><body>
      <tu><tuv xml:lang="zh"><seg>他有3個孩子。</seg></tuv><tuv xml:lang="en"><seg>He has 3 children.</seg></tuv></tu>
      <tu><tuv xml:lang="zh"><seg>有限營利公司</seg></tuv><tuv xml:lang="en"><seg>capped-profit company</seg></tuv></tu>
      """;

  @TempDir Path folder;
  private String memory = "";
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void name_a_memory() {
    memory = folder.resolve("m.db").toString();
  }

  @Test
  void a_file_is_imported_found_and_exported_again() throws IOException {
    String file = write("a.tmx", UNITS + "</body></tmx>");
    assertThat(run("import", file, "--memory", memory)).isEqualTo(0);
    assertThat(out()).isEqualTo(file + ": 2 units read, 2 added\n");
    assertThat(err()).isEmpty();
    assertThat(run("import", file, file, "--memory", memory)).isEqualTo(0);
    assertThat(out()).isEqualTo((file + ": 2 units read, 0 added, 2 known already\n").repeat(2));
    assertThat(run("find", "他有5个孩子。", "--memory", memory)).isEqualTo(0);
    assertThat(out()).isEqualTo("96\t他有3個孩子。\tHe has 5 children.\tfile\n");
    Path exported = folder.resolve("out.tmx");
    assertThat(run("export", "--memory", memory, "-o", exported.toString())).isEqualTo(0);
    assertThat(out()).isEqualTo(exported + ": 2 units\n");
    assertThat(run("export", "--memory", memory)).isEqualTo(0);
    assertThat(out()).isEqualTo(Files.readString(exported)).contains("<seg>有限營利公司</seg>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.tsv   | source\\ttarget\\n好的。\\tFine.\\n無\\t\\n
          a.CSV   | source,target\\n好的。,Fine.\\n無,\\n
          a.jsonl | {"source":"好的。","target":"Fine."}\\n{"source":"無","target":""}
          """)
  void tables_of_pairs_are_imported_too(String name, String text) throws IOException {
    String file = write(name, text.translateEscapes());
    assertThat(run("import", file, "--memory", memory)).isEqualTo(0);
    assertThat(out())
        .isEqualTo(file + ": 2 units read, 1 added, 1 without Chinese or English left out\n");
    run("find", "好的。", "--memory", memory);
    assertThat(out()).isEqualTo("100\t好的。\tFine.\tfile\n");
  }

  @Test
  void a_projects_memories_are_listed_with_how_it_uses_them() throws IOException {
    run("import", write("a.tmx", UNITS + "</body></tmx>"), "--memory", memory);
    write("x.db", "no memory");
    String missing = folder.resolve("missing.db").toString();
    write(
        "project.json",
        """
        {"settings":{"memories":[
        {"file":"%1$s/m.db","on":true,"readOnly":true,"penalty":3},
        {"file":"%1$s/missing.db","on":false,"readOnly":false,"penalty":0},
        {"file":"%1$s/x.db","on":true,"readOnly":false,"penalty":0}]}}
        """
            .formatted(folder));
    assertThat(run("list", folder.toString())).isEqualTo(2);
    assertThat(out().replaceAll("\\d+\\.\\d MiB", "? MiB"))
        .isEqualTo(
            memory
                + "\t2 units\tzh > en\t? MiB\tread-only, penalty 3\n"
                + missing
                + "\t0 units\t\t? MiB\tfilled, off\n");
    assertThat(err())
        .isEqualTo(
            "duizhao: "
                + folder.resolve("x.db")
                + ": not a translation memory of Duizhao; choose another file\n");
  }

  @Test
  void one_unit_is_no_units() throws IOException {
    String unit = UNITS.lines().limit(2).collect(Collectors.joining("\n"));
    String file = write("a.tmx", unit + "</body></tmx>");
    run("import", file, "--memory", memory);
    assertThat(out()).isEqualTo(file + ": 1 unit read, 1 added\n");
    run("import", write("b.tmx", unit + "&"), "--memory", memory);
    assertThat(err()).endsWith("(--keep takes the unit before it)\n");
  }

  @Test
  void the_group_alone_prints_what_it_can_do() {
    assertThat(run()).isEqualTo(2);
    assertThat(err()).startsWith("duizhao: ").contains("Usage: duizhao memory", "  import");
  }

  @Test
  void each_query_of_a_file_is_answered_by_a_line_and_the_figures_come_last() throws IOException {
    run("import", write("a.tmx", UNITS + "</body></tmx>"), "--memory", memory);
    String queries = write("q.txt", "\uFEFF他有3個孩子。\r\n\r\n無\r\n有限营利公司\r\n");
    assertThat(run("find", "--memory", memory, "--queries", queries)).isEqualTo(0);
    List<String> lines = out().lines().toList();
    assertThat(lines.subList(0, 4))
        .containsExactly(
            """
            {"query":"他有3個孩子。","matches":[{"score":100,"source":"他有3個孩子。",\
            "target":"He has 3 children.","origin":"file"}]}""",
            "{\"query\":\"\",\"matches\":[]}",
            "{\"query\":\"無\",\"matches\":[]}",
            """
            {"query":"有限营利公司","matches":[{"score":99,"source":"有限營利公司",\
            "target":"capped-profit company","origin":"file"}]}""");
    JsonNode figures = new JsonMapper().readTree(lines.get(4));
    assertThat(figures.propertyNames())
        .containsExactly("units", "openMs", "medianMs", "p95Ms", "maxMs", "heapMiB");
    assertThat(figures.get("units").asLong()).isEqualTo(2);
    assertThat(figures.get("maxMs").asDouble())
        .isGreaterThanOrEqualTo(figures.get("medianMs").asDouble());
    assertThat(lines).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-16"})
  void queries_may_be_in_any_encoding(String encoding) throws IOException {
    run("import", write("a.tmx", UNITS + "</body></tmx>"), "--memory", memory);
    Path queries = folder.resolve("q.txt");
    Files.write(queries, "有限營利公司的股份\n有限營利公司".getBytes(Charset.forName(encoding)));
    run("find", "--memory", memory, "--queries", queries.toString());
    assertThat(out().lines()).hasSize(3).element(1).asString().contains("\"score\":100");
  }

  @Test
  void options_set_how_much_is_shown() throws IOException {
    run("import", write("a.tmx", UNITS + "</body></tmx>"), "--memory", memory);
    assertThat(run("find", "有限公司", "--json", "--memory", memory)).isEqualTo(0);
    assertThat(out())
        .isEqualTo(
            """
            {"query":"有限公司","matches":[{"score":66,"source":"有限營利公司",\
            "target":"capped-profit company","origin":"file"}]}
            """);
    assertThat(run("find", "有限公司", "--least", "70", "--memory", memory)).isEqualTo(1);
    assertThat(out()).isEmpty();
    assertThat(run("find", "有限公司", "--most", "0", "--memory", memory)).isEqualTo(1);
    assertThat(run("concordance", "营利", "--memory", memory)).isEqualTo(0);
    assertThat(out()).isEqualTo("有限【營利】公司\tcapped-profit company\n");
    assertThat(run("concordance", "HAS", "--memory", memory)).isEqualTo(0);
    assertThat(out()).isEqualTo("他有3個孩子。\tHe 【has】 3 children.\n");
    assertThat(run("concordance", "無", "--memory", memory)).isEqualTo(1);
  }

  @Test
  void what_stands_before_a_fault_is_dropped_unless_one_keeps_it() throws IOException {
    String file = write("b.tmx", UNITS + "<tu>R & D</tu></body></tmx>");
    String whole = write("a.tmx", UNITS.replace("有限", "無限") + "</body></tmx>");
    String fault = "duizhao: " + file + ":4:7: a bare &; write &amp;";
    assertThat(run("import", file, whole, "--memory", memory)).isEqualTo(2);
    assertThat(err())
        .isEqualTo(fault + "; nothing was taken over (--keep takes the 2 units before it)\n");
    assertThat(out()).isEqualTo(whole + ": 2 units read, 2 added\n");
    assertThat(run("import", file, "--keep", "--origin", "machine", "--memory", memory))
        .isEqualTo(2);
    assertThat(err()).isEqualTo(fault + "\n");
    assertThat(out()).isEqualTo(file + ": 2 units read, 2 added\n");
    assertThat(run("find", "有限營利公司", "--least", "100", "--memory", memory)).isEqualTo(0);
    assertThat(out()).isEqualTo("100\t有限營利公司\tcapped-profit company\tmachine\n");
  }

  @Test
  void what_the_user_got_wrong_is_one_line() throws IOException {
    assertThat(run("find", "好", "--memory", memory)).isEqualTo(2);
    assertThat(err()).isEqualTo("duizhao: " + memory + ": no such memory\n");
    assertThat(run("import", "none.tmx", "--memory", memory)).isEqualTo(2);
    assertThat(err()).isEqualTo("duizhao: none.tmx: there is no such file; check the path\n");
    String text = write("t.txt", "Dear reader,");
    assertThat(run("import", text, "--memory", memory)).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "duizhao: "
                + text
                + ":1:1: this is no XML file, for it does not begin with <; choose a TMX file\n");
    assertThat(run("find", "--queries", "none.txt", "--memory", memory)).isEqualTo(2);
    assertThat(err()).isEqualTo("duizhao: none.txt: there is no such file; check the path\n");
    assertThat(run("import", text, "--origin", "mars", "--memory", memory)).isEqualTo(2);
    assertThat(err()).contains("mars").hasLineCount(1);
    assertThat(run("import", text, "--keep", "--drop", "--memory", memory)).isEqualTo(2);
    assertThat(err()).contains("--keep").hasLineCount(1);
    assertThat(run("find", "--memory", memory)).isEqualTo(2);
    assertThat(run("export", "--memory", text)).isEqualTo(2);
    assertThat(err()).contains("not a translation memory").hasLineCount(1);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    String[] all = new String[arguments.length + 1];
    all[0] = "memory";
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
