package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {

  private static final Path HOME = Path.of("home").toAbsolutePath();

  @Test
  void linux_follows_the_xdg_variables() {
    Path state = Path.of("elsewhere").toAbsolutePath();
    assertThat(UserFolders.of("Linux", HOME, Map.of("XDG_STATE_HOME", state.toString())))
        .isEqualTo(
            new UserFolders(
                state.resolve("duizhao"),
                HOME.resolve(".config").resolve("duizhao"),
                HOME.resolve(".local").resolve("share").resolve("duizhao")));
  }

  @Test
  void a_relative_xdg_variable_is_ignored() {
    assertThat(UserFolders.of("Linux", HOME, Map.of("XDG_STATE_HOME", "here")).state())
        .isEqualTo(HOME.resolve(".local").resolve("state").resolve("duizhao"));
  }

  @Test
  void windows_has_its_local_application_data() {
    Path local = Path.of("Local").toAbsolutePath();
    assertThat(UserFolders.of("Windows 11", HOME, Map.of("LOCALAPPDATA", local.toString())).state())
        .isEqualTo(local.resolve("Duizhao"));
  }

  @Test
  void macos_has_its_library() {
    assertThat(UserFolders.of("Mac OS X", HOME, Map.of()).state())
        .isEqualTo(
            HOME.resolve("Library")
                .resolve("Application Support")
                .resolve("Duizhao")
                .resolve("state"));
  }
}
