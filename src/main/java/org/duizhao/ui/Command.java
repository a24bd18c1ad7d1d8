package org.duizhao.ui;

import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/// Something the user can do. Its label is the message `command.` + id.
///
/// @param id such as `edit.undo`
/// @param group the menu it stands in and, after a dot, the part of that menu: `view.zoom`
/// @param shortcuts the keys that run it unless the user chose others; the first is shown
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
    List<KeyCombination> keys = Arrays.stream(combinations).map(Keys::parse).toList();
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

  public String labelKey() {
    return "command." + id;
  }

  /// Runs it, when it can be run now.
  public void run() {
    if (enabled.get()) {
      action.run();
    }
  }
}
