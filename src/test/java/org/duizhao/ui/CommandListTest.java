package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.duizhao.ui.imports.ImportScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every command of every screen, as the program has it.
class CommandListTest {

  @TempDir Path folder;

  private DeskWindow window;

  @BeforeEach
  void open() {
    window = new DeskWindow(folder);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"welcome", "import", "editor", "mending"})
  void no_two_commands_share_a_key(String screen) {
    Map<KeyCombination, String> taken = new HashMap<>();
    List<String> shared = new ArrayList<>();
    for (Command command : commandsOf(screen)) {
      for (KeyCombination key : command.shortcuts()) {
        String other = taken.put(key, command.id());
        if (other != null) {
          shared.add(key + ": " + other + " and " + command.id());
        }
      }
    }
    assertThat(shared).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"welcome", "import", "editor", "mending"})
  void every_command_has_a_label_in_each_language_and_stands_in_a_menu(String screen) {
    List<Command> commands = commandsOf(screen);
    List<String> inMenus =
        Gui.onFx(() -> window.shell.commands().menus().stream().flatMap(this::labels).toList());
    for (Command command : commands) {
      for (Locale language : Messages.LANGUAGES) {
        assertThat(new Messages(language).text(command.labelKey()))
            .as(command.id() + " in " + language)
            .isNotBlank();
      }
      assertThat(inMenus).contains(window.shell.commands().label(command));
    }
  }

  @Test
  void a_menu_begins_with_what_is_used_most() {
    window.open(window.project("one", "好。"));
    List<String> edit = Gui.onFx(() -> labels(window.shell.commands().menus().get(1)).toList());
    assertThat(edit).startsWith("Undo", "Redo");
    assertThat(edit.getLast()).isEqualTo("Always split after…");
  }

  private Stream<String> labels(Menu menu) {
    return menu.getItems().stream().map(MenuItem::getText).filter(Objects::nonNull);
  }

  private List<Command> commandsOf(String screen) {
    switch (screen) {
      case "welcome" -> window.welcome();
      case "import" -> {
        window.welcome();
        Gui.run(window.desk::newFromText);
        assertThat(window.screen()).isInstanceOf(ImportScreen.class);
      }
      case "mending" -> window.mend(window.alignment("pairs", "好。", "Good."));
      default -> window.open(window.project("one", "好。"));
    }
    return Gui.onFx(() -> window.shell.commands().all());
  }
}
