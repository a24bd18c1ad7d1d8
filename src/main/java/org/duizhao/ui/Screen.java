package org.duizhao.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.duizhao.core.Project;

/// What fills the window below its toolbar: the welcome, an import, the editor.
public interface Screen {

  Node view();

  /// What stands in the window's title bar before the program's name.
  String title();

  /// Whether it shows work under way itself; the window does for those that do not.
  default boolean showsWork() {
    return false;
  }

  /// The part of the open project its user has selected, if any.
  default Optional<Project> selectedPart() {
    return Optional.empty();
  }

  /// Commands that exist while the screen is shown.
  default List<Command> commands() {
    return List.of();
  }

  /// Called when the screen has been shown; the place to set the focus.
  default void shown() {}

  /// Hands over what was typed and is still held.
  ///
  /// @return false when it cannot be, so that leaving now would lose it
  default boolean handOver() {
    return true;
  }

  /// The same screen made anew at the same place, in the language the window speaks now; empty when
  /// it stays as it is.
  default Optional<Screen> again() {
    return Optional.empty();
  }

  /// The id of the command that opens it, for a screen that lies over another.
  default Optional<String> openedBy() {
    return Optional.empty();
  }

  /// Called when another screen takes its place or the window closes; lets go of what it holds.
  default void hidden() {}
}
