package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.core.Segments;
import org.duizhao.core.UserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectsTest {

  @TempDir Path temp;

  private Projects projects;

  @BeforeEach
  void use_folders_of_its_own() {
    projects = new Projects(UserFolders.below(temp.resolve("user")), InstantSource.system(), "Lin");
  }

  @Test
  void a_new_project_has_all_its_files_and_the_folder_nothing_else() throws IOException {
    create("projects/甲 %3F 乙");
    try (Stream<Path> files = Files.walk(temp.resolve("projects"))) {
      assertThat(files.filter(Files::isRegularFile))
          .map(file -> temp.resolve("projects/甲 %3F 乙").relativize(file).toString())
          .containsExactlyInAnyOrder(
              "project.json",
              "project.db",
              "project.lock",
              "pairs.jsonl",
              Path.of("source", "d.txt").toString());
    }
  }

  @Test
  void a_folder_in_use_is_not_made_a_project() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("full"));
    Files.writeString(folder.resolve("letter.txt"), "dear");
    assertThatThrownBy(() -> create("full"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("not empty");
    assertThat(folder.resolve("letter.txt")).hasContent("dear");
  }

  @Test
  void a_document_can_be_added_and_is_there_after_reopening() {
    create("p");
    Document second = new Document("e", "e.txt", "text", Segments.of(List.of()));
    Project after;
    try (Session session = projects.open(temp.resolve("p"))) {
      session.add(List.of(second), Map.of("e", new byte[] {2}));
      after = session.project();
      assertThat(after.document("e")).isEqualTo(second);
    }
    try (Session session = projects.open(temp.resolve("p"))) {
      assertThat(session.project()).isEqualTo(after);
    }
    assertThat(temp.resolve("p").resolve("source").resolve("e.txt"))
        .hasBinaryContent(new byte[] {2});
  }

  @Test
  void recent_projects_are_listed_newest_first_without_those_gone() throws IOException {
    for (String name : List.of("a", "b", "c")) {
      create(name);
    }
    projects.open(temp.resolve("a")).close();
    Files.delete(temp.resolve("b").resolve("project.json"));
    Files.delete(temp.resolve("b").resolve("project.db"));
    assertThat(projects.recent()).containsExactly(temp.resolve("a"), temp.resolve("c"));
  }

  @Test
  void a_folder_without_a_project_is_refused_with_its_name() {
    assertThatThrownBy(() -> projects.open(temp))
        .isInstanceOf(UserException.class)
        .hasMessageContaining(temp.toString());
  }

  @Test
  void a_workspace_is_found_from_inside_and_lists_its_projects() throws IOException {
    Files.createDirectories(temp.resolve("glossary"));
    create("projects/b");
    create("projects/a");
    Files.createDirectories(temp.resolve("projects").resolve("empty"));
    Workspace workspace = Workspace.around(temp.resolve("projects").resolve("a")).orElseThrow();
    assertThat(workspace.root()).isEqualTo(temp);
    assertThat(workspace.list())
        .containsExactly(
            temp.resolve("projects").resolve("a"), temp.resolve("projects").resolve("b"));
  }

  private void create(String name) {
    Document document = new Document("d", "letter.txt", "text", Segments.of(List.of()));
    Project project = new Project("P", "zh-Hant", "en", List.of("g.json"), List.of(document));
    projects.create(temp.resolve(name), project, Map.of("d", new byte[] {1})).close();
  }
}
