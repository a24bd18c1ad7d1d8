package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.duizhao.ui.Command;
import org.duizhao.ui.Frame;
import org.duizhao.ui.Messages;

/// Ways through the project beyond the next row. When there is nowhere to go, the message bar says
/// so.
final class NavigationCommands {

  private final EditorModel model;
  private final VisitedPlaces visited;
  private final Frame frame;
  private final Messages messages;

  NavigationCommands(EditorModel model, Frame frame, Messages messages) {
    this.model = model;
    this.visited = new VisitedPlaces(model);
    this.frame = frame;
    this.messages = messages;
  }

  List<Command> all() {
    List<Command> all = new ArrayList<>();
    all.add(Command.of("go.visited", "go.back", () -> visit(true)).key("Alt+LEFT"));
    all.add(Command.of("go.visited", "go.forward", () -> visit(false)).key("Alt+RIGHT"));
    all.add(Command.of("go.ends", "go.first", () -> end(0)).key("Shortcut+Alt+HOME"));
    all.add(
        Command.of("go.ends", "go.last", () -> end(model.rows().size() - 1))
            .key("Shortcut+Alt+END"));
    all.add(seek("go.previousDraft", NavigationCommands::isDraft, false));
    all.add(seek("go.nextUnreviewed", NavigationCommands::isUnreviewed, true).key("Alt+R"));
    all.add(
        seek("go.previousUnreviewed", NavigationCommands::isUnreviewed, false).key("Alt+Shift+R"));
    all.add(seek("go.nextNote", NavigationCommands::hasNote, true).key("Alt+N"));
    all.add(seek("go.previousNote", NavigationCommands::hasNote, false).key("Alt+Shift+N"));
    all.add(seek("go.nextBookmark", Segment::bookmarked, true).key("Alt+B"));
    all.add(seek("go.previousBookmark", Segment::bookmarked, false).key("Alt+Shift+B"));
    all.add(seek("go.nextHeading", NavigationCommands::isHeading, true).key("Alt+PAGE_DOWN"));
    all.add(seek("go.previousHeading", NavigationCommands::isHeading, false).key("Alt+PAGE_UP"));
    all.add(Command.of("go.place", "go.nextDocument", () -> document(1)).key("Shortcut+PAGE_DOWN"));
    all.add(
        Command.of("go.place", "go.previousDocument", () -> document(-1)).key("Shortcut+PAGE_UP"));
    all.add(Command.of("go.place", "go.bookmarks", this::listBookmarks).key("Shortcut+Shift+K"));
    return all;
  }

  private Command seek(String id, Predicate<Segment> wanted, boolean forward) {
    return Command.of("go.state", id, () -> seek(wanted, forward));
  }

  private void seek(Predicate<Segment> wanted, boolean forward) {
    int before = model.active();
    boolean found = model.seek(wanted, forward) && model.active() != before;
    if (!found && !model.isComposing()) {
      frame.messageBar().say(messages.text("go.none"));
    }
  }

  private void visit(boolean back) {
    if (!visited.go(back)) {
      frame.messageBar().say(messages.text(back ? "go.noneBefore" : "go.noneAfter"));
    }
  }

  private void end(int row) {
    if (row >= 0 && model.rows().size() > 0) {
      model.go(model.rows().position(row));
    }
  }

  private void document(int by) {
    List<Document> documents = model.session().project().documents();
    List<String> ids = documents.stream().map(Document::id).toList();
    int to = ids.indexOf(model.document()) + by;
    if (to < 0 || to >= ids.size()) {
      frame.messageBar().say(messages.text("go.noDocument"));
    } else if (model.go(ids.get(to), 0) && model.rows().size() > 0) {
      model.go(model.rows().position(0));
    }
  }

  private void listBookmarks() {
    frame.showOverlay(
        new BookmarkSheet(
            model.session().project(),
            messages,
            place -> {
              frame.closeOverlay();
              model.go(place.document(), place.at());
            }));
  }

  private static boolean isDraft(Segment segment) {
    return segment.state() == State.DRAFT;
  }

  private static boolean isUnreviewed(Segment segment) {
    return segment.state() != State.REVIEWED;
  }

  private static boolean hasNote(Segment segment) {
    return !segment.note().isBlank();
  }

  private static boolean isHeading(Segment segment) {
    return segment.kind() == Kind.HEADING || segment.kind() == Kind.TITLE;
  }
}
