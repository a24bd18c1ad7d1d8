package org.duizhao.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Something the user can do. Its label is the message `command.` + id.
///
/// @param id such as `edit.undo`
/// @param group the menu it stands in and, after a dot, the part of that menu: `view.zoom`
/// @param shortcuts the keys that run it, the first of which is shown
/// @param enabled whether it can be done now
public record Command(
    String id,
    String group,
    List<KeyCombination> shortcuts,
    ObservableBooleanValue enabled,
    Runnable action) {

  /// A command that can always be run and has no key.
  public static Command of(String group, String id, Runnable action) {
    return new Command(id, group, List.of(), Bindings.createBooleanBinding(() -> true), action);
  }

  public Command {
    shortcuts = List.copyOf(shortcuts);
  }

  /// The same command run by keys such as `Shortcut+Z`; `Shortcut` is Command on a Mac.
  public Command key(String... combinations) {
    List<KeyCombination> keys = Arrays.stream(combinations).map(Command::keys).toList();
    return new Command(id, group, keys, enabled, action);
  }

  public Command when(ObservableBooleanValue condition) {
    return new Command(id, group, shortcuts, condition, action);
  }

  /// The same command doing something else.
  public Command doing(Runnable other) {
    return new Command(id, group, shortcuts, enabled, other);
  }

  /// The menu it stands in: its group up to the first dot.
  public String menu() {
    int dot = group.indexOf('.');
    return dot < 0 ? group : group.substring(0, dot);
  }

  /// The key shown beside it, if it has one.
  public Optional<KeyCombination> shortcut() {
    return shortcuts.stream().findFirst();
  }

  public String labelKey() {
    return "command." + id;
  }

  /// Runs it, when it can be run now.
  public void run() {
    if (enabled.get()) {
      action.run();
    }
  }

  /// Reads `Shortcut+Shift+Z`. Not `KeyCombination.valueOf`, which takes a code such as `DIGIT1`
  /// for a character, and characters depend on the keyboard's layout.
  private static KeyCombination keys(String text) {
    List<KeyCombination.Modifier> modifiers = new ArrayList<>();
    int plus = text.lastIndexOf('+');
    for (String name : text.substring(0, Math.max(0, plus)).split("\\+", -1)) {
      switch (name) {
        case "" -> {}
        case "Shortcut" -> modifiers.add(KeyCombination.SHORTCUT_DOWN);
        case "Shift" -> modifiers.add(KeyCombination.SHIFT_DOWN);
        case "Alt" -> modifiers.add(KeyCombination.ALT_DOWN);
        default -> throw new IllegalArgumentException(text);
      }
    }
    String code = text.substring(plus + 1).toUpperCase(Locale.ROOT);
    return new KeyCodeCombination(
        KeyCode.valueOf(code.equals("ESC") ? "ESCAPE" : code),
        modifiers.toArray(KeyCombination.Modifier[]::new));
  }
}
