package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.duizhao.core.Segment;
import org.duizhao.core.SegmentSplit;
import org.duizhao.core.State;
import org.duizhao.ui.Command;
import org.duizhao.ui.Frame;
import org.duizhao.ui.Messages;

/// What can be done to single segments beyond translating them, by key, menu or palette.
final class SegmentCommands implements EditorListener {

  private final EditorModel model;
  private final SegmentEdits edits;
  private final EditorScreen screen;
  private final Frame frame;
  private final Messages messages;
  private final BooleanProperty hasActive = new SimpleBooleanProperty();

  SegmentCommands(EditorModel model, EditorScreen screen, Frame frame, Messages messages) {
    this.model = model;
    this.edits = new SegmentEdits(model);
    this.screen = screen;
    this.frame = frame;
    this.messages = messages;
    model.listen(this);
    activeChanged();
  }

  List<Command> all() {
    List<Command> all = new ArrayList<>();
    all.add(onActive("edit.state", "edit.reject", this::reject).key("Shortcut+Alt+R"));
    all.add(
        onActive("edit.state", "edit.untranslated", () -> model.setState(State.UNTRANSLATED))
            .key("Shortcut+Alt+U"));
    all.add(onActive("edit.cut", "edit.split", this::split).key("Shortcut+Shift+S"));
    all.add(onActive("edit.cut", "edit.mergeNext", () -> merge(true)).key("Shortcut+J"));
    all.add(onActive("edit.cut", "edit.mergePrevious", () -> merge(false)).key("Shortcut+Shift+J"));
    all.add(onActive("edit.cut", "edit.insertAfter", () -> insert(true)).key("Shortcut+Shift+I"));
    all.add(onActive("edit.cut", "edit.insertBefore", () -> insert(false)).key("Shortcut+Alt+I"));
    all.add(onActive("edit.cut", "edit.delete", this::delete).key("Shortcut+Shift+BACK_SPACE"));
    all.add(onActive("edit.kind", "edit.source", screen::editSource).key("F2"));
    all.add(onActive("edit.kind", "edit.heading", edits::toggleHeading).key("Shortcut+Alt+H"));
    all.add(onActive("edit.kind", "edit.speaker", this::askSpeaker).key("Shortcut+Alt+S"));
    all.add(onActive("edit.kind", "edit.bookmark", edits::toggleBookmark).key("Shortcut+B"));
    all.add(onActive("go.place", "go.source", screen::toggleSource).key("Shift+F2"));
    return all;
  }

  @Override
  public void activeChanged() {
    hasActive.set(model.active() >= 0);
  }

  private Command onActive(String group, String id, Runnable action) {
    return Command.of(group, id, action).when(hasActive);
  }

  private void split() {
    Optional<SegmentEdits.Proposal> proposal = edits.proposal(screen.isInSource(), screen.caret());
    if (proposal.isEmpty()) {
      if (!model.isComposing()) {
        tell("split.nowhere");
      }
    } else if (proposal.get().sure()) {
      edits.split(proposal.get().split());
    } else {
      frame.showOverlay(new SplitSheet(proposal.get().split(), messages, this::split));
    }
  }

  private void split(SegmentSplit split) {
    frame.closeOverlay();
    edits.split(split);
  }

  private void merge(boolean withNext) {
    Optional<String> why = edits.merge(withNext, /* anyway= */ false);
    if (why.filter("merge.apart"::equals).isPresent()) {
      Optional<Segment> asked = model.activeSegment();
      frame
          .messageBar()
          .ask(
              messages.text("merge.apart"),
              messages.text("merge.anyway"),
              () -> {
                if (model.activeSegment().equals(asked)) {
                  edits.merge(withNext, /* anyway= */ true).ifPresent(this::tell);
                }
              });
    } else {
      why.ifPresent(this::tell);
    }
  }

  private void insert(boolean after) {
    int before = model.rows().size();
    edits.insert(after).ifPresent(this::tell);
    if (model.rows().size() > before) {
      screen.editSource();
    }
  }

  private void delete() {
    int number = model.active() + 1;
    if (edits.delete()) {
      frame
          .messageBar()
          .offer(
              messages.text("delete.done", number),
              messages.text("command.edit.undo"),
              model::undo);
    }
  }

  private void askSpeaker() {
    String now = model.activeSegment().map(Segment::speaker).orElse("");
    frame.showOverlay(
        new SpeakerSheet(
            messages,
            now,
            edits.speakers(),
            (name, turn) -> {
              frame.closeOverlay();
              edits.setSpeaker(name, turn);
            }));
  }

  /// Sends a confirmed translation back to be worked on, and goes on to the next to read.
  private void reject() {
    if (model.setState(State.DRAFT)) {
      model.seek(segment -> segment.state() == State.TRANSLATED, true);
    }
  }

  private void tell(String key) {
    frame.messageBar().say(messages.text(key));
  }
}
