package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
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

  @TempDir Path temp;

  @Test
  void undo_reaches_back_ten_thousand_steps_and_the_history_further() throws Exception {
    int edits = EditLog.MOST_STEPS + 5;
    Document document =
        new Document(
            "d",
            "d.txt",
            "text",
            Segments.of(
                List.of(Segment.untranslated("1", 0, Kind.SENTENCE, "", "第一句。", new Span(0, 4)))));
    try (Connection connection = Database.create(temp.resolve("project.db"))) {
      connection.setAutoCommit(false);
      new DocumentTable(connection).add(document);
      EditLog log = new EditLog(connection);
      Project project = new Project("P", "zh-Hant", "en", List.of(), List.of(document));
      for (int i = 1; i <= edits; i++) {
        Segment before = project.document("d").segments().getFirst();
        Edit edit = new Edit.Replace("d", 0, before, before.withTarget("Text " + i));
        log.write(new Entry(i, Instant.EPOCH, "Lin", project, edit, i, edit, 0));
        project = project.after(edit);
      }
      log.trimSteps();
      assertThat(log.steps().range()).containsExactly(6, edits);
      assertThat(log.history("d", "1")).hasSize(edits);
    }
  }
}
