package org.duizhao.ui.glossary;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import org.duizhao.glossary.TermStatus;
import org.duizhao.ui.Command;

/// What can be done in the glossary screen, by key, menu or palette.
final class GlossaryScreenCommands {

  private final GlossaryScreen screen;
  private final ObservableBooleanValue canUndo;
  private final ObservableBooleanValue canRedo;
  private final ObservableBooleanValue chosen;

  GlossaryScreenCommands(
      GlossaryScreen screen,
      ObservableBooleanValue canUndo,
      ObservableBooleanValue canRedo,
      ObservableBooleanValue chosen) {
    this.screen = screen;
    this.canUndo = canUndo;
    this.canRedo = canRedo;
    this.chosen = chosen;
  }

  List<Command> all() {
    return List.of(
        Command.of("edit", "edit.undo", screen::undo).key("Shortcut+Z").when(canUndo),
        Command.of("edit", "edit.redo", screen::redo)
            .key("Shortcut+Shift+Z", "Shortcut+Y")
            .when(canRedo),
        Command.of("go.place", "go.find", screen::find).key("Shortcut+F"),
        Command.of("terms", "glossary.close", screen::back).key("Shortcut+Shift+G"),
        Command.of("terms", "glossary.import", screen::bring).key("Shortcut+I"),
        Command.of("terms", "glossary.export", screen::export).key("Shortcut+Shift+E"),
        Command.of("terms.edit", "terms.add", screen::addTerm).key("Shortcut+T"),
        onTerm("terms.edit", "glossary.edit", screen::edit).key("F2"),
        onTerm("terms.edit", "glossary.delete", screen::delete).key("Shortcut+DELETE"),
        onTerm("terms.state", "glossary.approve", () -> screen.setStatus(TermStatus.APPROVED))
            .key("Shortcut+ENTER"),
        onTerm("terms.state", "glossary.propose", () -> screen.setStatus(TermStatus.PROPOSED)),
        onTerm("terms.state", "glossary.deprecate", () -> screen.setStatus(TermStatus.DEPRECATED)),
        onTerm("terms.uses", "glossary.sentences", screen::showSentences).key("F4"),
        onTerm("terms.uses", "glossary.usage", screen::showUsage).key("Shift+F4"));
  }

  private Command onTerm(String group, String id, Runnable action) {
    return Command.of(group, id, action).when(chosen);
  }
}
