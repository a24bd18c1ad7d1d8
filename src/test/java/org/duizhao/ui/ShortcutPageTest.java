package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortcutPageTest {

  @TempDir Path folder;

  @Test
  void the_guides_page_of_keys_says_what_the_program_does() throws IOException {
    try (DeskWindow window = new DeskWindow(folder)) {
      String page = ShortcutPage.of(window, window.project("one", "好。"));
      Path made = Path.of("target", "shortcuts.md");
      Files.createDirectories(made.toAbsolutePath().getParent());
      Files.writeString(made, page);
      assertThat(Files.readString(ShortcutPage.PLACE).replace("\r", ""))
          .as("docs/guide/shortcuts.md; the program's own is in " + made)
          .isEqualTo(page);
    }
  }
}
