package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortcutPageTest {

  @TempDir Path folder;

  @Test
  void the_guides_page_of_keys_and_the_table_of_commands_say_what_the_program_does()
      throws IOException {
    try (DeskWindow window = new DeskWindow(folder)) {
      ShortcutPage page = ShortcutPage.of(window, window.project("one", "好。"));
      Path text = kept(ShortcutPage.PLACE, page.text());
      Path table = kept(ShortcutPage.TABLE, page.table());
      compare(ShortcutPage.PLACE, text);
      compare(ShortcutPage.TABLE, table);
    }
  }

  @Test
  void no_two_commands_that_meet_on_a_screen_share_a_key() throws IOException {
    Map<String, String> taken = new HashMap<>();
    List<String> shared = new ArrayList<>();
    for (String line : Files.readAllLines(ShortcutPage.TABLE)) {
      String[] parts = line.split("\t", -1);
      for (String screen : parts[2].split(" ", -1)) {
        for (String key : parts[3].isEmpty() ? new String[0] : parts[3].split(" ", -1)) {
          String other = taken.put(screen + " " + key, parts[0]);
          if (other != null) {
            shared.add(screen + ", " + key + ": " + other + " and " + parts[0]);
          }
        }
      }
    }
    assertThat(shared).isEmpty();
    assertThat(taken).containsKeys("editor Shortcut+ENTER", "glossary F4", "import ESCAPE");
  }

  /// Keeps what the program has in `target`, from where it can be copied.
  private static Path kept(Path place, String wanted) throws IOException {
    Path made = Path.of("target", String.valueOf(place.getFileName()));
    Files.createDirectories(made.toAbsolutePath().getParent());
    return Files.writeString(made, wanted);
  }

  private static void compare(Path place, Path made) throws IOException {
    assertThat(Files.readString(place).replace("\r", ""))
        .as(place + "; the program's own is in " + made)
        .isEqualTo(Files.readString(made));
  }
}
