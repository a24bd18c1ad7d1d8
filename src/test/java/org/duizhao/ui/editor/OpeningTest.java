package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

  @TempDir Path folder;

  @Test
  void opening_and_leaving_a_finished_translation_changes_nothing() {
    List<Segment> finished =
        EditorWindow.talk().stream()
            .map(each -> each.withTarget("done").withState(State.REVIEWED).withNote("a note"))
            .toList();
    try (EditorWindow window = new EditorWindow(folder).with(finished)) {
      assertThat(window.editor().getText()).isEqualTo("done");
      assertThat(window.reopened().document("talk").segments()).isEqualTo(finished);
    }
  }
}
