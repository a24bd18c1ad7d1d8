package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectSummaryTest {

  @TempDir Path folder;

  @Test
  void a_closed_project_tells_its_name_and_how_far_it_has_come() {
    List<Segment> segments =
        List.of(
            segment("1", Kind.TITLE, State.REVIEWED),
            segment("2", Kind.SENTENCE, State.TRANSLATED),
            segment("3", Kind.SENTENCE, State.DRAFT).withSource("\"state\":\"translated\""),
            segment("4", Kind.SENTENCE, State.UNTRANSLATED),
            segment("5", Kind.FURNITURE, State.UNTRANSLATED));
    Document document = new Document("text", "text.txt", "text", Segments.of(segments));
    Project project = new Project("山城電車", "zh-Hant", "en", List.of(), List.of(document));
    Path place = folder.resolve("p");
    new Projects(UserFolders.below(folder), InstantSource.system(), "me")
        .create(place, project, Map.of())
        .close();
    ProjectSummary summary = ProjectSummary.of(place);
    assertThat(summary).isEqualTo(new ProjectSummary(place, "山城電車", 2, 4));
    assertThat(summary.share()).isEqualTo(0.5);
  }

  @Test
  void a_folder_that_cannot_be_read_is_named_after_itself() throws IOException {
    Path broken = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(broken.resolve("project.json"), "{");
    assertThat(ProjectSummary.of(broken)).isEqualTo(new ProjectSummary(broken, "broken", 0, 0));
  }

  private static Segment segment(String id, Kind kind, State state) {
    return Segment.untranslated(id, 0, kind, "", "句", new Span(0, 1)).withState(state);
  }
}
