package org.duizhao.ui.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.duizhao.core.UserException;
import org.duizhao.session.mending.Mending;
import org.duizhao.session.mending.Moves;
import org.duizhao.session.mending.Row;
import org.duizhao.session.mending.RowFilter;
import org.duizhao.session.mending.Step;
import org.duizhao.ui.Command;
import org.duizhao.ui.Frame;
import org.duizhao.ui.Messages;

/// What can be done to an alignment, by key, menu or palette. The caret says to which sentence,
/// half or row.
final class MendingCommands implements MendingListener {

  private final MendingModel model;
  private final Mender mender;
  private final Frame frame;
  private final Messages messages;
  private final BooleanProperty canUndo = new SimpleBooleanProperty();
  private final BooleanProperty canRedo = new SimpleBooleanProperty();
  private final BooleanProperty hasRow = new SimpleBooleanProperty();

  /// What needs more than the rows.
  interface Mender {
    void realign();

    void filter(RowFilter filter);

    void finish();

    /// Gives the focus to the bar above the list, or back to the list.
    void changePane();
  }

  /// What is done with the place of the caret.
  @FunctionalInterface
  private interface Act {
    Optional<Step> step(Moves moves, Caret caret);
  }

  MendingCommands(MendingModel model, Mender mender, Frame frame, Messages messages) {
    this.model = model;
    this.mender = mender;
    this.frame = frame;
    this.messages = messages;
    model.listen(this);
    rowsChanged();
  }

  @Override
  public void rowsChanged() {
    canUndo.set(model.work().canUndo());
    canRedo.set(model.work().canRedo());
    hasRow.set(model.caret().row() >= 0);
  }

  List<Command> all() {
    List<Command> all = new ArrayList<>();
    all.add(
        Command.of("edit", "edit.undo", () -> guarded(model::undo))
            .key("Shortcut+Z")
            .when(canUndo));
    all.add(
        Command.of("edit", "edit.redo", () -> guarded(model::redo))
            .key("Shortcut+Shift+Z", "Shortcut+Y")
            .when(canRedo));
    all.add(command("align", "align.pin", this::pin).key("Shortcut+ENTER"));
    all.add(command("align", "align.togglePin", this::togglePin).key("Alt+P"));
    all.add(
        move("align.one", "align.down", (m, c) -> m.moveOne(c.row(), c.half(), 1))
            .key("Shortcut+DOWN"));
    all.add(
        move("align.one", "align.up", (m, c) -> m.moveOne(c.row(), c.half(), -1))
            .key("Shortcut+UP"));
    all.add(move("align.one", "align.split", MendingCommands::split).key("Shortcut+Shift+S"));
    all.add(
        move("align.half", "align.mergeDown", (m, c) -> m.merge(c.row(), c.half(), 1))
            .key("Shortcut+Shift+DOWN"));
    all.add(
        move("align.half", "align.mergeUp", (m, c) -> m.merge(c.row(), c.half(), -1))
            .key("Shortcut+Shift+UP"));
    all.add(
        move("align.half", "align.shiftDown", (m, c) -> m.shift(c.row(), c.half(), 1))
            .key("Alt+Shift+DOWN"));
    all.add(
        move("align.half", "align.shiftUp", (m, c) -> m.shift(c.row(), c.half(), -1))
            .key("Alt+Shift+UP"));
    all.add(
        move("align.half", "align.swap", (m, c) -> m.swap(c.row(), c.half()))
            .key("Shortcut+Shift+X"));
    all.add(move("align.row", "align.join", (m, c) -> m.join(c.row())).key("Shortcut+J"));
    all.add(move("align.row", "align.unlink", (m, c) -> m.unlink(c.row())).key("Shortcut+U"));
    all.add(move("align.row", "align.insert", (m, c) -> m.insert(c.row())).key("Shortcut+Shift+I"));
    all.add(
        move("align.row", "align.delete", (m, c) -> m.delete(c.row()))
            .key("Shortcut+Shift+BACK_SPACE"));
    all.add(command("align.again", "align.realign", mender::realign).key("Shortcut+R"));
    all.add(command("align.end", "align.finish", mender::finish).key("Shortcut+Shift+ENTER"));
    all.add(command("go.state", "align.next", () -> seek(m -> m.seek(1))).key("Shortcut+D"));
    all.add(
        command("go.state", "align.previous", () -> seek(m -> m.seek(-1))).key("Shortcut+Shift+D"));
    all.add(
        command("go.state", "align.least", () -> seek(MendingModel::seekLeast)).key("Shortcut+L"));
    all.add(Command.of("view.panels", "view.nextPane", mender::changePane).key("F6"));
    all.add(Command.of("view.panels", "view.previousPane", mender::changePane).key("Shift+F6"));
    int digit = 1;
    for (RowFilter filter : RowFilter.values()) {
      all.add(
          Command.of("view.rows", id(filter), () -> mender.filter(filter))
              .key("Alt+DIGIT" + digit++));
    }
    return all;
  }

  static String id(RowFilter filter) {
    return switch (filter) {
      case ALL -> "align.showAll";
      case UNCERTAIN -> "align.showUncertain";
      case EMPTY_HALF -> "align.showEmpty";
      case UNEVEN -> "align.showUneven";
      case CROSSED -> "align.showCrossed";
      case NUMBERS -> "align.showNumbers";
    };
  }

  private Command command(String group, String id, Runnable action) {
    return Command.of(group, id, () -> guarded(action)).when(hasRow);
  }

  private Command move(String group, String id, Act act) {
    return command(
        group,
        id,
        () -> {
          if (!model.make(act.step(new Moves(model.now()), model.caret()))) {
            frame.messageBar().say(messages.text("mending.impossible"));
          }
        });
  }

  private static Optional<Step> split(Moves moves, Caret caret) {
    return moves.split(caret.row(), caret.half(), caret.sentence(), caret.offset());
  }

  /// Confirms the row and goes to the next one shown.
  private void pin() {
    Mending before = model.now();
    int row = model.caret().row();
    model.make(new Moves(before).pin(row, true));
    model.step(1);
  }

  /// Confirms the row, or takes that back, and stays.
  void togglePin() {
    int row = model.caret().row();
    boolean pinned = model.active().map(Row::pinned).orElse(false);
    model.make(new Moves(model.now()).pin(row, !pinned));
  }

  private void seek(Function<MendingModel, Boolean> way) {
    if (!way.apply(model)) {
      frame.messageBar().say(messages.text("mending.noneUncertain"));
    }
  }

  /// Does something, and shows why it could not be saved.
  void guarded(Runnable action) {
    try {
      action.run();
    } catch (UserException unsaved) {
      frame.messageBar().show(unsaved);
    }
  }
}
