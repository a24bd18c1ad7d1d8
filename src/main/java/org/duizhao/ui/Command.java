package org.duizhao.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Something the user can do. Its label is the message `command.` + id.
///
/// @param id such as `edit.undo`
/// @param group the menu it stands in and, after a dot, the part of that menu: `view.zoom`
/// @param shortcut the key that runs it, where it has one
/// @param enabled whether it can be done now
public record Command(
    String id,
    String group,
    @Nullable KeyCombination shortcut,
    ObservableBooleanValue enabled,
    Runnable action) {

  /// A command that can always be run and has no key.
  public static Command of(String group, String id, Runnable action) {
    return new Command(id, group, null, Bindings.createBooleanBinding(() -> true), action);
  }

  /// The same command run by a key, such as `Shortcut+Z`; `Shortcut` is Command on a Mac.
  public Command key(String combination) {
    return new Command(id, group, KeyCombination.valueOf(combination), enabled, action);
  }

  public Command when(ObservableBooleanValue condition) {
    return new Command(id, group, shortcut, condition, action);
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
