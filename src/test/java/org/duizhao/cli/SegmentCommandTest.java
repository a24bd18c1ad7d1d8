package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.core.Segment;
import org.duizhao.language.SplitRule;
import org.duizhao.language.SrxWriter;
import org.duizhao.session.Projects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentCommandTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void sentences_are_printed_one_a_line() throws IOException {
    assertThat(run("segment", file("a.txt", "我来了。你呢？\n\n好！").toString())).isZero();
    assertThat(printed()).containsExactly("我来了。", "你呢？", "好！");
  }

  @Test
  void json_tells_paragraph_kind_speaker_and_span() throws IOException {
    String text = "1、開頭\n\n記者：你好。來了？\n";
    assertThat(run("segment", "--json", file("a.txt", text).toString())).isZero();
    assertThat(printed())
        .containsExactly(
            """
            {"n":0,"paragraph":0,"kind":"heading","speaker":null,"text":"1、開頭","span":[0,4]}\
            """,
            """
            {"n":1,"paragraph":1,"kind":"sentence","speaker":"記者","text":"你好。","span":[9,12]}\
            """,
            """
            {"n":2,"paragraph":1,"kind":"sentence","speaker":"記者","text":"來了？","span":[12,15]}\
            """);
  }

  @Test
  void the_language_is_told_by_the_script_or_by_the_option() throws IOException {
    Path english = file("e.txt", "Mr. Smith came. He left.");
    assertThat(run("segment", english.toString())).isZero();
    assertThat(printed()).containsExactly("Mr. Smith came.", "He left.");
    out.reset();
    assertThat(run("segment", "--lang", "zh", english.toString())).isZero();
    assertThat(printed()).containsExactly("Mr. Smith came.", "He left.");
  }

  @Test
  void users_rules_are_obeyed() throws IOException {
    Path rules =
        file(
            "r.srx",
            """
            <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header cascade="no"/><body>
            <languagerules><languagerule languagerulename="zh">
            <rule break="yes"><beforebreak>；</beforebreak></rule></languagerule></languagerules>
            <maprules><languagemap languagepattern="zh.*" languagerulename="zh"/></maprules>
            </body></srx>
            """);
    Path text = file("a.txt", "我来；你走。");
    assertThat(run("segment", "--rules", rules.toString(), text.toString())).isZero();
    assertThat(printed()).containsExactly("我来；", "你走。");
  }

  @Test
  void a_project_made_with_rules_keeps_them_for_the_texts_that_follow() throws IOException {
    Path rules =
        file("r.srx", SrxWriter.all(List.of(SplitRule.always("；", "").withNote("our editor"))));
    Path text = file("a.txt", "我来；你走。");
    Path project = folder.resolve("p");
    String in = project.toString();
    assertThat(run("import", "--rules", rules.toString(), "--project", in, text.toString()))
        .isZero();
    assertThat(project.resolve("segmentation.srx")).content().contains("<!-- our editor -->");
    assertThat(run("import", "--project", in, file("b.txt", "他来；她走。").toString())).isZero();
    assertThat(new Projects().read(project).document("b").segments())
        .extracting(Segment::source)
        .containsExactly("他来；", "她走。");
    out.reset();
    assertThat(run("segment", "--project", in, text.toString())).isZero();
    assertThat(printed()).containsExactly("我来；", "你走。");
    assertThat(run("import", "--rules", rules.toString(), "--project", in, text.toString()))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("is split by its own segmentation.srx")
        .hasLineCount(1);
  }

  @Test
  void a_broken_rules_file_of_a_project_is_told_before_anything_is_added() throws IOException {
    Path project = folder.resolve("p");
    String in = project.toString();
    assertThat(run("import", "--project", in, file("a.txt", "好。").toString())).isZero();
    Files.writeString(project.resolve("segmentation.srx"), "<srx");
    assertThat(run("import", "--project", in, file("b.txt", "壞。").toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("segmentation.srx, line 1")
        .hasLineCount(1);
    assertThat(new Projects().read(project).documents()).hasSize(1);
  }

  @Test
  void a_missing_file_and_an_unknown_language_are_one_line_each() throws IOException {
    assertThat(run("segment", folder.resolve("none.txt").toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("duizhao: ")
        .contains("none.txt")
        .hasLineCount(1);
    err.reset();
    assertThat(run("segment", "--lang", "fr", file("a.txt", "好").toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines("duizhao: --lang fr: no such language here; give zh or en");
  }

  @Test
  void an_empty_file_has_no_sentences() throws IOException {
    assertThat(run("segment", file("a.txt", "\n \n").toString())).isZero();
    assertThat(printed()).isEmpty();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int run(String... arguments) {
    return new Cli()
        .run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            arguments);
  }

  private List<String> printed() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
