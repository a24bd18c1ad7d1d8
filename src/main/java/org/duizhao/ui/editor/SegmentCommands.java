package org.duizhao.ui.editor;

import java.util.List;
import org.duizhao.ui.Command;

/// What can be done to single segments beyond translating them, by key, menu or palette.
final class SegmentCommands {

  private final EditorScreen screen;

  SegmentCommands(EditorScreen screen) {
    this.screen = screen;
  }

  List<Command> all() {
    return List.of(Command.of("go.place", "go.source", screen::toggleSource).key("Shift+F2"));
  }
}
