package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.memory.Memory;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.session.Projects;
import org.duizhao.session.UserFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `duizhao stats --matches` and `duizhao pretranslate`.
class MatchCommandsTest {

  @TempDir Path temp;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Projects projects;
  private Path folder;
  private Path memory;

  @BeforeEach
  void make_a_project_and_a_memory() {
    projects = new Projects(UserFolders.below(temp.resolve("user")), InstantSource.system(), "ann");
    folder = temp.resolve("p");
    memory = temp.resolve("client.db");
    try (Memory open = Memory.open(memory)) {
      open.add(MemoryUnit.of("我今天去北京大學。", "I go to PKU today.", "zh", "en"));
      open.add(MemoryUnit.of("他有3個孩子。", "He has 3 children.", "zh", "en"));
    }
    List<Segment> segments = new ArrayList<>();
    for (String text : List.of("我今天去北京大學。", "他有5個孩子。", "我今天去北京大學。", "沒有人知道。")) {
      segments.add(
          Segment.untranslated(
              "s" + segments.size(), 0, Kind.SENTENCE, "", text, new Span(0, text.length())));
    }
    segments.set(3, segments.get(3).withTarget("Nobody knows.").withState(State.TRANSLATED));
    Document document = new Document("d", "d.txt", "text", Segments.of(segments));
    projects
        .create(folder, new Project("P", "zh-Hant", "en", List.of(), List.of(document)), Map.of())
        .close();
  }

  private int run(String... arguments) {
    out.reset();
    return new Cli()
        .run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            arguments);
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private List<String> targets() {
    return projects.read(folder).document("d").segments().stream().map(Segment::target).toList();
  }

  @Test
  void text_is_counted_by_match_band() {
    assertThat(run("stats", folder.toString(), "--matches", "--memory", memory.toString()))
        .isZero();
    assertThat(text())
        .isEqualTo(
            """
            matches            segments       Han characters     words
              repetitions             1         8          9         0
              101                     0         0          0         0
              100                     1         8          9         0
              95-99                   1         5          7         1
              85-94                   0         0          0         0
              75-84                   0         0          0         0
              50-74                   0         0          0         0
              none                    1         5          6         0
              all                     4        26         31         1
            """);
  }

  @Test
  void the_same_as_json_for_other_programs() {
    run("stats", folder.toString(), "--matches", "--memory", memory.toString(), "--json");
    assertThat(text())
        .contains("\"100\":{\"segments\":1,\"hanCharacters\":8,\"characters\":9,\"words\":0}");
  }

  @Test
  void the_projects_own_memory_is_made_when_it_is_missing() {
    assertThat(run("stats", folder.toString(), "--matches")).isZero();
    assertThat(folder.resolve("memory.db")).exists();
    assertThat(text()).contains("  all                     4        26         31         1");
  }

  @Test
  void empty_segments_are_filled_from_a_threshold_up() {
    String[] command = {
      "pretranslate", folder.toString(), "--threshold", "100", "--memory", memory.toString()
    };
    assertThat(run(command)).isZero();
    assertThat(text()).isEqualTo("2 segments filled, 1 still empty\n  100: 2\n");
    assertThat(targets())
        .containsExactly("I go to PKU today.", "", "I go to PKU today.", "Nobody knows.");
    assertThat(run(command)).isEqualTo(1);
  }

  @Test
  void a_preview_changes_nothing_and_mistakes_are_told_in_one_line() {
    String project = folder.toString();
    assertThat(run("pretranslate", project, "--preview", "--memory", memory.toString())).isZero();
    assertThat(text()).startsWith("3 segments would be filled, 0 still empty");
    assertThat(targets()).containsExactly("", "", "", "Nobody knows.");
    assertThat(run("pretranslate", project, "--threshold", "30")).isEqualTo(2);
    assertThat(run("pretranslate", project, "--document", "x", "--preview")).isEqualTo(2);
    assertThat(run("stats", project, "--memory", temp.resolve("none.db").toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "duizhao: --threshold 30: a score is 50 to 101",
            "duizhao: " + project + ": has no document \"x\"",
            "duizhao: " + temp.resolve("none.db") + ": no such memory");
  }
}
