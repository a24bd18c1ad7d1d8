package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;
import org.duizhao.session.UserFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  @TempDir Path temp;
  private Path project;
  private Projects projects;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void make_a_project() {
    projects = new Projects(UserFolders.below(temp.resolve("user")), InstantSource.system(), "Lin");
    project = temp.resolve("two");
    Segment segment =
        Segment.untranslated("1", 0, Kind.SENTENCE, "Ravi", "好。", new Span(0, 2))
            .withTarget("Good.");
    Document document = new Document("d", "d.txt", "text", Segments.of(List.of(segment)));
    Project content = new Project("two", "zh-Hant", "en", List.of(), List.of(document));
    projects.create(project, content, Map.of()).close();
  }

  @Test
  void the_ending_of_the_file_tells_the_format() {
    Path file = temp.resolve("out.txt");
    assertThat(run("-o", file.toString())).isEqualTo(0);
    assertThat(file).hasContent("Ravi: Good.");
    assertThat(text(out)).isEqualToIgnoringNewLines(file + ": 1 pair");
  }

  @Test
  void standard_output_gets_the_bytes_themselves() throws IOException {
    assertThat(run("-o", "-", "--format", "docx")).isEqualTo(0);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(document.getTables().getFirst().getText()).contains("好。\tGood.");
    }
  }

  @Test
  void options_choose_what_is_written() {
    assertThat(run("-o", "-", "--format", "csv", "--no-speakers", "--bom", "--confirmed"))
        .isEqualTo(0);
    assertThat(text(out))
        .isEqualTo("\uFEFFsource,target,kind,state,note,paragraph,id,document\r\n");
  }

  @Test
  void a_project_open_elsewhere_is_exported_as_it_is_now() {
    try (Session session = projects.open(project)) {
      Segment before = session.project().document("d").segments().getFirst();
      session.apply(new Edit.Replace("d", 0, before, before.withTarget("Fine.")));
      session.flush();
      assertThat(run("-o", "-", "--format", "txt")).isEqualTo(0);
    }
    assertThat(text(out)).isEqualTo("Ravi: Fine.\n");
  }

  @Test
  void exporting_changes_nothing_in_the_project() throws IOException {
    String pairs = Files.readString(project.resolve("pairs.jsonl"));
    Files.delete(project.resolve("project.db"));
    assertThat(run("-o", "-", "--format", "txt")).isEqualTo(0);
    assertThat(project.resolve("pairs.jsonl")).hasContent(pairs);
    assertThat(text(out)).isEqualTo("Ravi: Good.\n");
  }

  @Test
  void what_the_user_got_wrong_is_one_line() {
    assertThat(run("-o", "out.pdf")).isEqualTo(2);
    assertThat(text(err)).startsWith("duizhao: out.pdf: no format has this ending; use one of");
    err.reset();
    assertThat(run("-o", "-")).isEqualTo(2);
    assertThat(text(err))
        .isEqualToIgnoringNewLines(
            "duizhao: Standard output has no ending; name the format with --format");
    err.reset();
    assertThat(run("-o", project.resolve("pairs.jsonl").toString())).isEqualTo(2);
    assertThat(text(err)).contains("belongs to the project itself").hasLineCount(1);
    err.reset();
    project = temp.resolve("none");
    assertThat(run("-o", "-", "--format", "txt")).isEqualTo(2);
    assertThat(text(err)).contains("no project here").hasLineCount(1);
  }

  private int run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "export";
    all[1] = project.toString();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return new Cli().run(new PrintStream(out), new PrintStream(err), all);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
