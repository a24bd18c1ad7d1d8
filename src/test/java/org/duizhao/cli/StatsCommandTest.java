package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;
import org.duizhao.session.UserFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `duizhao stats` and `duizhao pairs` on a small project.
class StatsCommandTest {

  private static final String COUNTED =
      "\"segments\":2,\"untranslated\":1,\"draft\":0,\"translated\":1,\"reviewed\":0,"
          + "\"furniture\":1,\"hanCharacters\":8,\"characters\":16,\"englishWords\":5}";

  @TempDir Path temp;

  private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void make_a_project() {
    folder = temp.resolve("p");
    Segment first =
        Segment.untranslated("1", 0, Kind.SENTENCE, "", "OpenAI 是公司。", new Span(0, 10))
            .withTarget("OpenAI isn't worth $2,000 now.")
            .withState(State.TRANSLATED);
    Segment second = Segment.untranslated("2", 0, Kind.SENTENCE, "", "這是第二句！", new Span(10, 16));
    Segment menu = Segment.untranslated("3", 1, Kind.FURNITURE, "", "首頁", new Span(17, 19));
    Document document =
        new Document("d", "d.txt", "text", Segments.of(List.of(first, second, menu)));
    create(new Project("P", "zh-Hant", "en", List.of(), List.of(document)));
  }

  @Test
  void segments_characters_and_words_are_counted() {
    assertThat(run("stats", folder.toString(), "--json")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines(
            "{\"name\":\"P\",\"sourceLanguage\":\"zh-Hant\",\"targetLanguage\":\"en\",\"documents\":"
                + "[{\"id\":\"d\",\"name\":\"d.txt\","
                + COUNTED
                + "],\"total\":{"
                + COUNTED
                + ",\"progress\":{\"all\":{\"segments\":2,\"hanCharacters\":8,\"englishWords\":5},"
                + "\"translated\":{\"segments\":1,\"hanCharacters\":3,\"englishWords\":5},"
                + "\"confirmed\":{\"segments\":1,\"hanCharacters\":3,\"englishWords\":5},"
                + "\"headings\":[],\"today\":\""
                + LocalDate.now(ZoneId.systemDefault())
                + "\",\"days\":[],\"pace\":{\"days\":0,\"hours\":0.0},"
                + "\"repetitions\":0,\"notes\":0,\"bookmarks\":0}}");
  }

  @Test
  void what_was_confirmed_is_counted_by_day() {
    try (Session session = projects().open(folder)) {
      Segment before = session.project().document("d").segments().get(1);
      Segment after = before.withTarget("The second.").withState(State.TRANSLATED);
      session.apply(new Edit.Replace("d", 1, before, after));
    }
    assertThat(run("stats", folder.toString(), "--json")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(
            "\"confirmed\":{\"segments\":1,\"hanCharacters\":5,\"englishWords\":2}}],\"pace\"");
    out.reset();
    assertThat(run("stats", folder.toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("confirmed by day", "too few days to tell: 0 of 3 at least");
  }

  @Test
  void a_project_open_elsewhere_can_be_counted() {
    try (Session session = projects().open(folder)) {
      assertThat(run("stats", session.folder().toString())).isZero();
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("translated           1");
  }

  @Test
  void a_folder_without_a_project_is_one_line_and_status_2() {
    assertThat(run("stats", temp.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("duizhao: ")
        .contains("no project here")
        .hasLineCount(1);
  }

  @Test
  void counting_takes_a_project_as_git_gives_it() throws IOException {
    Files.delete(folder.resolve("project.db"));
    assertThat(run("stats", folder.toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("translated           1");
  }

  @Test
  void a_conflict_is_shown_with_both_texts_and_status_1() throws IOException {
    Session session = projects().open(folder);
    Segment before = session.project().document("d").segments().getFirst();
    session.apply(new Edit.Replace("d", 0, before, before.withTarget("Ours")));
    session.flush();
    session.abandon();
    Path pairs = folder.resolve("pairs.jsonl");
    Files.writeString(pairs, Files.readString(pairs).replace("OpenAI isn't", "Theirs isn't"));
    assertThat(run("pairs", folder.toString())).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("conflict in d, segment 1")
        .contains("here:    Ours")
        .contains("outside: Theirs isn't worth");
  }

  private int run(String... arguments) {
    return new Cli()
        .run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            arguments);
  }

  private Projects projects() {
    return new Projects(UserFolders.below(temp.resolve("user")), InstantSource.system(), "Lin");
  }

  private void create(Project project) {
    projects().create(folder, project, Map.of()).close();
  }
}
