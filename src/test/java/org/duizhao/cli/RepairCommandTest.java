package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairCommandTest {

  private static final String DAMAGED = "他總是在恰當(dāng)?shù)臅r間更換自己的工作處境。\n統(tǒng)一\ue000\n";

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return new Cli()
        .run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            arguments);
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("a.txt"), text).toString();
  }

  @Test
  void the_repaired_text_goes_to_standard_output() throws IOException {
    assertThat(run("repair", file(DAMAGED))).isEqualTo(0);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("他總是在恰當的時間更換自己的工作處境。\n統一\ue000\n");
  }

  @Test
  void the_report_has_one_repair_a_line() throws IOException {
    assertThat(run("repair", file(DAMAGED), "--report")).isEqualTo(0);
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "{\"kind\":\"pinyin\",\"span\":[6,12],\"line\":1,\"before\":\"(dāng)\",\"after\":\"\",\"confidence\":0.85,\"applied\":true}",
            "{\"kind\":\"shifted_bytes\",\"span\":[12,19],\"line\":1,\"before\":\"?shù)臅r\",\"after\":\"的時\",\"confidence\":0.98,\"applied\":true}",
            "{\"kind\":\"pinyin\",\"span\":[32,38],\"line\":2,\"before\":\"(tǒng)\",\"after\":\"\",\"confidence\":0.85,\"applied\":true}",
            "{\"kind\":\"unreadable\",\"span\":[39,40],\"line\":2,\"before\":\"\ue000\",\"after\":\"\ue000\",\"confidence\":0.0,\"applied\":false}");
  }

  @Test
  void a_refused_kind_is_left_alone() throws IOException {
    assertThat(run("repair", file("統(tǒng)一&amp;"), "--refuse", "pinyin")).isEqualTo(0);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("統(tǒng)一&");
  }

  @Test
  void an_unknown_kind_and_an_unreadable_file_are_said_in_one_line() throws IOException {
    assertThat(run("repair", file("一"), "--refuse", "pinying")).isEqualTo(2);
    Path binary = Files.write(folder.resolve("b.bin"), new byte[] {'a', 0, 1});
    assertThat(run("repair", binary.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("duizhao: --refuse pinying: no such kind"),
            second -> assertThat(second).startsWith("duizhao: " + binary + ": byte 1 "));
  }

  @Test
  void import_makes_a_project_and_extends_it() throws IOException {
    String project = folder.resolve("project").toString();
    assertThat(run("import", file("第一句。第二句。\n"), "--project", project)).isEqualTo(0);
    assertThat(run("import", file("第三句。\n"), "--project", project)).isEqualTo(0);
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "a.txt: UTF-8, 0 repairs, 2 segments to translate, 0 of page furniture",
            "Made " + project,
            "a.txt: UTF-8, 0 repairs, 1 segments to translate, 0 of page furniture",
            "Added to " + project);
    assertThat(Files.readAllLines(Path.of(project, "pairs.jsonl"))).hasSize(3);
    assertThat(Path.of(project, "source", "a-2.txt")).hasContent("第三句。\n");
  }

  @Test
  void one_bad_file_leaves_nothing_behind() throws IOException {
    Path binary = Files.write(folder.resolve("b.bin"), new byte[] {'a', 0, 1});
    Path project = folder.resolve("project");
    assertThat(run("import", file("一。"), binary.toString(), "--project", project.toString()))
        .isEqualTo(2);
    assertThat(project).doesNotExist();
  }
}
