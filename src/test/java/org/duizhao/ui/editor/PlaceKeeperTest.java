package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the work stands when a project is opened again.
class PlaceKeeperTest {

  @TempDir Path folder;

  private EditorWindow window;

  @BeforeEach
  void open() {
    window = new EditorWindow(folder).with(EditorWindow.talk());
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void the_project_opens_where_it_was_left() {
    Gui.run(() -> window.model().go(8));
    window.openAgain();
    assertThat(Gui.onFx(() -> window.model().active())).isEqualTo(8);
  }

  @Test
  void a_line_that_is_hidden_now_is_left_for_the_next_listed() {
    Gui.run(() -> window.model().showFurniture(true));
    Gui.run(() -> window.model().go(11));
    window.openAgain();
    assertThat(Gui.onFx(() -> window.model().active())).isEqualTo(10);
  }
}
