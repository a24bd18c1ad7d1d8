package org.duizhao.ui.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.session.SameThreadJobs;
import org.duizhao.session.alignment.AlignedTexts;
import org.duizhao.session.layout.LayoutKind;
import org.duizhao.session.mending.AlignmentTools;
import org.duizhao.ui.alignment.AlignModel.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignModelTest {

  private static final AlignmentTools TOOLS = new AlignmentTools();

  @TempDir Path folder;

  private final AlignModel model = new AlignModel(TOOLS, new SameThreadJobs(), List::of);

  @Test
  void the_chinese_text_is_the_source_whichever_is_chosen_first() throws IOException {
    model.take(
        List.of(file("en.txt", "It rained.\nWe went home.\n"), file("zh.txt", "下雨了。\n我們回家了。\n")));
    assertThat(aligned().source().sentences()).isEqualTo(List.of("下雨了。", "我們回家了。"));
    assertThat(aligned().target().sentences()).isEqualTo(List.of("It rained.", "We went home."));
  }

  @Test
  void one_file_that_holds_both_is_read_in_the_layout_found_or_in_the_one_chosen()
      throws IOException {
    model.take(
        List.of(
            file(
                "both.csv",
                """
                1,下雨了。,雨が降った,It rained.
                2,我們回家了。,帰った,We went home.
                3,天黑了。,暗くなった,It grew dark.
                """)));
    assertThat(kind()).isEqualTo(LayoutKind.COLUMNS);
    assertThat(aligned().source().sentences()).startsWith("下雨了。");
    model.readColumns("4, 2");
    assertThat(aligned().target().sentences())
        .isEqualTo(List.of("It rained.", "We went home.", "It grew dark."));
    model.readColumns("2 and 9");
    assertThat(failure()).contains("column 9");
    model.readAs(null);
    assertThat(kind()).isEqualTo(LayoutKind.COLUMNS);
  }

  @Test
  void what_cannot_be_paired_is_told_in_one_line() throws IOException {
    Path chinese = file("zh.txt", "下雨了。我們回家了。\n");
    model.take(List.of(chinese));
    assertThat(failure()).contains("holds Chinese and no English", "two files");
    model.take(List.of(file("zh2.txt", "天黑了。\n")));
    assertThat(failure()).contains("are both Chinese");
    model.clear(false);
    model.clear(true);
    assertThat(model.outcome().get()).isInstanceOf(Outcome.Nothing.class);
    model.take(List.of(folder.resolve("none.txt")), true);
    assertThat(failure()).contains("none.txt");
  }

  @Test
  void a_broken_glossary_is_left_out_and_named_and_the_texts_are_paired_all_the_same()
      throws IOException {
    Path broken = file("terms.json", "{ not a glossary");
    AlignModel helped = new AlignModel(TOOLS, new SameThreadJobs(), () -> List.of(broken));
    helped.take(List.of(file("zh.txt", "下雨了。\n"), file("en.txt", "It rained.\n")));
    assertThat(helped.outcome().get()).isInstanceOf(Outcome.Done.class);
    Outcome.Done paired = (Outcome.Done) helped.outcome().get();
    assertThat(paired.aligned().links()).hasSize(1);
    assertThat(paired.leftOut()).singleElement().asString().contains("terms.json");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Outcome.Done done() {
    assertThat(model.outcome().get()).isInstanceOf(Outcome.Done.class);
    return (Outcome.Done) model.outcome().get();
  }

  private AlignedTexts aligned() {
    return done().aligned();
  }

  private LayoutKind kind() {
    return done().layout().orElseThrow().layout().kind();
  }

  private String failure() {
    assertThat(model.outcome().get()).isInstanceOf(Outcome.Failed.class);
    return ((Outcome.Failed) model.outcome().get()).reason();
  }
}
