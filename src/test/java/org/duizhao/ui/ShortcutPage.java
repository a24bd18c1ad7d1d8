package org.duizhao.ui;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.duizhao.ui.glossary.GlossaryScreen;
import org.duizhao.ui.imports.ImportScreen;

/// The guide's page of all commands and their keys, made from the commands of every screen.
final class ShortcutPage {

  /// The page in the repository.
  static final Path PLACE = Path.of("docs", "guide", "shortcuts.md");

  /// The table of commands in the program.
  static final Path TABLE =
      Path.of("src", "main", "resources", "org", "duizhao", "ui", "commands.tsv");

  private static final String HEAD =
      """
      # Commands and their keys

      Every command of the program with the keys it comes with. F1 shows them in the window and gives them other keys. On a Mac
      read Command for Ctrl. This page is made from the program by `./mvnw test-compile exec:exec@screenshots`.
      """;

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("SHORTCUT", "Ctrl"),
          Map.entry("LEFT", "←"),
          Map.entry("RIGHT", "→"),
          Map.entry("UP", "↑"),
          Map.entry("DOWN", "↓"),
          Map.entry("EQUALS", "="),
          Map.entry("PLUS", "+"),
          Map.entry("MINUS", "-"),
          Map.entry("COMMA", ","),
          Map.entry("PERIOD", "."),
          Map.entry("BACK_SPACE", "Backspace"),
          Map.entry("ADD", "Num +"),
          Map.entry("SUBTRACT", "Num -"));

  private final Messages messages = new Messages(Locale.ENGLISH);
  private final StringBuilder text = new StringBuilder(HEAD);
  private final Map<String, Command> commands = new TreeMap<>();
  private final Map<String, List<String>> screens = new HashMap<>();
  private final Set<List<Object>> told = new HashSet<>();

  private ShortcutPage() {}

  /// Made from every screen; the window is left on the import screen.
  static ShortcutPage of(DeskWindow window, Path project) {
    ShortcutPage page = new ShortcutPage();
    window.open(project);
    page.add("", window);
    page.note("editor", window);
    window.gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    Gui.waitFor("the glossary is shown", () -> window.screen() instanceof GlossaryScreen);
    page.add("On the glossary screen", window);
    page.note("glossary", window);
    window.mend(window.alignment("pairs", "好。", "Good."));
    page.add("While an alignment is mended", window);
    page.note("mending", window);
    window.welcome();
    page.add("On the welcome screen", window);
    page.note("welcome", window);
    Gui.run(window.desk::newFromText);
    Gui.waitFor("the import is shown", () -> window.screen() instanceof ImportScreen);
    page.add("On the import screen", window);
    page.note("import", window);
    return page;
  }

  /// The page as it must be.
  String text() {
    return text.toString();
  }

  /// The table of commands as `EveryScreen` reads it.
  String table() {
    StringBuilder table = new StringBuilder();
    commands.forEach(
        (id, command) ->
            table
                .append(id)
                .append('\t')
                .append(command.menu())
                .append('\t')
                .append(String.join(" ", screens.getOrDefault(id, List.of())))
                .append('\t')
                .append(command.shortcuts().stream().map(Keys::text).collect(joining(" ")))
                .append('\n'));
    return table.toString();
  }

  private void note(String screen, DeskWindow window) {
    for (Command command : Gui.onFx(window.shell.commands()::all)) {
      commands.putIfAbsent(command.id(), command);
      screens.computeIfAbsent(command.id(), id -> new ArrayList<>()).add(screen);
    }
  }

  /// Adds what the screen shown has and those before had not: a table for each menu.
  private void add(String screen, DeskWindow window) {
    List<Command> fresh =
        Gui.onFx(window.shell.commands()::byMenu).stream()
            .filter(command -> told.add(List.of(command.id(), command.shortcuts())))
            .toList();
    if (screen.isEmpty()) {
      List<String> menus = fresh.stream().map(Command::menu).distinct().toList();
      for (String menu : menus) {
        table(
            messages.text("menu." + menu),
            fresh.stream().filter(each -> each.menu().equals(menu)).toList());
      }
    } else if (!fresh.isEmpty()) {
      table(screen, fresh);
    }
  }

  private void table(String title, List<Command> commands) {
    text.append("\n## ").append(title).append("\n\n| command | keys |\n|---|---|\n");
    for (Command command : commands) {
      text.append("| ")
          .append(messages.text(command.labelKey()))
          .append(" | ")
          .append(command.shortcuts().stream().map(this::name).collect(joining(", ")))
          .append(" |\n");
    }
  }

  /// The keys as the guide writes them, whatever the platform: `Ctrl+Shift+P`.
  private String name(KeyCombination keys) {
    String written = Keys.text(keys);
    List<String> parts = new ArrayList<>();
    for (String key : written.split("\\+", -1)) {
      String upper = key.toUpperCase(Locale.ROOT);
      String digit = upper.replace("DIGIT", "").replace("NUMPAD", "Num ");
      String words = capitals(upper.replace('_', ' '));
      parts.add(
          upper.startsWith("DIGIT") || upper.startsWith("NUMPAD")
              ? digit
              : NAMES.getOrDefault(upper, words));
    }
    return String.join("+", parts);
  }

  private static String capitals(String words) {
    List<String> capital = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      capital.add(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }
    return String.join(" ", capital);
  }
}
