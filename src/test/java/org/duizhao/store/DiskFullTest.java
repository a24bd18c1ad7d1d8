package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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
import org.duizhao.core.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// SQLite's own limit of pages stands in for a full disk: the failure is the same, everywhere.
class DiskFullTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  @TempDir Path temp;

  @Test
  void the_message_says_so_and_the_write_succeeds_once_there_is_room() {
    Segment before = Segment.untranslated("1", 0, Kind.SENTENCE, "", "第一句。", new Span(0, 4));
    Project project =
        new Project(
            "P",
            "zh-Hant",
            "en",
            List.of(),
            List.of(new Document("d", "d.txt", "text", Segments.of(List.of(before)))));
    ProjectFolder folder = new ProjectFolder(temp.resolve("p"));
    ProjectStore.create(folder, project, Map.of());
    Segment after = before.withTarget("long ".repeat(20_000));
    Edit edit = new Edit.Replace("d", 0, before, after);
    try (ProjectStore store = ProjectStore.open(folder, NOW, Recovering.AT_ONCE, () -> {})) {
      limitPages(store, 20);
      store.write(new Entry(1, NOW, "Lin", project, edit, 1, edit, 0));
      assertThatThrownBy(store::flush)
          .isInstanceOf(UserException.class)
          .hasMessage(folder.database() + ": the disk is full; free some space and try again");
      assertThat(store.history("d", "1")).isEmpty();
      limitPages(store, 10_000);
      store.retry();
      store.flush();
    }
    try (ProjectStore store = ProjectStore.open(folder, NOW, Recovering.AT_ONCE, () -> {})) {
      assertThat(store.opened().project()).isEqualTo(project.after(edit));
    }
  }

  private static void limitPages(ProjectStore store, int pages) {
    store.ask(connection -> Database.number(connection, "PRAGMA max_page_count = " + pages));
  }
}
