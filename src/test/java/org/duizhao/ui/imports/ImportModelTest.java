package org.duizhao.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.duizhao.core.Kind;
import org.duizhao.repair.RepairKind;
import org.duizhao.session.ImportPlan;
import org.duizhao.session.Importer;
import org.duizhao.session.SameThreadJobs;
import org.duizhao.ui.imports.ImportModel.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportModelTest {

  private static final Path DOCUMENTS = Path.of("src/test/resources/org/duizhao/documents");
  private static final Importer IMPORTER = Importer.standard();

  private final ImportModel model = new ImportModel(new SameThreadJobs(), () -> IMPORTER);

  @BeforeEach
  void read() {
    read("scraped.txt");
  }

  private void read(String name) {
    Path file = DOCUMENTS.resolve(name);
    model.read(
        (importer, charset) ->
            charset == null ? importer.plan(file) : importer.plan(file, charset));
  }

  private Preview preview() {
    return Objects.requireNonNull(model.preview().get());
  }

  private RepairRow.Group group(RepairKind kind) {
    return model.rows().stream()
        .filter(row -> row instanceof RepairRow.Group && row.kind() == kind)
        .map(RepairRow.Group.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private PreviewLine line(String text) {
    return preview().lines().stream()
        .filter(line -> line.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_page_around_the_article_is_left_out_and_the_title_names_the_project() {
    assertThat(line("會員中心").role()).isEqualTo(Kind.FURNITURE);
    assertThat(line("山城電車的第二次生命").role()).isEqualTo(Kind.TITLE);
    assertThat(line("1、為什么是電車").role()).isEqualTo(Kind.HEADING);
    assertThat(preview().suggestedName("scraped.txt")).isEqualTo("山城電車的第二次生命");
    assertThat(preview().offeredLines() + preview().furniture())
        .isEqualTo(preview().lines().size());
  }

  @Test
  void what_nobody_can_recover_stands_first() {
    assertThat(model.rows().getFirst().kind()).isEqualTo(RepairKind.UNREADABLE);
    assertThat(preview().flags()).isEqualTo(1);
    assertThat(preview().plan().repairedText()).contains("坡頂\uFFFD\uFFFD夜里");
  }

  @Test
  void refusing_a_kind_leaves_its_places_as_they_were_and_accepting_brings_it_back() {
    int all = preview().repairs();
    RepairRow.Group readings = group(RepairKind.PINYIN);
    model.setAccepted(readings, false);
    assertThat(preview().repairs()).isEqualTo(all - readings.repairs().size());
    assertThat(preview().plan().repairedText()).contains("開進(jìn)了山城");
    assertThat(model.decisions().get().accepted(readings)).isZero();
    model.setAccepted(readings, true);
    assertThat(preview().plan().repairedText()).contains("開進了山城");
    assertThat(preview().repairs()).isEqualTo(all);
  }

  @Test
  void a_single_repair_can_be_accepted_in_a_refused_kind() {
    RepairRow.Group readings = group(RepairKind.PINYIN);
    model.setAccepted(readings, false);
    model.setAccepted(new RepairRow.Single(readings.repairs().getFirst()), true);
    assertThat(model.decisions().get().accepted(readings)).isEqualTo(1);
  }

  @Test
  void space_brings_furniture_back_and_leaves_text_out() {
    int segments = preview().segments();
    model.toggle(List.of(line("會員中心")));
    assertThat(line("會員中心").role()).isEqualTo(Kind.SENTENCE);
    assertThat(preview().segments()).isEqualTo(segments + 1);
    model.toggle(List.of(line("會員中心")));
    assertThat(line("會員中心").role()).isEqualTo(Kind.FURNITURE);
  }

  @Test
  void splitting_at_colons_makes_more_segments() {
    int segments = preview().segments();
    model.splitColons().set(true);
    assertThat(preview().segments()).isGreaterThan(segments);
    model.splitColons().set(false);
    assertThat(preview().segments()).isEqualTo(segments);
  }

  @Test
  void what_was_decided_is_what_is_imported() {
    model.setKind(List.of(line("會員中心")), Kind.TITLE);
    model.setAccepted(group(RepairKind.PINYIN), false);
    ImportPlan decided = model.decided().orElseThrow();
    assertThat(decided.segments()).isEqualTo(preview().plan().segments());
    assertThat(decided.repairedText()).isEqualTo(preview().plan().repairedText());
  }

  @Test
  void a_file_that_is_no_text_is_told_in_place_and_another_encoding_can_be_tried() {
    read("raw/undecodable.txt");
    assertThat(model.phase().get()).isEqualTo(Phase.FAILED);
    assertThat(model.error().get()).contains("undecodable.txt");
    assertThat(model.decided()).isEmpty();
    read("raw/simplified-gb18030.txt");
    assertThat(model.phase().get()).isEqualTo(Phase.READY);
    assertThat(model.detected()).isEqualTo(Charset.forName("GB18030"));
    assertThat(preview().plan().repairedText()).startsWith("春耕之前");
    model.readAs(Charset.forName("UTF-8"));
    assertThat(model.phase().get()).isEqualTo(Phase.FAILED);
    model.readAs(Charset.forName("GB18030"));
    assertThat(model.phase().get()).isEqualTo(Phase.READY);
  }
}
