package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.duizhao.core.Cancel;
import org.duizhao.core.Kind;
import org.duizhao.core.Progress;
import org.duizhao.core.Segment;
import org.duizhao.core.UserException;
import org.duizhao.format.read.WordFile;
import org.duizhao.repair.Repair;
import org.duizhao.repair.RepairKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImporterTest {

  private static final Importer IMPORTER = Importer.standard();
  private static final Path INTERVIEW = Path.of("projects", "interview", "source", "interview.txt");

  @TempDir Path folder;

  private ImportPlan plan(String text) throws IOException {
    return IMPORTER.plan(Files.writeString(folder.resolve("a.txt"), text));
  }

  private static List<String> sources(ImportPlan plan) {
    return plan.segments().stream().map(Segment::source).toList();
  }

  @Test
  void the_interview_is_its_title_and_ninety_one_lines() {
    ImportPlan plan = IMPORTER.plan(INTERVIEW);
    List<Kind> kinds = plan.lineKinds();
    List<String> lines = plan.repairedText().lines().filter(line -> !line.isBlank()).toList();
    assertThat(kinds).hasSameSizeAs(lines).filteredOn(kind -> kind == Kind.SENTENCE).hasSize(91);
    assertThat(lines.get(kinds.indexOf(Kind.TITLE))).isEqualTo("GPT總設計師:大型語言模型的未來");
    assertThat(lines.get(kinds.indexOf(Kind.SENTENCE))).startsWith("回頭來看,");
    assertThat(lines.get(kinds.lastIndexOf(Kind.SENTENCE))).contains("并采取行動");
  }

  @Test
  void the_interview_s_repairs_are_all_found_and_its_brackets_stay() {
    ImportPlan plan = IMPORTER.plan(INTERVIEW);
    assertThat(plan.repairsByKind().get(RepairKind.SHIFTED_BYTES))
        .extracting(Repair::after)
        .containsExactly("的時", "取得了一個", "論歷", "實現", "論“意識", "為非營", "狀況", "模化來取得成果不會像以前那么快。");
    assertThat(plan.repairsByKind().get(RepairKind.PINYIN)).hasSizeBetween(870, 885);
    assertThat(plan.repairedText())
        .contains(
            "(capped)",
            "(nominal share value)",
            "(model access)",
            "(OpenAI CEO)",
            "(LLM)",
            "(關鍵績效指標)")
        .doesNotContainPattern("[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]|/p>|</?b");
  }

  @Test
  void a_refused_kind_leaves_the_text_as_it_was() throws IOException {
    ImportPlan plan = plan("統(tǒng)一<b class='x'>了</b>。");
    ImportPlan refused = plan.withRefused(Set.of(RepairKind.MARKUP), Set.of());
    assertThat(plan.repairedText()).isEqualTo("統一了。");
    assertThat(refused.repairedText()).isEqualTo("統一<b class='x'>了</b>。");
    assertThat(refused.withRefused(RepairKind.MARKUP, false).repairedText()).isEqualTo("統一了。");
  }

  @Test
  void a_single_repair_can_be_refused_and_taken_again() throws IOException {
    ImportPlan plan = plan("統(tǒng)一與統(tǒng)計。");
    ImportPlan refused = plan.withRefused(plan.repairs().getFirst(), true);
    assertThat(sources(refused)).containsExactly("統(tǒng)一與統計。");
    assertThat(sources(refused.withRefused(plan.repairs().getFirst(), false)))
        .containsExactly("統一與統計。");
  }

  @Test
  void a_line_can_be_made_furniture_and_brought_back() throws IOException {
    ImportPlan plan = plan("第一句。\n\n第二句。\n");
    ImportPlan changed = plan.withKinds(Map.of(1, Kind.FURNITURE));
    assertThat(changed.segments())
        .extracting(Segment::kind)
        .containsExactly(Kind.SENTENCE, Kind.FURNITURE);
    assertThat(changed.withKinds(Map.of(1, Kind.SENTENCE)).segments()).isEqualTo(plan.segments());
  }

  @Test
  void the_document_keeps_the_bytes_and_the_spans_point_into_the_repaired_text()
      throws IOException {
    byte[] bytes = "他說：“好。”她走了。".getBytes(Charset.forName("x-windows-950"));
    ImportPlan plan = IMPORTER.plan(Files.write(folder.resolve("b.txt"), bytes));
    assertThat(plan.charset().name()).isEqualTo("x-windows-950");
    assertThat(plan.originalBytes()).isEqualTo(bytes);
    assertThat(plan.document("b").segments())
        .allSatisfy(
            segment ->
                assertThat(segment.span().of(plan.repairedText())).isEqualTo(segment.source()));
  }

  @Test
  void an_empty_file_makes_an_empty_document() throws IOException {
    assertThat(plan("").segments()).isEmpty();
    assertThat(plan(" \n\n").segments()).isEmpty();
  }

  @Test
  void what_is_no_text_file_is_refused_by_name() {
    Path missing = folder.resolve("missing.txt");
    assertThatThrownBy(() -> IMPORTER.plan(missing))
        .isInstanceOf(UserException.class)
        .hasMessage(missing + ": there is no such file");
    assertThatThrownBy(() -> IMPORTER.plan(folder))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith(folder + " is a folder");
  }

  /// Whatever the import is doing when a stop is asked for, it does little more.
  @Test
  void a_stop_is_heard_in_every_stage() throws IOException {
    Path file =
        Files.writeString(folder.resolve("big.txt"), "他說：<b>好</b>。學(xué)術(shù)。\n".repeat(200));
    List<Long> stages = new ArrayList<>();
    IMPORTER.watchedBy((done, total) -> stages.add(done), new Cancel()).plan(file);
    assertThat(stages).hasSizeGreaterThan(4).isSorted();
    for (long stage : stages) {
      Cancel cancel = new Cancel();
      List<Long> reached = new ArrayList<>();
      Importer stopped =
          IMPORTER.watchedBy(
              (done, total) -> {
                reached.add(done);
                if (done == stage) {
                  cancel.request();
                }
              },
              cancel);
      assertThatThrownBy(() -> stopped.plan(file)).isInstanceOf(CancellationException.class);
      assertThat(reached.getLast()).isEqualTo(stage);
    }
  }

  @Test
  void a_plan_stays_of_use_after_its_reading_was_stopped() throws IOException {
    Cancel cancel = new Cancel();
    ImportPlan plan =
        IMPORTER
            .watchedBy(Progress.unwatched(), cancel)
            .plan(Files.writeString(folder.resolve("a.txt"), "甲；乙。"));
    cancel.request();
    assertThat(plan.withSplitting(Splitting.USUAL.withMarks(true, false)).segments()).hasSize(2);
    assertThatThrownBy(
            () ->
                plan.decided(
                    Set.of(), Set.of(), Map.of(), Splitting.USUAL, Progress.unwatched(), cancel))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void a_repair_knows_its_line() throws IOException {
    ImportPlan plan = plan("一\n\n統(tǒng)一\n");
    assertThat(plan.lineOf(plan.repairs().getFirst())).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "My Story (1).txt,my-story-1",
    "訪談.txt,訪談",
    "taken.txt,taken-2",
    ".txt,txt",
    "???,text",
    "a.b.c,a-b",
  })
  void a_document_s_id_comes_from_its_file_s_name(String name, String id) {
    assertThat(Importer.documentId(name, List.of("taken"))).isEqualTo(id);
  }

  private ImportPlan plan(String name, byte[] bytes) throws IOException {
    return IMPORTER.plan(Files.write(folder.resolve(name), bytes));
  }

  @Test
  void a_web_page_is_repaired_and_split_like_a_text_and_kept_as_it_came() throws IOException {
    byte[] page =
        """
        <html><body><nav>首頁</nav><h1>訪談</h1><h2>學(xué)術(shù)</h2>
        <p>他說：“好。”<br>她走了。再見。</p><script>var x;</script></body></html>
        """
            .getBytes(StandardCharsets.UTF_8);

    ImportPlan plan = plan("page.html", page);

    assertThat(plan.segments())
        .extracting(each -> each.kind() + " " + each.source())
        .containsExactly(
            "TITLE 訪談", "HEADING 學術", "SENTENCE 他說：“好。”", "SENTENCE 她走了。", "SENTENCE 再見。");
    assertThat(plan.originalBytes()).isEqualTo(page);
    assertThat(plan.document("p").format()).isEqualTo("html");
  }

  @Test
  void a_web_page_is_read_in_the_encoding_that_is_chosen() throws IOException {
    Path file = folder.resolve("page.html");
    Files.write(file, "<p>我們在公司裡談了很久。</p>".getBytes(Charset.forName("Big5")));

    assertThat(sources(IMPORTER.plan(file, Charset.forName("Big5"))))
        .containsExactly("我們在公司裡談了很久。");
  }

  @Test
  void a_word_file_gives_its_headings_and_sentences() throws IOException {
    String heading =
        WordFile.p("引子").replace("<w:r>", "<w:pPr><w:pStyle w:val=\"a1\"/></w:pPr><w:r>");
    byte[] bytes = WordFile.of(heading + WordFile.p("他來了。學(xué)術(shù)很好。"));

    ImportPlan plan = plan("a.docx", bytes);

    assertThat(plan.segments())
        .extracting(each -> each.kind() + " " + each.source())
        .containsExactly("HEADING 引子", "SENTENCE 他來了。", "SENTENCE 學術很好。");
    assertThat(plan.hasEncoding()).isFalse();
    assertThat(plan.originalBytes()).isEqualTo(bytes);
  }
}
