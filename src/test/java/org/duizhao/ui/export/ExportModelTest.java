package org.duizhao.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.core.UserException;
import org.duizhao.session.ExportChoice;
import org.duizhao.session.SameThreadJobs;
import org.duizhao.ui.export.ExportModel.Format;
import org.duizhao.ui.export.ExportModel.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportModelTest {

  private static final List<Format> FORMATS =
      List.of(new Format("tsv", ".tsv"), new Format("html", ".html"));

  @TempDir Path folder;

  private final List<String> written = new ArrayList<>();

  private ExportModel model(ExportChoice last) {
    Project project =
        new Project(
            "p",
            "zh-Hant",
            "en",
            List.of(),
            List.of(
                document("a", State.TRANSLATED, State.DRAFT),
                document("b", State.DRAFT, State.UNTRANSLATED)));
    return new ExportModel(
        project,
        FORMATS,
        last,
        folder,
        "p",
        (exported, choice, file, progress, cancel) -> {
          if (file.toString().contains("refused")) {
            throw new UserException(file + " cannot be written: the disk is full");
          }
          written.add(choice.format() + " " + choice.document() + " " + file.getFileName());
          return 3;
        },
        new SameThreadJobs());
  }

  private static Document document(String id, State... states) {
    List<Segment> segments = new ArrayList<>();
    for (State state : states) {
      segments.add(
          Segment.untranslated(state.name(), 0, Kind.SENTENCE, "", "句", new Span(0, 1))
              .withState(state));
    }
    segments.add(Segment.untranslated("f", 1, Kind.FURNITURE, "", "選單", new Span(0, 2)));
    return new Document(id, id + ".txt", "text", Segments.of(segments));
  }

  @Test
  void only_what_is_selected_counts_until_the_user_wants_all() {
    ExportModel model = model(ExportChoice.DEFAULT);
    assertThat(model.selected()).isZero();
    model.offer(
        new Project("P", "zh-Hant", "en", List.of(), List.of(document("a", State.TRANSLATED))));
    assertThat(model.selected()).isEqualTo(2);
    assertThat(model.confirmedOfAll()).containsExactly(1, 1);
    model.onlySelected(false);
    assertThat(model.confirmedOfAll()).containsExactly(1, 4);
  }

  @Test
  void the_ending_follows_the_format_unless_the_user_wrote_another() {
    ExportModel model = model(ExportChoice.DEFAULT);
    assertThat(model.file().get()).isEqualTo(folder.resolve("p.html").toString());
    model.choose(FORMATS.getFirst());
    assertThat(model.file().get()).isEqualTo(folder.resolve("p.tsv").toString());
    model.file().set(folder.resolve("mine.text").toString());
    model.choose(FORMATS.getLast());
    assertThat(model.file().get()).isEqualTo(folder.resolve("mine.text").toString());
  }

  @Test
  void a_format_that_is_gone_gives_way_to_the_first() {
    assertThat(model(ExportChoice.DEFAULT.withFormat("pdf")).choice().get().format())
        .isEqualTo("tsv");
  }

  @Test
  void confirmed_segments_are_counted_in_the_chosen_document_without_furniture() {
    ExportModel model = model(ExportChoice.DEFAULT);
    assertThat(model.confirmedOfAll()).containsExactly(1, 4);
    model.change(choice -> choice.withDocument("b"));
    assertThat(model.confirmedOfAll()).containsExactly(0, 2);
    model.change(choice -> choice.withConfirmedOnly(true));
    assertThat(model.isEmpty()).isTrue();
  }

  @Test
  void what_was_written_is_told() {
    ExportModel model = model(ExportChoice.DEFAULT.withFormat("tsv"));
    model.change(choice -> choice.withDocument("a"));
    model.export();
    assertThat(model.outcome().get()).isEqualTo(new Outcome.Written(3, folder.resolve("p.tsv")));
    assertThat(written).containsExactly("tsv a p.tsv");
  }

  @Test
  void why_nothing_was_written_is_told_until_something_is_changed() {
    ExportModel model = model(ExportChoice.DEFAULT);
    model.file().set(folder.resolve("refused.html").toString());
    model.export();
    assertThat(model.outcome().get())
        .isEqualTo(
            new Outcome.Failed(
                folder.resolve("refused.html") + " cannot be written: the disk is full"));
    model.change(choice -> choice.withSpeakers(false));
    assertThat(model.outcome().get()).isEqualTo(new Outcome.Choosing());
  }

  @Test
  void a_file_that_is_there_is_replaced_only_knowingly() throws IOException {
    ExportModel model = model(ExportChoice.DEFAULT);
    assertThat(model.replacesFile()).isFalse();
    Files.writeString(folder.resolve("p.html"), "");
    assertThat(model.replacesFile()).isTrue();
  }

  @Test
  void a_folder_or_half_a_path_is_no_file() {
    ExportModel model = model(ExportChoice.DEFAULT);
    model.file().set(folder.toString());
    assertThat(model.target()).isEmpty();
    model.file().set("p.html");
    assertThat(model.target()).isEmpty();
    model.export();
    assertThat(written).isEmpty();
  }
}
