package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.State;
import org.duizhao.core.UserException;
import org.duizhao.language.SplitRule;
import org.duizhao.language.TextSegmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectRulesTest {

  private static final List<SplitRule> RULES =
      List.of(SplitRule.SEMICOLONS, SplitRule.never("雅虎！", "").withNote("a name"));

  @TempDir Path folder;

  @Test
  void rules_are_kept_in_a_readable_file_and_no_rules_need_none() throws IOException {
    ProjectRules rules = new ProjectRules(folder, "zh-Hant");
    rules.write(RULES);
    assertThat(Files.readString(folder.resolve("segmentation.srx")))
        .contains("<!-- a name -->", "<beforebreak>雅虎！</beforebreak>");
    assertThat(new ProjectRules(folder, "zh-Hant").rules()).isEqualTo(RULES);
    rules.write(List.of());
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_broken_file_is_told_and_kept_when_rules_are_written_anew() throws IOException {
    Path file = folder.resolve("segmentation.srx");
    Files.writeString(file, "<srx");
    ProjectRules rules = new ProjectRules(folder, "zh");
    assertThat(rules.problem().orElseThrow()).hasMessageContaining("line 1");
    assertThatThrownBy(rules::splitting).isInstanceOf(UserException.class);
    rules.write(RULES);
    assertThat(rules.problem()).isEmpty();
    assertThat(folder.resolve("segmentation.broken.srx")).hasContent("<srx");
  }

  @Test
  void an_import_takes_the_rules_of_the_language_and_counts_the_others() throws IOException {
    Path file = folder.resolve("other.srx");
    Files.writeString(
        file,
        """
        <srx version="2.0" xmlns="http://www.lisa.org/srx20">
          <header segmentsubflows="yes" cascade="no"/>
          <body><languagerules>
            <languagerule languagerulename="en"><rule break="no"><beforebreak>Mr\\.</beforebreak></rule></languagerule>
            <languagerule languagerulename="zh"><rule break="yes"><beforebreak>；</beforebreak></rule></languagerule>
          </languagerules>
          <maprules>
            <languagemap languagepattern="en.*" languagerulename="en"/>
            <languagemap languagepattern="zh.*" languagerulename="zh"/>
          </maprules></body>
        </srx>
        """);
    ProjectRules.Imported imported = new ProjectRules(folder, "zh-Hans").importFrom(file);
    assertThat(imported.others()).isEqualTo(1);
    assertThat(imported.rules()).containsExactly(new SplitRule(true, "；", "", "", true));
    Path exported = folder.resolve("out.srx");
    ProjectRules.exportTo(exported, imported.rules());
    assertThat(new ProjectRules(folder, "zh").importFrom(exported).rules())
        .isEqualTo(imported.rules());
  }

  @Test
  void new_rules_split_all_documents_as_one_edit_and_back() {
    Project project = project("甲說；乙聽。丙看！", "丁來；戊去。");
    Resplit resplit = Resplit.of(project, List.of(), RULES, Progress.unwatched(), new Cancel());
    assertThat(resplit.growth()).isEqualTo(2);
    assertThat(resplit.places().stream().map(Resplit.Place::at)).containsExactly(0, 0);
    Edit edit = resplit.edit().orElseThrow();
    Project after = project.after(edit);
    assertThat(sources(after, 0)).containsExactly("甲說；", "乙聽。", "丙看！");
    assertThat(after.documents().getFirst().segments().getFirst().target()).isEqualTo("T1");
    assertThat(sources(after, 1)).containsExactly("丁來；", "戊去。");
    assertThat(after.after(edit.inverted())).isEqualTo(project);
    Resplit back = Resplit.of(after, RULES, List.of(), Progress.unwatched(), new Cancel());
    assertThat(sources(after.after(back.edit().orElseThrow()), 0)).containsExactly("甲說；乙聽。", "丙看！");
  }

  @Test
  void rules_that_change_nothing_make_no_edit() {
    Resplit resplit =
        Resplit.of(project("甲。乙。"), List.of(), RULES, Progress.unwatched(), new Cancel());
    assertThat(resplit.edit()).isEmpty();
  }

  private static Project project(String... texts) {
    List<Document> documents = new java.util.ArrayList<>();
    for (String text : texts) {
      List<Segment> segments =
          new TextSegmenter()
              .segment(text).stream()
                  .map(each -> each.withTarget("T" + each.id()).withState(State.TRANSLATED))
                  .toList();
      String id = "d" + documents.size();
      documents.add(new Document(id, id + ".txt", "text", Segments.of(segments)));
    }
    return new Project("P", "zh-Hant", "en", List.of(), documents);
  }

  private static List<String> sources(Project project, int document) {
    return project.documents().get(document).segments().stream().map(Segment::source).toList();
  }
}
