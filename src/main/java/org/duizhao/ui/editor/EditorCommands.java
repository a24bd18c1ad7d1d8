package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.duizhao.core.Edit;
import org.duizhao.core.State;
import org.duizhao.ui.Command;
import org.duizhao.ui.Frame;
import org.duizhao.ui.Messages;

/// What can be done in the editor, by key, menu or palette.
final class EditorCommands implements EditorListener {

  private static final int TERM_KEYS = 9;

  private final EditorModel model;
  private final EditorScreen screen;
  private final LargeEdits large;
  private final Frame frame;
  private final Messages messages;
  private final BooleanProperty canUndo = new SimpleBooleanProperty();
  private final BooleanProperty canRedo = new SimpleBooleanProperty();
  private final BooleanProperty hasActive = new SimpleBooleanProperty();

  EditorCommands(
      EditorModel model, EditorScreen screen, LargeEdits large, Frame frame, Messages messages) {
    this.model = model;
    this.large = large;
    this.screen = screen;
    this.frame = frame;
    this.messages = messages;
    model.listen(this);
    totalsChanged();
    activeChanged();
  }

  List<Command> all() {
    List<Command> all = new ArrayList<>();
    all.add(Command.of("edit", "edit.undo", this::undo).key("Shortcut+Z").when(canUndo));
    all.add(
        Command.of("edit", "edit.redo", this::redo)
            .key("Shortcut+Shift+Z", "Shortcut+Y")
            .when(canRedo));
    all.add(onActive("edit.state", "edit.confirm", this::confirm).key("Shortcut+ENTER"));
    all.add(
        onActive("edit.state", "edit.review", () -> model.setState(State.REVIEWED))
            .key("Shortcut+Shift+ENTER"));
    all.add(
        onActive("edit.state", "edit.draft", () -> model.setState(State.DRAFT))
            .key("Shortcut+Shift+D"));
    all.add(onActive("edit.text", "edit.copySource", this::copySource).key("Shortcut+INSERT"));
    all.add(
        onActive("edit.text", "edit.clear", () -> model.setText("")).key("Shortcut+Shift+DELETE"));
    all.add(
        onActive("edit.kind", "edit.furniture", model::toggleFurniture).key("Shortcut+Shift+B"));
    all.add(Command.of("go", "go.next", () -> model.step(1)).key("Alt+DOWN"));
    all.add(Command.of("go", "go.previous", () -> model.step(-1)).key("Alt+UP"));
    all.add(
        Command.of("go.state", "go.nextUntranslated", () -> seekUntranslated(true))
            .key("Shortcut+DOWN"));
    all.add(
        Command.of("go.state", "go.previousUntranslated", () -> seekUntranslated(false))
            .key("Shortcut+UP"));
    all.add(Command.of("go.state", "go.nextDraft", this::seekDraft).key("Shortcut+D"));
    all.add(Command.of("go.place", "go.number", this::askNumber).key("Shortcut+G"));
    all.add(
        Command.of("view.rows", "view.furniture", screen::toggleFurniture).key("Shortcut+Shift+F"));
    for (int n = 1; n <= TERM_KEYS; n++) {
      int term = n;
      all.add(
          onActive("terms", "terms.insert" + n, () -> screen.insertTerm(term))
              .key("Alt+DIGIT" + n));
    }
    return all;
  }

  @Override
  public void totalsChanged() {
    canUndo.set(model.isPending() || model.session().canUndo());
    canRedo.set(model.session().canRedo());
  }

  @Override
  public void activeChanged() {
    hasActive.set(model.active() >= 0);
  }

  private Command onActive(String group, String id, Runnable action) {
    return Command.of(group, id, action).when(hasActive);
  }

  private void undo() {
    large.undo(edit -> told("edit.undone", edit));
  }

  private void redo() {
    large.redo(edit -> told("edit.redone", edit));
  }

  /// Says which bulk operation was taken back or made again; a single change shows itself.
  private void told(String key, Optional<Edit> edit) {
    if (edit.orElse(null) instanceof Edit.Compound compound) {
      frame.messageBar().tell(messages.text(key, messages.text(compound.label())));
    }
  }

  private void confirm() {
    boolean wasFinished = isFinished();
    if (!model.confirm()) {
      return;
    }
    if (!model.seek(segment -> !segment.state().isConfirmed(), true)) {
      model.step(1);
    }
    if (!wasFinished && isFinished()) {
      frame.messageBar().tell(messages.text("editor.finished"));
    }
  }

  private boolean isFinished() {
    return model.outline().done() == model.outline().total();
  }

  private void seekUntranslated(boolean forward) {
    if (!seek(State.UNTRANSLATED, forward)) {
      frame.messageBar().say(messages.text("editor.noneUntranslated"));
    }
  }

  private void seekDraft() {
    int before = model.active();
    if ((!seek(State.DRAFT, true) || model.active() == before) && !model.isComposing()) {
      frame.messageBar().say(messages.text("go.none"));
    }
  }

  private boolean seek(State state, boolean forward) {
    return model.seek(segment -> segment.state() == state, forward);
  }

  private void copySource() {
    model.activeSegment().ifPresent(segment -> model.setText(segment.source()));
  }

  private void askNumber() {
    int size = model.session().project().document(model.document()).segments().size();
    frame.showOverlay(
        new NumberSheet(
            messages,
            size,
            number -> {
              frame.closeOverlay();
              model.go(number - 1);
            }));
  }
}
