package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HomePathTest {

  private static final Path HOME = Path.of(System.getProperty("user.home"));

  @Test
  void the_home_folder_is_shown_as_a_tilde_and_read_again() {
    Path file = HOME.resolve("projects").resolve("對照.html");
    String shown = HomePath.shown(file);
    assertThat(shown).isEqualTo(String.join(File.separator, "~", "projects", "對照.html"));
    assertThat(HomePath.parsed(shown)).isEqualTo(file);
  }

  @Test
  void other_folders_are_shown_whole() {
    Path file = Path.of("~user", "a.html").toAbsolutePath();
    assertThat(HomePath.parsed(file.toString())).isEqualTo(file);
    assertThat(HomePath.shown(HOME)).isEqualTo(HOME.toString());
    assertThat(HomePath.parsed("~user")).isEqualTo(Path.of("~user"));
  }
}
