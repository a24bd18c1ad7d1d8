package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditLogTest {

  private static final int EDITS = 10_005;

  @TempDir Path temp;

  @Test
  void undo_and_history_reach_back_to_the_first_edit_after_a_restart() throws Exception {
    Segment sentence = Segment.untranslated("1", 0, Kind.SENTENCE, "", "第一句。", new Span(0, 4));
    Document document = new Document("d", "d.txt", "text", Segments.of(List.of(sentence)));
    ProjectFolder folder = new ProjectFolder(temp.resolve("p"));
    Project project = new Project("P", "zh-Hant", "en", List.of(), List.of(document));
    ProjectStore.create(folder, project, Map.of());
    try (Connection connection = Database.connect(folder.database())) {
      connection.setAutoCommit(false);
      EditLog log = new EditLog(connection);
      for (int i = 1; i <= EDITS; i++) {
        Segment before = project.document("d").segments().getFirst();
        Edit edit = new Edit.Replace("d", 0, before, before.withTarget("Text " + i));
        log.write(new Entry(i, Instant.EPOCH, "Lin", project, edit, i, edit, 0));
        project = project.after(edit);
      }
      connection.commit();
    }
    try (ProjectStore store =
        ProjectStore.open(folder, Instant.EPOCH, Recovering.AT_ONCE, () -> {})) {
      assertThat(store.opened().firstStep()).isEqualTo(1);
      assertThat(store.opened().lastStep()).isEqualTo(EDITS);
      assertThat(store.history("d", "1")).hasSize(EDITS);
    }
  }
}
