package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.ui.Command;
import org.duizhao.ui.Frame;
import org.duizhao.ui.Messages;

/// What can be done about findings by key.
final class CheckCommands {

  private final EditorModel model;
  private final Checking checking;
  private final Runnable panel;
  private final Frame frame;
  private final Messages messages;

  /// @param panel shows the findings of the active segment and gives them the keys
  CheckCommands(
      EditorModel model, Checking checking, Runnable panel, Frame frame, Messages messages) {
    this.model = model;
    this.checking = checking;
    this.panel = panel;
    this.frame = frame;
    this.messages = messages;
  }

  List<Command> all() {
    List<Command> all = new ArrayList<>();
    all.add(Command.of("checks", "checks.next", () -> seek(true)).key("F4"));
    all.add(Command.of("checks", "checks.previous", () -> seek(false)).key("Shift+F4"));
    all.add(Command.of("checks.here", "checks.fix", checking::fixFirst).key("Shortcut+PERIOD"));
    all.add(
        Command.of("checks.here", "checks.dismiss", checking::dismissFirst)
            .key("Shortcut+Shift+PERIOD"));
    all.add(Command.of("checks.here", "checks.panel", panel).key("Alt+C"));
    all.add(Command.of("checks.all", "checks.all", checking::all).key("Shortcut+Alt+F"));
    all.add(Command.of("checks.all", "checks.choose", checking::choose));
    all.add(Command.of("checks.all", "checks.run", checking::run));
    return all;
  }

  private void seek(boolean forward) {
    if (model.flush() && checking.goOn(forward)) {
      return;
    }
    int before = model.active();
    boolean found = model.seek(checking::isFound, forward) && model.active() != before;
    if (!found && !model.isComposing()) {
      frame
          .messageBar()
          .say(messages.text(checking.checks().isReady() ? "checks.noneElse" : "checks.waiting"));
    }
  }
}
