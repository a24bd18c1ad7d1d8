package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Origin;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermFinder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExporterTest {

  private static final Project PROJECT =
      new Project(
          "Two texts",
          "zh-Hant",
          "en",
          List.of(),
          List.of(
              document(
                  "a",
                  segment("1", Kind.FURNITURE, "首頁", "", State.UNTRANSLATED),
                  segment("2", Kind.TITLE, "公司", "The Company", State.REVIEWED),
                  segment("3", Kind.SENTENCE, "有限营利公司。", "A capped-profit company.", State.DRAFT),
                  segment("4", Kind.SENTENCE, "好。", "", State.UNTRANSLATED)),
              document("b", segment("1", Kind.SENTENCE, "完。", "The end.", State.TRANSLATED))));

  @TempDir Path temp;
  private Path folder;
  private Exporter exporter;

  @BeforeEach
  void make_an_exporter() throws IOException {
    folder = Files.createDirectories(temp.resolve("project"));
    exporter =
        new Exporter(folder, new TermFinder(List.of(Term.of("有限營利公司", "capped-profit company"))));
  }

  @Test
  void all_documents_are_written_and_furniture_is_not() throws IOException {
    Path file = temp.resolve("out.txt");
    assertThat(exporter.export(PROJECT, choice("txt"), file)).isEqualTo(new Exporter.Report(4, 0));
    assertThat(file)
        .content(StandardCharsets.UTF_8)
        .isEqualTo("The Company\n\nA capped-profit company. 好。\n\nThe end.\n");
  }

  @Test
  void a_cancelled_export_leaves_the_file_that_was_there() throws IOException {
    Segments many =
        Segments.of(
            IntStream.range(0, 1_000)
                .mapToObj(
                    n -> segment(Integer.toString(n), Kind.SENTENCE, "好。", "Good.", State.DRAFT))
                .toList());
    Project project = PROJECT.withDocuments(List.of(new Document("a", "a.txt", "text", many)));
    Path file = Files.writeString(temp.resolve("out.txt"), "before");
    Cancel cancel = new Cancel();
    List<Long> told = new ArrayList<>();
    Progress progress =
        (done, total) -> {
          told.add(done);
          assertThat(total).isEqualTo(1_000);
          cancel.request();
        };
    assertThatThrownBy(() -> exporter.export(project, choice("txt"), file, progress, cancel))
        .isInstanceOf(CancellationException.class);
    assertThat(told).containsExactly(256L);
    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("before");
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).containsExactlyInAnyOrder(file, folder);
    }
  }

  @Test
  void one_document_or_only_what_is_confirmed_can_be_chosen() throws IOException {
    assertThat(text(choice("txt").withDocument("b"))).isEqualTo("The end.\n");
    assertThat(text(choice("txt").withConfirmedOnly(true))).isEqualTo("The Company\n\nThe end.\n");
  }

  @Test
  void terms_are_marked_in_either_script() throws IOException {
    assertThat(text(choice("html"))).contains("title=\"capped-profit company\">有限营利公司</span>。");
  }

  @Test
  void one_document_is_called_by_its_title_and_several_by_the_project() throws IOException {
    assertThat(text(choice("html"))).contains("<title>Two texts</title>");
    assertThat(text(choice("html").withDocument("a"))).contains("<title>The Company</title>");
  }

  @Test
  void a_memory_leaves_out_what_has_no_translation_and_says_so() {
    assertThat(exporter.export(PROJECT, choice("tmx"), temp.resolve("out.tmx")))
        .isEqualTo(new Exporter.Report(3, 1));
  }

  @Test
  void the_ending_tells_the_format() {
    assertThat(Exporter.formatOf(Path.of("x", "A.TSV")).id()).isEqualTo("tsv");
    assertThatThrownBy(() -> Exporter.formatOf(Path.of("a.pdf")))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "a.pdf: no format has this ending; use one of .tsv .tab .csv .jsonl .ndjson .tmx .html"
                + " .htm .md .markdown .docx .xlf .xliff .txt");
  }

  @Test
  void an_unknown_format_or_document_is_named_with_those_there_are() {
    assertThatThrownBy(() -> text(choice("pdf")))
        .isInstanceOf(UserException.class)
        .hasMessage("No format pdf; use one of tsv, csv, jsonl, tmx, html, md, docx, xliff, txt");
    assertThatThrownBy(() -> text(choice("tsv").withDocument("c")))
        .isInstanceOf(UserException.class)
        .hasMessage("No document c in the project; it has a, b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "project.json",
        "PROJECT.JSON",
        "pairs.jsonl",
        "project.db",
        "project.db-wal",
        "project.lock",
        "source/a.txt",
        "backups/x.tsv",
        "exports/../pairs.jsonl"
      })
  void the_projects_own_files_are_never_overwritten(String name) {
    assertThatThrownBy(() -> exporter.export(PROJECT, choice("jsonl"), folder.resolve(name)))
        .isInstanceOf(UserException.class)
        .hasMessageEndingWith("belongs to the project itself; choose another file");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void other_files_in_the_projects_folder_may_be_written() {
    assertThat(exporter.export(PROJECT, choice("tsv"), folder.resolve("exports/a.tsv")).pairs())
        .isEqualTo(4);
    assertThat(folder.resolve("exports/a.tsv")).exists();
  }

  @Test
  void a_file_that_cannot_be_written_is_named_and_nothing_is_left() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "x");
    assertThatThrownBy(() -> exporter.export(PROJECT, choice("tsv"), file.resolve("below/out.tsv")))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("out.tsv cannot be written");
    assertThatThrownBy(() -> exporter.export(PROJECT, choice("tsv"), folder))
        .isInstanceOf(UserException.class)
        .hasMessageEndingWith("is a folder; give the name of a file in it");
    assertThat(temp).isDirectoryNotContaining(each -> each.toString().endsWith(".part"));
  }

  private String text(ExportChoice choice) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.write(PROJECT, choice, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ExportChoice choice(String format) {
    return new ExportChoice(format, false, true, false, "");
  }

  private static Document document(String id, Segment... segments) {
    return new Document(id, id + ".txt", "text", Segments.of(List.of(segments)));
  }

  private static Segment segment(String id, Kind kind, String source, String target, State state) {
    Span span = new Span(0, source.length());
    return new Segment(id, 0, kind, "", source, target, state, "", Origin.TYPED, span);
  }
}
